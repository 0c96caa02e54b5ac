import { type ReadFile, textOf, textOfPart } from "../../src/core/document.ts";
import {
	accuracy,
	inOrder,
	type Known,
	knownOf,
	knownWords,
	markdownOf,
	wordsOf,
} from "./known.ts";
import type { Listed, Sample } from "./listed.ts";

/** How well a file of the corpus was read, each as a part of 1. */
export type Comparison = {
	readonly found: number;
	readonly foreign: number;
	readonly ordered: number;
	/** The samples that were not where they belong, as `words @ mark`. */
	readonly misplaced: readonly string[];
};

/** Compares what was read with the known texts of a file. */
export const compared = (one: Listed, read: ReadFile): Comparison => {
	const known = knownIn(one);
	const words = wordsOf(textOf(read));
	const { found, foreign } = accuracy(
		knownWords(known),
		words,
		new Set([...one.besides, ...(one.kind === "pdf" ? drawn : [])]),
	);
	return {
		found,
		foreign,
		ordered: inOrder(known, words),
		misplaced: one.samples
			.filter((sample) => !standsThere(sample, read))
			.map(
				({ words: text, mark, number, title }) =>
					`${text} @ ${mark} ${number ?? title ?? "before headings"}`,
			),
	};
};

/** The known text of a file; a table of rows holds its first sheet only and no heading. */
const knownIn = (one: Listed): Known => {
	const known = knownOf(one.texts.map(markdownOf).join("\n"));
	if (one.kind === "csv")
		return {
			...known,
			blocks: known.blocks.filter(({ kind }) => kind === "table").slice(0, 1),
		};
	// The subject of a mail and the name of a sheet are facts and marks, not text.
	if (one.kind === "mail") return { ...known, blocks: known.blocks.slice(1) };
	return one.kind === "xlsx" || one.kind === "ods" || isPrintedSheet(one)
		? {
				...known,
				blocks: known.blocks.filter(({ kind }) => kind !== "heading"),
			}
		: known;
};

const isPrintedSheet = ({ file }: Listed): boolean =>
	file.endsWith("-sheets.pdf");

/** Numbers of list items and pages are drawn in a PDF. */
const drawn = Array.from({ length: 9 }, (_, at) => `${at + 1}`);

const standsThere = (
	{ words, mark, number, title }: Sample,
	{ parts }: ReadFile,
): boolean => {
	const holding = parts.filter((part) =>
		` ${wordsOf(textOfPart(part)).join(" ")} `.includes(` ${words} `),
	);
	return (
		holding.length === 1 &&
		holding.every(
			(part) =>
				part.mark.kind === mark &&
				(number === null || part.mark.number === number) &&
				(title === null || sameWords(part.mark.title, title)),
		)
	);
};

/** Tools set other apostrophes and quotes than we wrote. */
const sameWords = (read: string | null, written: string): boolean =>
	wordsOf(read ?? "").join(" ") === wordsOf(written).join(" ");
