/** What a part of the bench prints, and whether its goals were met. */
export type Outcome = {
	readonly lines: readonly string[];
	readonly holds: boolean;
};

/** Cells below each other: the first column to the left, all others to the right. */
export const columns = (rows: readonly (readonly string[])[]): string[] => {
	const widths = rows.reduce<number[]>(
		(most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)),
		[],
	);
	const padded = (cell: string, at: number): string =>
		at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0);
	return rows.map((row) => row.map(padded).join("   ").trimEnd());
};

/** A goal beside what was found. */
export const goalLine = (
	what: string,
	found: number,
	most: number,
	unit = "",
): string =>
	`${what}: ${found}${unit}, goal at most ${most}${unit} — ${found <= most ? "holds" : "DOES NOT HOLD"}`;

/** The middle one of some figures. */
export const middle = (figures: readonly number[]): number =>
	part(figures, 0.5);

/** The figure below which this part of them is. */
export const part = (figures: readonly number[], share: number): number =>
	figures.toSorted((one, other) => one - other)[
		Math.max(0, Math.ceil(figures.length * share) - 1)
	] ?? Number.POSITIVE_INFINITY;
