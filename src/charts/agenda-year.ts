import { heatOf } from "./agenda-color.ts";
import type { AgendaDay, AgendaDrawing } from "./agenda-drawing.ts";
import { type Painted, page } from "./agenda-page.ts";
import { boxMark, type Mark, textMark } from "./agenda-svg.ts";
import { palette } from "./palette.ts";

const across = 4;
const gap = 20;
const width = (page.right - page.left - gap * (across - 1)) / across;
const cell = width / 7;
const monthHeight = 24 + cell * 6 + 12;

/** Twelve small months; the more there is on a day, the darker it is. */
export const yearMarks = (drawing: AgendaDrawing, top: number): Painted => {
	const counts = drawing.days.map(
		(_, index) =>
			drawing.pieces.filter(
				({ first, last }) => first <= index && last >= index,
			).length,
	);
	const days = drawing.days.map((day, index) => ({
		day,
		count: counts[index] ?? 0,
	}));
	const months = [...Map.groupBy(days, ({ day }) => day.monthNumber).values()];
	const rows = Math.ceil(months.length / across);
	return {
		marks: months.flatMap((month, index) =>
			monthMarks(
				month,
				page.left + (index % across) * (width + gap),
				top + Math.floor(index / across) * monthHeight,
			),
		),
		bottom: top + rows * monthHeight - 12,
	};
};

type Counted = { readonly day: AgendaDay; readonly count: number };

const monthMarks = (
	month: readonly Counted[],
	x: number,
	top: number,
): readonly Mark[] => {
	const [first] = month;
	if (!first) return [];
	return [
		textMark(first.day.month, x + 1, top + 12, { size: 12, isStrong: true }),
		...month.flatMap(({ day, count }, index) => {
			const place = first.day.place + index;
			const box = {
				x: x + (place % 7) * cell + 0.75,
				y: top + 20 + Math.floor(place / 7) * cell + 0.75,
				width: cell - 1.5,
				height: cell - 1.5,
			};
			const { ground, letters } = heatOf(count);
			return [
				boxMark(box, ground, 4),
				...(day.isToday ? [ringMark(box)] : []),
				textMark(day.date, box.x + box.width / 2, box.y + box.height / 2 + 3, {
					size: 8.5,
					color: letters,
					isStrong: day.isToday,
					align: "middle",
				}),
			];
		}),
	];
};

const ringMark = (box: {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}): Mark =>
	`<rect x="${box.x - 0.5}" y="${box.y - 0.5}" width="${box.width + 1}" height="${box.height + 1}" rx="4.5" fill="none" stroke="${palette.limit}" stroke-width="1.6"/>`;
