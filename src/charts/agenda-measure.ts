import type { AgendaDrawing, AgendaPiece } from "./agenda-drawing.ts";
import { placeLanes } from "./agenda-lanes.ts";
import { page } from "./agenda-page.ts";

/** Where things stand on a grid of hours, in pixels. */
export type Grid = {
	readonly left: number;
	readonly column: number;
	readonly lanes: number;
	readonly laneTop: number;
	readonly top: number;
	readonly bottom: number;
	readonly fromHour: number;
	readonly toHour: number;
	/** Pixels of a minute. */
	readonly minute: number;
	readonly size: number;
};

/** Whether something stands above the hours. */
export const isBar = (piece: AgendaPiece): boolean =>
	piece.isAllDay ||
	piece.to - piece.from + (piece.last - piece.first) * 1440 >= 1440;

/** How high a row above the hours is, and how many there are at most. */
export const laneHeight = 19;
export const mostLanes = 4;

/** Finds the hours that are needed and how much room each takes. */
export const measure = (drawing: AgendaDrawing, top: number): Grid => {
	const left = page.left + 34;
	const bars = placeLanes(drawing.pieces.filter(isBar));
	const lanes = Math.min(
		mostLanes,
		Math.max(0, ...bars.map(({ lane }) => lane + 1)),
	);
	const timed = drawing.pieces
		.filter((piece) => !isBar(piece))
		.flatMap(segments);
	const starts = timed.map(({ from }) => Math.floor(from / 60));
	const ends = timed.map(({ to }) => Math.ceil(to / 60));
	const fromHour = Math.min(Math.floor(drawing.work.from / 60), ...starts, 18);
	const toHour = Math.min(
		24,
		Math.max(Math.ceil(drawing.work.to / 60), ...ends, fromHour + 6),
	);
	const isDay = drawing.days.length === 1;
	const head = isDay ? 8 : 46;
	const laneTop = top + head;
	const gridTop = laneTop + lanes * laneHeight + (lanes > 0 ? 7 : 2);
	// A chat shows tall pictures small, and then nobody can read them.
	const hour = Math.max(
		16,
		Math.min(isDay ? 32 : 28, (isDay ? 330 : 260) / (toHour - fromHour)),
	);
	return {
		left,
		column: (page.right - left) / drawing.days.length,
		lanes,
		laneTop,
		top: gridTop,
		bottom: gridTop + (toHour - fromHour) * hour,
		fromHour,
		toHour,
		minute: hour / 60,
		size: isDay ? 12 : 10.5,
	};
};

/** Where a time of day is. */
export const yOf = (grid: Grid, minutes: number): number =>
	grid.top + (minutes - grid.fromHour * 60) * grid.minute;

/** A piece cut at midnight, one part for each of its days. */
export const segments = (
	piece: AgendaPiece,
): readonly { piece: AgendaPiece; day: number; from: number; to: number }[] =>
	Array.from({ length: piece.last - piece.first + 1 }, (_, index) => ({
		piece,
		day: piece.first + index,
		from: index === 0 ? piece.from : 0,
		to: piece.first + index === piece.last ? piece.to : 1440,
	}));
