import type { Row } from "./rows.ts";

/** The level of a heading in letters of this size, 1 to 3; null for running text. */
export type LevelOf = (size: number) => number | null;

/** Takes the size of most letters for running text, and what is clearly larger for headings. */
export const createLevelOf = (pages: readonly (readonly Row[])[]): LevelOf => {
	const letters = new Map<number, number>();
	for (const rows of pages)
		for (const { segments } of rows)
			for (const { text, size } of segments) {
				const at = rounded(size);
				letters.set(at, (letters.get(at) ?? 0) + text.length);
			}
	const [body] = [...letters].reduce(
		(most, one) => (one[1] > most[1] ? one : most),
		[0, 0],
	);
	const larger = [...letters.keys()]
		.filter((size) => size >= body * 1.14)
		.sort((a, b) => b - a);
	return (size) => {
		const at = larger.indexOf(rounded(size));
		return at < 0 ? null : Math.min(at + 1, 3);
	};
};

const rounded = (size: number): number => Math.round(size * 2) / 2;
