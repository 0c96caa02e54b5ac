/** Writes rows as CSV for spreadsheets: UTF-8 with its mark, CRLF, every cell quoted, and none that a spreadsheet would take for a formula. */
export const writeCsv = (
	rows: readonly (readonly string[])[],
	delimiter: "," | ";" = ",",
): string =>
	`\uFEFF${rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`).join("")}`;

/** Takes away again what {@link writeCsv} put before a formula. */
export const bareCell = (text: string): string =>
	text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;

const cell = (text: string): string =>
	`"${harmless(text).replaceAll('"', '""')}"`;

/** A leading apostrophe makes a spreadsheet show the text as it is; full-width signs are formulas in some, and white space before them is skipped. */
const harmless = (text: string): string =>
	isFormula(text) ? `'${text}` : text;

const isFormula = (text: string): boolean =>
	/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/u.test(text);
