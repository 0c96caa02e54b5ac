/** Writes rows as CSV for spreadsheets: UTF-8 with its mark, CRLF, every cell quoted, and none that a spreadsheet would take for a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
	`\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;

const cell = (text: string): string =>
	`"${harmless(text).replaceAll('"', '""')}"`;

/** A leading apostrophe makes a spreadsheet show the text as it is; full-width signs are formulas in some, and white space before them is skipped. */
const harmless = (text: string): string =>
	/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/u.test(text)
		? `'${text}`
		: text;
