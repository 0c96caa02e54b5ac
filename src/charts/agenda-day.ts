import { blockMarks } from "./agenda-block.ts";
import { type Crowd, type Placed, placeColumns } from "./agenda-columns.ts";
import type { AgendaDrawing, AgendaPiece } from "./agenda-drawing.ts";
import { type Grid, isBar, segments, yOf } from "./agenda-measure.ts";
import { boxMark, type Mark, textMark } from "./agenda-svg.ts";
import { palette } from "./palette.ts";

/** What is on one day, side by side where it overlaps. */
export const dayMarks = (
	drawing: AgendaDrawing,
	grid: Grid,
	index: number,
): readonly Mark[] => {
	// What is short still needs a line of text.
	const least = 15 / grid.minute;
	const parts = drawing.pieces
		.filter((piece) => !isBar(piece))
		.flatMap(segments)
		.filter(({ day }) => day === index)
		.map((part) => ({ ...part, to: Math.max(part.to, part.from + least) }));
	const most = drawing.days.length === 1 ? 5 : 3;
	const { placed, crowds } = placeColumns(parts, most);
	const left = grid.left + index * grid.column + 1.5;
	const lane = { left, width: grid.column - 3 };
	return [
		...placed
			.toSorted((a, b) => a.column - b.column)
			.flatMap((one) => partMarks(one, placed, grid, lane)),
		...crowds.flatMap((crowd) => crowdMarks(crowd, most, grid, lane)),
	];
};

type Part = {
	readonly piece: AgendaPiece;
	readonly from: number;
	readonly to: number;
};

type Lane = { readonly left: number; readonly width: number };

/** A piece in its column; where what overlaps it begins later, it reaches below that, so that its title can be read. */
const partMarks = (
	{ item, column, of, span }: Placed<Part>,
	all: readonly Placed<Part>[],
	grid: Grid,
	{ left, width }: Lane,
): readonly Mark[] => {
	const over = all.filter(
		(other) =>
			other.column > column &&
			other.item.from < item.to &&
			other.item.to > item.from,
	);
	const free = Math.min(
		item.to - item.from,
		...over.map((other) => other.item.from - item.from),
	);
	const reaches = span < of - column && free * grid.minute >= 14;
	const columns = reaches ? of - column : span;
	return blockMarks(
		item.piece,
		{
			x: left + (width / of) * column,
			y: yOf(grid, item.from) + 0.5,
			width: (width / of) * columns - 1,
			height: (item.to - item.from) * grid.minute - 1.5,
		},
		grid.size,
		reaches ? free * grid.minute : undefined,
	);
};

const crowdMarks = (
	{ items, from }: Crowd<Part>,
	most: number,
	grid: Grid,
	{ left, width }: Lane,
): readonly Mark[] => {
	const box = {
		x: left + width - width / most,
		y: yOf(grid, from) + 0.5,
		width: width / most - 1,
		height: 15,
	};
	return [
		boxMark(box, palette.free, 4, palette.paper),
		textMark(`+${items.length}`, box.x + box.width / 2, box.y + 11, {
			size: 10,
			color: palette.text,
			isStrong: true,
			align: "middle",
		}),
	];
};
