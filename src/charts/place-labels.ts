/** A label that wants to begin at `at`; pixels. */
export type Wish = { readonly at: number; readonly width: number };

/** Where labels in one row begin, each as near its wish as its neighbours and the edges allow; null when they do not all fit. */
export const placeLabels = (
	wishes: readonly Wish[],
	[from, to]: readonly [number, number],
	gap: number,
): readonly number[] | null => {
	const needed =
		wishes.reduce((sum, { width }) => sum + width, 0) +
		gap * Math.max(0, wishes.length - 1);
	if (needed > to - from) return null;
	let free = from;
	const pushed = wishes.map(({ at, width }) => {
		const left = Math.max(free, at);
		free = left + width + gap;
		return { left, width };
	});
	let end = to;
	return pushed
		.toReversed()
		.map(({ left, width }) => {
			const placed = Math.min(left, end - width);
			end = placed - gap;
			return placed;
		})
		.toReversed();
};
