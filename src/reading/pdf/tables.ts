import { tidyLine } from "../tidy.ts";
import type { Row, Segment } from "./rows.ts";

/** Rows that follow each other: a table where the columns are clear, else plain rows. */
export type Block =
	| { readonly kind: "rows"; readonly rows: readonly Row[] }
	| { readonly kind: "table"; readonly cells: string[][] };

/** Finds tables: three rows or more (two, if they have three cells) whose cells stand in columns with a gap that no row crosses. */
export const blocksOf = (rows: readonly Row[]): Block[] => {
	const blocks: Block[] = [];
	let plain: Row[] = [];
	for (let at = 0; at < rows.length; ) {
		const found = tableAt(rows, at);
		const row = rows[at];
		if (found) {
			if (plain.length > 0) blocks.push({ kind: "rows", rows: plain });
			plain = [];
			blocks.push({ kind: "table", cells: cellsOf(found) });
			at += found.rows.length;
		} else {
			if (row) plain.push(row);
			at += 1;
		}
	}
	if (plain.length > 0) blocks.push({ kind: "rows", rows: plain });
	return blocks;
};

type Column = { readonly x: number; readonly right: number };
type Table = {
	readonly rows: readonly Row[];
	readonly columns: readonly Column[];
};

const tableAt = (rows: readonly Row[], from: number): Table | null => {
	let columns: readonly Column[] = [];
	let widest = 0;
	let found: Table | null = null;
	let full = 0;
	for (let at = from; at < rows.length; at += 1) {
		const row = rows[at];
		const above = rows[at - 1];
		if (!row || (at === from && row.segments.length < 2)) break;
		if (at > from && above && row.y - above.y > row.size * 4) break;
		const next = merged(columns, row.segments);
		widest = Math.max(widest, row.segments.length);
		if (next.length < widest) break;
		columns = next;
		full += row.segments.length > 1 ? 1 : 0;
		const ends = row.segments.length > 1 || continues(row, above, columns);
		if (ends && (full > 2 || (full === 2 && widest > 2)))
			found = { rows: rows.slice(from, at + 1), columns };
	}
	return found && aligned(found) ? found : null;
};

/** Words of justified lines leave wide gaps too, but do not begin, end or stand in the middle below each other. */
const aligned = ({ rows, columns }: Table): boolean =>
	columns.every((column, index) => {
		const cells = rows.flatMap(({ segments }) =>
			segments.length > 1
				? segments.filter(
						({ x, right }) => x >= column.x && right <= column.right,
					)
				: [],
		);
		const share = (edge: (one: Segment) => number): boolean => {
			const edges = cells.map(edge).sort((a, b) => a - b);
			const middle = edges[Math.floor(edges.length / 2)] ?? 0;
			const near = edges.filter((at) => Math.abs(at - middle) < 3).length;
			return near > 1 && near >= edges.length * 0.6;
		};
		return (
			share(({ x }) => x) ||
			share(({ right }) => right) ||
			(index > 0 && share(({ x, right }) => (x + right) / 2))
		);
	});

const merged = (
	columns: readonly Column[],
	segments: readonly Segment[],
): Column[] => {
	const all = [...columns, ...segments].sort((a, b) => a.x - b.x);
	const result: Column[] = [];
	for (const { x, right } of all) {
		const last = result.at(-1);
		if (last && x < last.right + 1)
			result[result.length - 1] = {
				x: last.x,
				right: Math.max(last.right, right),
			};
		else result.push({ x, right });
	}
	return result;
};

const columnOf = (one: Segment, columns: readonly Column[]): number =>
	Math.max(
		columns.findIndex(({ x, right }) => one.x >= x && one.right <= right),
		0,
	);

/** A second line of a cell: alone, close below, not in the first column. */
const continues = (
	row: Row,
	above: Row | undefined,
	columns: readonly Column[],
): boolean => {
	const [one] = row.segments;
	return (
		above !== undefined &&
		one !== undefined &&
		row.y - above.y < row.size * 1.5 &&
		columnOf(one, columns) > 0
	);
};

const cellsOf = ({ rows, columns }: Table): string[][] => {
	const cells: string[][] = [];
	for (const [index, row] of rows.entries()) {
		const last = cells.at(-1);
		const [one] = row.segments;
		if (last && one && row.segments.length === 1) {
			const at = columnOf(one, columns);
			if (continues(row, rows[index - 1], columns)) {
				last[at] = tidyLine(`${last[at] ?? ""} ${one.text}`);
				continue;
			}
		}
		const line = columns.map(() => "");
		for (const segment of row.segments) {
			const at = columnOf(segment, columns);
			line[at] = tidyLine(`${line[at] ?? ""} ${segment.text}`);
		}
		cells.push(line);
	}
	return cells;
};
