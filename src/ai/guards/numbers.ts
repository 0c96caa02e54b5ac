import { finding, type Guard } from "./finding.ts";

/** No number may go or come; separators may change ("1 240.50" is "1'240,50"). */
export const numbersKept: Guard = ({ given, answered }) => {
	const before = numbersIn(given);
	const after = numbersIn(answered);
	return [
		...finding("numbers-lost", "name", missing(before, after)),
		...finding("numbers-new", "name", missing(after, before)),
	];
};

/** The numbers of a text as written; placeholders have none. */
export const numbersIn = (text: string): readonly string[] =>
	text.replace(/\[\[[A-Z]+_\d+\]\]/gu, " ").match(number) ?? [];

/** The digits that make two spellings the same number. */
export const digitsOf = (text: string): string =>
	text.replace(/\D/gu, "").replace(/^0+(?=\d)/u, "");

const number =
	/\d+(?:(?:[.,:'’/\u00a0\u202f-]|(?<=\d)h)\d+|[ \u00a0\u202f]\d{3}(?!\d))*/gu;

const missing = (from: readonly string[], within: readonly string[]) => {
	const there = new Set(within.map(digitsOf));
	return [...new Set(from.filter((one) => !there.has(digitsOf(one))))];
};
