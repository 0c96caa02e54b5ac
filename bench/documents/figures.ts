/** What a part of the bench prints, and whether its goal was met. */
export type Outcome = {
	readonly lines: readonly string[];
	readonly holds: boolean;
};

/** The middle one of some figures. */
export const middle = (figures: readonly number[]): number =>
	figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

/** Figures below each other: the first column to the left, all others to the right. */
export const columns = (rows: readonly (readonly string[])[]): string[] => {
	const widths = rows.reduce<number[]>(
		(most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)),
		[],
	);
	return rows.map((row) =>
		row
			.map((cell, at) =>
				at === 0
					? cell.padEnd(widths[at] ?? 0)
					: cell.padStart(widths[at] ?? 0),
			)
			.join("  ")
			.trimEnd(),
	);
};

/** Milliseconds or megabytes, a dash where there is nothing to say. */
export const figure = (value: number | null, unit: "ms" | "MB"): string =>
	value === null ? "–" : `${value.toFixed(0)} ${unit}`;
