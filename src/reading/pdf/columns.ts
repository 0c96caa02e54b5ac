import type { Row, Segment } from "./rows.ts";

/** Rows in the order in which they are read: a block for each column of running text, one below the other. */
export const columnsOf = (
	rows: readonly Row[],
	depth = 0,
): (readonly Row[])[] => {
	const best = depth < 4 ? bestGutter(rows) : null;
	if (!best) return rows.length === 0 ? [] : [rows];
	const inside = rows.slice(best.from, best.to);
	return [
		...columnsOf(rows.slice(0, best.from), depth + 1),
		...columnsOf(side(inside, best.x, "left"), depth + 1),
		...columnsOf(side(inside, best.x, "right"), depth + 1),
		...columnsOf(rows.slice(best.to), depth + 1),
	];
};

/** Where a right column begins, and the rows that it stands beside. */
type Gutter = {
	readonly x: number;
	readonly from: number;
	readonly to: number;
};

const bestGutter = (rows: readonly Row[]): Gutter | null => {
	const found = starts(rows)
		.map((x) => longestRun(rows, x))
		.filter(({ x, from, to }) => {
			const inside = rows.slice(from, to);
			return prose(side(inside, x, "left")) && prose(side(inside, x, "right"));
		});
	return found.reduce<Gutter | null>(
		(best, one) =>
			best && best.to - best.from >= one.to - one.from ? best : one,
		null,
	);
};

/** Where several segments begin, besides the left edge. */
const starts = (rows: readonly Row[]): number[] => {
	const counts = new Map<number, number>();
	for (const { segments } of rows)
		for (const { x } of segments) {
			const at = Math.floor(x / 3) * 3;
			counts.set(at, (counts.get(at) ?? 0) + 1);
		}
	return [...counts]
		.filter(([, count]) => count >= least)
		.sort(([, a], [, b]) => b - a)
		.slice(0, 8)
		.map(([x]) => x);
};

const longestRun = (rows: readonly Row[], x: number): Gutter => {
	let best: Gutter = { x, from: 0, to: 0 };
	let from = 0;
	for (const [index, { segments }] of rows.entries()) {
		if (segments.some((one) => one.x < x - 3 && one.right > x))
			from = index + 1;
		else if (index + 1 - from > best.to - best.from)
			best = { x, from, to: index + 1 };
	}
	return best;
};

const side = (
	rows: readonly Row[],
	x: number,
	which: "left" | "right",
): Row[] => {
	const belongs = (one: Segment) => one.x >= x - 3 === (which === "right");
	return rows
		.map((row) => ({ ...row, segments: row.segments.filter(belongs) }))
		.filter(({ segments }) => segments.length > 0);
};

const least = 4;

/** Running text fills most of its lines; cells of tables and addresses do not. */
const prose = (rows: readonly Row[]): boolean => {
	if (rows.length < least) return false;
	const edge = rows.reduce((most, row) => Math.max(most, end(row)), 0);
	const start = rows.reduce((most, row) => Math.min(most, begin(row)), edge);
	const full = rows.filter(
		(row) =>
			end(row) - begin(row) > (edge - start) * 0.6 &&
			row.segments.reduce((sum, { text }) => sum + text.length, 0) >= 18,
	);
	return full.length >= rows.length / 2;
};

const begin = ({ segments }: Row): number => segments[0]?.x ?? 0;
const end = ({ segments }: Row): number => segments.at(-1)?.right ?? 0;
