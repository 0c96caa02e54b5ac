import { parse } from "csv-parse/sync";
import { tidyLine } from "../tidy.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { decodeStart } from "./decode.ts";

/** Reads a table whose cells are parted by commas, semicolons, tabs or bars. */
export const readCsv = async (bytes: Uint8Array): Promise<Unfinished> => {
	const { text, cut } = decodeStart(bytes);
	const named = /^sep=(?<mark>[,;\t|])\r?\n/u.exec(text);
	const body = named ? text.slice(named[0].length) : text;
	const rows = rowsOf(body, named?.groups?.mark ?? delimiterOf(body))
		.map((row) => row.map(tidyLine))
		.filter((row) => row.some((cell) => cell !== ""));
	return unfinished(
		rows.length === 0
			? []
			: [
					{
						mark: { kind: "sheet", number: 1, title: null },
						pieces: [{ kind: "table", rows }],
					},
				],
		{ pages: 1, cut },
	);
};

const rowsOf = (text: string, delimiter: string): string[][] => {
	try {
		return parse(text, {
			delimiter,
			bom: true,
			relax_quotes: true,
			relax_column_count: true,
			skip_empty_lines: true,
		});
	} catch {
		// A quotation mark that never ends: every line for itself.
		return text.split(/\r\n?|\n/u).map((line) => line.split(delimiter));
	}
};

/** The mark that stands equally often on most of the first lines. */
export const delimiterOf = (text: string): string => {
	const lines = text
		.slice(0, 20_000)
		.replace(/"(?:[^"]|"")*"/gu, "")
		.split(/\r\n?|\n/u)
		.filter((line) => line !== "")
		.slice(0, 30);
	const scored = [";", "\t", "|", ","].map((mark) => ({
		mark,
		score: agreement(lines.map((line) => line.split(mark).length - 1)),
	}));
	return scored.reduce((best, one) => (one.score > best.score ? one : best))
		.mark;
};

/** How many lines hold the most usual number of marks, and a little for how many that is. */
const agreement = (counts: readonly number[]): number => {
	const lines = new Map<number, number>();
	for (const count of counts)
		if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
	return Math.max(
		0,
		...[...lines].map(([count, often]) => often + Math.min(count, 9) / 10),
	);
};
