import { parse } from "csv-parse/sync";
import { decode } from "./decode.ts";
import { delimiterOf } from "./read-csv.ts";

/** A row of a table with the number a spreadsheet gives it. */
export type TableLine = {
	readonly number: number;
	readonly cells: readonly string[];
};

/** Why bytes are no table: a workbook or another file of a program, or a quotation mark that never ends. */
export type NoTable = "workbook" | "binary" | "quote";

/** Takes a table apart whose encoding and delimiter nobody told, or rows pasted from a spreadsheet; rows without anything in them are left out. Not for more than a few megabytes. */
export const readTable = (
	given: Uint8Array | string,
): readonly TableLine[] | NoTable => {
	if (typeof given !== "string" && isWorkbook(given)) return "workbook";
	const text = typeof given === "string" ? given : decode(given);
	if (text.includes("\0")) return "binary";
	// Spreadsheets neither show this line nor count it.
	const named = /^\uFEFF?"?sep=(?<mark>[,;\t|])"?\r?\n/iu.exec(text);
	const body = named ? text.slice(named[0].length) : text;
	const rows = rowsOf(body, named?.groups?.mark ?? delimiterOf(body));
	return rows === null ? "quote" : linesOf(rows);
};

const linesOf = (rows: readonly (readonly string[])[]): TableLine[] =>
	rows.flatMap((row, index) => {
		const cells = row.map((cell) => cell.trim());
		const last = cells.findLastIndex((cell) => cell !== "");
		return last < 0
			? []
			: [{ number: index + 1, cells: cells.slice(0, last + 1) }];
	});

const rowsOf = (text: string, delimiter: string): string[][] | null => {
	try {
		return parse(text, {
			delimiter,
			bom: true,
			relax_quotes: true,
			relax_column_count: true,
			skip_empty_lines: false,
			record_delimiter: ["\r\n", "\n", "\r"],
		});
	} catch {
		return null;
	}
};

/** How zipped and old workbooks, and PDFs, begin. */
const isWorkbook = (bytes: Uint8Array): boolean =>
	["PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0", "%PDF"].some(
		(begins) => Buffer.from(bytes.subarray(0, 4)).toString("latin1") === begins,
	);
