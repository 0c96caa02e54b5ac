/** Writes rows as CSV for spreadsheets here: semicolons, UTF-8 with its mark, CRLF, every cell quoted, and none that a spreadsheet would take for a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
	`\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;

/** Reads rows with semicolons or tabs between cells, quoted or not; empty lines are rows without cells. What {@link writeCsv} put before a formula is taken away again. */
export const readCsv = (text: string): readonly (readonly string[])[] =>
	text
		.replace(/^\uFEFF/u, "")
		.split(/\r\n|[\r\n]/u)
		.map((line) => (line.trim() === "" ? [] : cellsOf(line).map(bare)));

const cell = (text: string): string =>
	`"${harmless(text).replaceAll('"', '""')}"`;

const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

const harmless = (text: string): string =>
	formula.test(text) ? `'${text}` : text;

const bare = (text: string): string =>
	text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;

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
