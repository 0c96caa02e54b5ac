import type { Row } from "./rows.ts";

/** Pages without the headers, footers and page numbers that repeat on most of them; each stays where it comes first. */
export const withoutRunningHeads = (
	pages: readonly (readonly Row[])[],
): (readonly Row[])[] => {
	const seen = new Map<string, number>();
	const edges = pages.map((rows) => new Map(edgesOf(rows)));
	for (const keys of edges)
		for (const key of new Set(keys.values()))
			seen.set(key, (seen.get(key) ?? 0) + 1);
	const filled = pages.filter((rows) => rows.length > 0).length;
	// Left and right pages may have heads of their own.
	const least = Math.max(3, filled * 0.4);
	const shown = new Set<string>();
	return pages.map((rows, page) =>
		rows.filter((row) => {
			const key = edges[page]?.get(row);
			if (key === undefined || (seen.get(key) ?? 0) < least) return true;
			// A bare page number says nothing that the mark does not.
			const first = !shown.has(key) && /\p{L}/u.test(key);
			shown.add(key);
			return first;
		}),
	);
};

/** The outermost rows with what makes two of them the same: their words and height, whatever the numbers. */
const edgesOf = (rows: readonly Row[]): [Row, string][] =>
	[...rows.slice(0, 3), ...rows.slice(3).slice(-3)].map((row) => [
		row,
		`${Math.round(row.y / 6)} ${row.segments
			.map(({ text }) => text)
			.join(" ")
			.replace(/\d+/gu, "#")
			.replace(/\s+/gu, " ")
			.toLowerCase()}`,
	]);
