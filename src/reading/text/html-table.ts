import { type Piece, textOfPiece } from "../../core/document.ts";
import { tidyLine } from "../tidy.ts";

/** A table while it is read: what stands in its cells, row by row. */
export type OpenTable = {
	readonly cell: (columns: number, rows: number) => Piece[];
	readonly row: () => void;
	/** What to write of it: a table, or what its cells hold where it only arranges a page. */
	readonly pieces: (arranges: boolean) => readonly Piece[];
};

/** Makes a table whose cells are filled in reading order; cells that span are followed by empty ones. */
export const createTable = (): OpenTable => {
	const rows: Piece[][][] = [];
	// For each column, how many rows a cell from above still covers.
	let covered: number[] = [];
	const row = (): Piece[][] => {
		const cells: Piece[][] = [];
		rows.push(cells);
		return cells;
	};
	const skip = (cells: Piece[][]): void => {
		while ((covered[cells.length] ?? 0) > 0) {
			covered[cells.length] = (covered[cells.length] ?? 1) - 1;
			cells.push([]);
		}
	};
	return {
		row: () => {
			const last = rows.at(-1);
			if (last) skip(last);
			if (rows.length > 0) covered = covered.slice(0, most);
			row();
		},
		cell: (columns, below) => {
			const cells = rows.at(-1) ?? row();
			skip(cells);
			const held: Piece[] = [];
			for (let at = 0; at < Math.min(columns, most); at++) {
				covered[cells.length] = Math.min(below, most) - 1;
				cells.push(at === 0 ? held : []);
			}
			return held;
		},
		pieces: (arranges) => (arranges ? rows.flat(2) : drawn(rows)),
	};
};

// A page says how far a cell spans, and may lie.
const most = 100;

const drawn = (rows: readonly (readonly Piece[][])[]): readonly Piece[] => {
	const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
	// A table of one column only arranges what stands in it.
	if (filled.every((row) => row.length < 2)) return filled.flat(2);
	return [
		{
			kind: "table",
			rows: filled.map((row) =>
				row.map((cell) => tidyLine(cell.map(textOfPiece).join(" "))),
			),
		},
	];
};
