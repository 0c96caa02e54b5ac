import { digitsIn } from "./kind.ts";

/** The numbers of a text as written; placeholders have none. */
export const numbersIn = (text: string): readonly string[] =>
	text.replace(/\[\[[A-Z]+_\d+\]\]/gu, " ").match(number) ?? [];

/** The digits that make two spellings the same number. */
export const digitsOf = (text: string): string =>
	digitsIn(text).replace(/^0+(?=\d)/u, "");

const number =
	/\d+(?:(?:[.,:'’/\u00a0\u202f-]|(?<=\d)h)\d+|[ \u00a0\u202f]\d{3}(?!\d))*/gu;
