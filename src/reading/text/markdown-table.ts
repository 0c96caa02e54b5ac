import { plainInline } from "./markdown-inline.ts";

/** The cells of one row of a Markdown table, as they are shown. */
export const cellsOf = (line: string): string[] =>
	line
		.trim()
		.replace(/^\||(?<!\\)\|$/gu, "")
		.split(/(?<!\\)\|/u)
		.map((cell) => plainInline(cell.replaceAll("\\|", "|")).trim());

/** Whether this line makes the one above it the head of a table. */
export const isTableRule = (line: string, head: string): boolean =>
	/^[ >]{0,12}\|?(?:\s*:?-+:?\s*\|){0,200}\s*:?-+:?\s*\|?\s*$/u.test(line) &&
	line.includes("-") &&
	columns(line) === columns(head);

const columns = (line: string): number =>
	line.replace(/^[ >]*\|?|\|?\s*$/gu, "").split(/(?<!\\)\|/u).length;
