import type { AgendaDrawing } from "./agenda-drawing.ts";
import { type Grid, yOf } from "./agenda-measure.ts";
import { page } from "./agenda-page.ts";
import {
	boxMark,
	dotMark,
	lineMark,
	type Mark,
	textMark,
} from "./agenda-svg.ts";
import { palette } from "./palette.ts";

/** Ground: time off is grey, and what is today is tinted. */
export const shadeMarks = (
	drawing: AgendaDrawing,
	grid: Grid,
): readonly Mark[] =>
	drawing.days.flatMap((day, index) => {
		const x = grid.left + index * grid.column;
		const box = (from: number, to: number, fill: string) =>
			boxMark({ x, y: from, width: grid.column, height: to - from }, fill);
		const clamp = (minutes: number) =>
			Math.min(grid.bottom, Math.max(grid.top, yOf(grid, minutes)));
		const [begin, end] = [clamp(drawing.work.from), clamp(drawing.work.to)];
		const isTinted = day.isToday && drawing.days.length > 1;
		const work = isTinted ? today : palette.paper;
		return [
			box(grid.top, grid.bottom, off),
			...(day.isWorkday ? [box(begin, end, work)] : []),
		];
	});

const off = "#f4f6f8";
const today = "#f2f7fc";

/** Lines and names of hours, and lines between days. */
export const hourMarks = (
	drawing: AgendaDrawing,
	grid: Grid,
): readonly Mark[] => {
	const count = grid.toHour - grid.fromHour;
	const skip = grid.minute * 60 < 20 ? 2 : 1;
	const lines = Array.from({ length: count + 1 }, (_, index) => {
		const y = grid.top + index * 60 * grid.minute;
		const label = drawing.hours[grid.fromHour + index] ?? "";
		return [
			lineMark([grid.left - 5, y], [page.right, y]),
			...(index % skip === 0 && index < count
				? [
						textMark(label, grid.left - 9, y + 3.5, {
							size: 9.5,
							color: palette.quiet,
							align: "end",
						}),
					]
				: []),
		];
	}).flat();
	const columns = drawing.days.map((_, index) => {
		const x = grid.left + index * grid.column;
		return lineMark([x, grid.laneTop - 2], [x, grid.bottom]);
	});
	return [...lines, ...columns];
};

/** Names of days. */
export const headMarks = (
	drawing: AgendaDrawing,
	grid: Grid,
	top: number,
): readonly Mark[] =>
	drawing.days.length === 1
		? []
		: drawing.days.flatMap((day, index) => {
				const x = grid.left + (index + 0.5) * grid.column;
				return [
					textMark(day.weekday, x, top + 9, {
						size: 10,
						color: day.isToday ? palette.past : palette.quiet,
						isStrong: day.isToday,
						align: "middle",
					}),
					...(day.isToday ? [dotMark(x, top + 26, 13, palette.past)] : []),
					textMark(day.date, x, top + 31.5, {
						size: 15.5,
						color: day.isToday
							? "#ffffff"
							: day.isWorkday
								? palette.text
								: palette.quiet,
						isStrong: true,
						align: "middle",
					}),
				];
			});

/** The line that shows what time it is. */
export const nowMarks = (
	drawing: AgendaDrawing,
	grid: Grid,
): readonly Mark[] => {
	const index = drawing.days.findIndex(({ isToday }) => isToday);
	const y = yOf(grid, drawing.now);
	if (index < 0 || y < grid.top || y > grid.bottom) return [];
	const x = grid.left + index * grid.column;
	return [
		lineMark([x, y], [x + grid.column, y], nowColor, 1.5),
		dotMark(x, y, 3.5, nowColor),
	];
};

const nowColor = "#c8372d";
