import { bareCell } from "../../core/csv.ts";

/** Reads rows with semicolons or tabs between cells, quoted or not; empty lines are rows without cells. What `writeCsv` put before a formula is taken away again. */
export const readCsv = (text: string): readonly (readonly string[])[] =>
	text
		.replace(/^\uFEFF/u, "")
		.split(/\r\n|[\r\n]/u)
		.map((line) => (line.trim() === "" ? [] : cellsOf(line).map(bareCell)));

/** A quote inside an unquoted cell is a sign like others. */
const cellsOf = (line: string): readonly string[] =>
	[
		...line.matchAll(
			/(?:^|[;\t])(?: *"((?:[^"]|"")*)" *(?=[;\t]|$)|([^;\t]*))/gu,
		),
	].map(([, quoted, plain]) =>
		quoted === undefined
			? (plain ?? "").trim()
			: quoted.replaceAll('""', '"').trim(),
	);
