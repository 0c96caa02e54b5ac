/** What a part of the bench found: its goals first, then what they were computed from. */
export type Part = {
	readonly goals: readonly Goal[];
	readonly lines: readonly string[];
};

/** A goal with what was found. */
export type Goal = { readonly line: string; readonly holds: boolean };

/** A goal that holds up to, or from, a figure on. */
export const goal = (
	what: string,
	found: number,
	wanted: { readonly most: number } | { readonly least: number },
	unit = "",
): Goal => {
	const isMost = "most" in wanted;
	const limit = isMost ? wanted.most : wanted.least;
	const holds = isMost ? found <= limit : found >= limit;
	const digits = unit === "" ? 2 : 0;
	return {
		holds,
		line: `${what}: ${found.toFixed(digits)}${unit}, goal at ${isMost ? "most" : "least"} ${limit}${unit} — ${holds ? "holds" : "DOES NOT HOLD"}`,
	};
};

export const ms = (value: number): string => `${value.toFixed(0)} ms`;
export const seconds = (value: number): string =>
	`${(value / 1000).toFixed(1)} s`;
export const perSecond = (count: number, value: number): string =>
	`${((count * 1000) / value).toFixed(count * 1000 > value * 100 ? 0 : 1)}/s`;
export const megabytes = (bytes: number): string =>
	`${(bytes / 1e6).toFixed(1)} MB`;
