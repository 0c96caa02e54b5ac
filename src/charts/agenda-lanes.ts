/** Something over whole days, by their places. */
export type Stretch = { readonly first: number; readonly last: number };

/** Gives each a row, so that no two in a row share a day; long ones first where they begin together. */
export const placeLanes = <T extends Stretch>(
	items: readonly T[],
): readonly { readonly item: T; readonly lane: number }[] => {
	const ends: number[] = [];
	return items
		.toSorted((a, b) => a.first - b.first || b.last - a.last)
		.map((item) => {
			const free = ends.findIndex((end) => end < item.first);
			const lane = free < 0 ? ends.length : free;
			ends[lane] = item.last;
			return { item, lane };
		});
};
