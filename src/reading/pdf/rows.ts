import type { Item } from "./items.ts";

/** Text without a wide gap in it. */
export type Segment = {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	/** Of its own: what stands in another column may be a little higher. */
	readonly y: number;
	readonly size: number;
};

/** All that stands on one height of a page or column, from left to right. */
export type Row = {
	readonly y: number;
	readonly size: number;
	readonly segments: readonly Segment[];
};

/** Sets what stands on about the same height in rows, from the top down. */
export const rowsOf = (items: readonly Item[]): Row[] => {
	const groups: Item[][] = [];
	let current: Item[] = [];
	let first: Item | undefined;
	for (const item of [...items].sort((a, b) => a.y - b.y)) {
		// Raised and lowered letters are smaller and stand up to half a line apart.
		const near = Math.max(item.size, first?.size ?? 0) * 0.45;
		if (!first || item.y - first.y > near) {
			current = [];
			groups.push(current);
			first = item;
		}
		if (item.size > first.size) first = { ...item, y: first.y };
		current.push(item);
	}
	return groups.map(rowOf);
};

const rowOf = (items: readonly Item[]): Row => {
	const sorted = [...items].sort((a, b) => a.x - b.x);
	const main = longest(sorted);
	const segments: Segment[] = [];
	let before: Item | undefined;
	for (const item of sorted) {
		const last = segments.at(-1);
		if (before && drawnTwice(before, item)) continue;
		before = item;
		const gap = item.x - (last?.right ?? item.x);
		const size = Math.max(item.size, last?.size ?? 0);
		if (!last || gap > size * 0.9) {
			segments.push(item);
			continue;
		}
		const space = item.spaced || gap > size * 0.18 ? " " : "";
		segments[segments.length - 1] = {
			text: last.text + space + item.text,
			x: last.x,
			right: Math.max(last.right, item.right),
			y: longest([last, item]).y,
			size: longest([last, item]).size,
		};
	}
	return { y: main.y, size: main.size, segments: withMarks(segments) };
};

/** Of several texts the one with most letters; it tells the size of the others. */
export const longest = <One extends { readonly text: string }>(
	texts: readonly One[],
): One =>
	texts.reduce((most, one) =>
		one.text.length > most.text.length ? one : most,
	);

/** Bold letters of some makers are the same text, drawn again a hair beside it. */
const drawnTwice = (one: Item, other: Item): boolean =>
	one.text === other.text &&
	Math.abs(one.x - other.x) < one.size * 0.2 &&
	Math.abs(one.y - other.y) < one.size * 0.2;

/** A bullet or number belongs to the text behind it, however wide the gap. */
const withMarks = (segments: readonly Segment[]): readonly Segment[] => {
	const [mark, text, ...rest] = segments;
	if (!mark || !text) return segments;
	const marked =
		/^[•◦▪‣·–—*\u25a0-\u25ff\u2713\u2714\ue000-\uf8ff-]$/u.test(mark.text) ||
		(rest.length === 0 &&
			/^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[a-z]\))$/u.test(
				mark.text,
			));
	return marked
		? [{ ...text, text: `${mark.text} ${text.text}`, x: mark.x }, ...rest]
		: segments;
};
