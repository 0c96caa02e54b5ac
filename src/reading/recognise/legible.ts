import { createKnown, joined } from "../pdf/hyphens.ts";
import { tidyLine } from "../tidy.ts";
import { type Line, linesOf } from "./lines-of.ts";

/** The paragraphs of what Tesseract saw in a picture, from its table of words; null when that is noise: hardly any letters, mostly signs, or nothing it was sure of. */
export const textOfWords = (table: string): readonly string[] | null => {
	const seen = linesOf(table);
	if (isNoise(seen)) return null;
	const known = createKnown(() => seen.map(({ text }) => text));
	return paragraphsOf(seen)
		.filter((lines) => surenessOf(lines) >= 30 && legible.test(textOf(lines)))
		.map((lines) =>
			tidyLine(
				joined(
					lines.map(({ text }) => text),
					known,
				),
			),
		);
};

const isNoise = (lines: readonly Line[]): boolean => {
	const text = textOf(lines).replaceAll(/\s/gu, "");
	return (
		count(text, /\p{L}/gu) < 20 ||
		count(text, /[\p{L}\p{N}]/gu) < text.length * 0.6 ||
		surenessOf(lines) < 60
	);
};

const legible = /[\p{L}\p{N}]/u;

const count = (text: string, what: RegExp): number =>
	text.match(what)?.length ?? 0;

const textOf = (lines: readonly Line[]): string =>
	lines.map(({ text }) => text).join(" ");

/** From 0 to 100, long lines weigh more. */
const surenessOf = (lines: readonly Line[]): number => {
	const length = lines.reduce((sum, { text }) => sum + text.length, 0);
	const sure = lines.reduce(
		(sum, line) => sum + line.sure * line.text.length,
		0,
	);
	return length === 0 ? 0 : sure / length;
};

/** What Tesseract takes for one paragraph ends also where the next word would have fitted on the line: rows of a table, lines of an address. */
const paragraphsOf = (lines: readonly Line[]): Line[][] => {
	const edges = new Map<string, number>();
	for (const { block, right } of lines)
		edges.set(block, Math.max(edges.get(block) ?? 0, right));
	const paragraphs: Line[][] = [];
	for (const line of lines) {
		const before = paragraphs.at(-1)?.at(-1);
		const space = (edges.get(line.block) ?? 0) - (before?.right ?? 0);
		if (before?.paragraph === line.paragraph && space < line.first * 1.2)
			paragraphs.at(-1)?.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs;
};
