/** Something from one moment to another (any unit). */
export type Span = { readonly from: number; readonly to: number };

/** Where something stands among what overlaps it: its column, of how many, and how many it may take. */
export type Placed<T> = {
	readonly item: T;
	readonly column: number;
	readonly of: number;
	readonly span: number;
};

/** What there is no room for beside the others of its time. */
export type Crowd<T> = { readonly items: readonly T[] } & Span;

/** Puts what overlaps side by side in at most `most` columns; what does not fit is counted in the last one. */
export const placeColumns = <T extends Span>(
	items: readonly T[],
	most: number,
): {
	readonly placed: readonly Placed<T>[];
	readonly crowds: readonly Crowd<T>[];
} => {
	const groups = groupsOf(items).map((group) => placeGroup(group, most));
	return {
		placed: groups.flatMap(({ placed }) => placed),
		crowds: groups.flatMap(({ crowd }) => crowd),
	};
};

/** Things that overlap, directly or by others between them. */
const groupsOf = <T extends Span>(items: readonly T[]): T[][] => {
	const groups: T[][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const item of items.toSorted(byStart)) {
		const group = groups.at(-1);
		if (group && item.from < end) group.push(item);
		else groups.push([item]);
		end = Math.max(item.from < end ? end : Number.NEGATIVE_INFINITY, item.to);
	}
	return groups;
};

const byStart = (a: Span, b: Span): number => a.from - b.from || b.to - a.to;

const placeGroup = <T extends Span>(
	group: readonly T[],
	most: number,
): {
	readonly placed: readonly Placed<T>[];
	readonly crowd: readonly Crowd<T>[];
} => {
	const columns: T[][] = [];
	for (const item of group) {
		const free = columns.find(
			(column) => (column.at(-1)?.to ?? 0) <= item.from,
		);
		if (free) free.push(item);
		else columns.push([item]);
	}
	const isCrowded = columns.length > most;
	const shown = isCrowded ? columns.slice(0, most - 1) : columns;
	const hidden = isCrowded ? columns.slice(most - 1).flat() : [];
	const of = isCrowded ? most : columns.length;
	return {
		placed: shown.flatMap((column, index) =>
			column.map((item) => ({
				item,
				column: index,
				of,
				span: isCrowded ? 1 : spanOf(columns, index, item),
			})),
		),
		crowd:
			hidden.length === 0
				? []
				: [
						{
							items: hidden,
							from: Math.min(...hidden.map(({ from }) => from)),
							to: Math.max(...hidden.map(({ to }) => to)),
						},
					],
	};
};

/** How many columns are free from its own on. */
const spanOf = <T extends Span>(
	columns: readonly (readonly T[])[],
	index: number,
	item: T,
): number => {
	const after = columns.slice(index + 1);
	const taken = after.findIndex((column) =>
		column.some(({ from, to }) => from < item.to && to > item.from),
	);
	return 1 + (taken < 0 ? after.length : taken);
};
