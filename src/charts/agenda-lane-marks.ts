import { barMarks } from "./agenda-block.ts";
import type { AgendaDrawing } from "./agenda-drawing.ts";
import { placeLanes } from "./agenda-lanes.ts";
import { type Grid, isBar, laneHeight, mostLanes } from "./agenda-measure.ts";
import { type Mark, textMark } from "./agenda-svg.ts";
import { palette } from "./palette.ts";

/** What takes whole days, in rows above the hours; a last row counts what has no room. */
export const laneMarks = (
	drawing: AgendaDrawing,
	grid: Grid,
): readonly Mark[] => {
	const bars = placeLanes(drawing.pieces.filter(isBar));
	const isTooMany = bars.some(({ lane }) => lane >= mostLanes);
	const last = isTooMany ? mostLanes - 1 : mostLanes;
	const shown = bars.filter(({ lane }) => lane < last);
	const hidden = bars.filter(({ lane }) => lane >= last);
	const yAt = (lane: number) => grid.laneTop + lane * laneHeight;
	const counts = drawing.days.map(
		(_, index) =>
			hidden.filter(({ item }) => item.first <= index && item.last >= index)
				.length,
	);
	return [
		...shown.flatMap(({ item, lane }) =>
			barMarks(
				item,
				{
					x: grid.left + item.first * grid.column + 1.5,
					y: yAt(lane),
					width: (item.last - item.first + 1) * grid.column - 3,
					height: laneHeight - 2,
				},
				grid.size,
			),
		),
		...counts.flatMap((count, index) =>
			count === 0
				? []
				: [
						textMark(
							drawing.more[count - 1] ?? `+${count}`,
							grid.left + index * grid.column + 8,
							yAt(last) + 12.5,
							{ size: 10, color: palette.quiet, isStrong: true },
						),
					],
		),
	];
};
