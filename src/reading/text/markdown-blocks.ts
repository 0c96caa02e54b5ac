import type { Piece } from "../../core/document.ts";
import { cellsOf, isTableRule } from "./markdown-table.ts";

/** A block of several lines: what it says, and the number of its last line. */
type Block = { readonly piece: Piece; readonly last: number };

/** The code or table that begins at a line; null where neither does. */
export const blockAt = (lines: readonly string[], at: number): Block | null => {
	const line = unquoted(lines[at] ?? "");
	const fence = /^\s{0,12}(?<fence>`{3,}|~{3,})[^`]*$/u.exec(line)?.groups
		?.fence;
	if (fence !== undefined) return fenced(lines, at, fence);
	return line.includes("|") && isTableRule(lines[at + 1] ?? "", line)
		? tabled(lines, at)
		: null;
};

/** A line without the signs of a quotation. */
export const unquoted = (line: string): string =>
	line.replace(/^(?: {0,3}> ?){1,20}/u, "");

const fenced = (
	lines: readonly string[],
	from: number,
	fence: string,
): Block => {
	const code: string[] = [];
	let at = from + 1;
	while (
		at < lines.length &&
		!unquoted(lines[at] ?? "")
			.trim()
			.startsWith(fence)
	) {
		code.push(unquoted(lines[at] ?? ""));
		at += 1;
	}
	return { piece: { kind: "paragraph", text: code.join("\n") }, last: at };
};

const tabled = (lines: readonly string[], from: number): Block => {
	const rows = [cellsOf(unquoted(lines[from] ?? ""))];
	let at = from + 2;
	while (unquoted(lines[at] ?? "").includes("|")) {
		rows.push(cellsOf(unquoted(lines[at] ?? "")));
		at += 1;
	}
	return { piece: { kind: "table", rows }, last: at - 1 };
};
