import type { Piece, ReadFile } from "../../../core/document.ts";

/** A document as Markdown, in the same shape. */
export const toMarkdown = ({ parts }: ReadFile): string =>
	`${parts
		.map(({ mark, pieces }) =>
			[
				...(mark.kind === "sheet" && mark.title !== null
					? [`## ${line(mark.title)}`]
					: []),
				...joined(pieces),
			].join("\n\n"),
		)
		.filter((part) => part !== "")
		.join("\n\n")}\n`;

/** Items of one list stand together. */
const joined = (pieces: readonly Piece[]): readonly string[] => {
	const blocks: string[] = [];
	for (const [index, piece] of pieces.entries()) {
		const before = pieces[index - 1];
		const written = blockOf(piece);
		if (piece.kind === "item" && before?.kind === "item")
			blocks.splice(-1, 1, `${blocks.at(-1)}\n${written}`);
		else blocks.push(written);
	}
	return blocks;
};

const blockOf = (piece: Piece): string => {
	switch (piece.kind) {
		case "heading":
			return `${"#".repeat(piece.level)} ${line(piece.text)}`;
		case "paragraph":
			return escaped(piece.text).replaceAll("\n", "  \n");
		case "item": {
			const indent = "   ".repeat(piece.level);
			return `${indent}${piece.ordered ? "1." : "-"} ${line(piece.text)}`;
		}
		case "table":
			return tableOf(piece.rows);
	}
};

const tableOf = (rows: readonly (readonly string[])[]): string => {
	const width = Math.max(1, ...rows.map((row) => row.length));
	const written = rows.map(
		(row) =>
			`| ${Array.from({ length: width }, (_, at) => line(row[at] ?? "").replaceAll("|", "\\|")).join(" | ")} |`,
	);
	const [head = "", ...body] = written;
	return [head, `|${" --- |".repeat(width)}`, ...body].join("\n");
};

const line = (text: string): string => escaped(text).replace(/\s*\n\s*/gu, " ");

/** What people wrote is text, never markup. */
const escaped = (text: string): string =>
	text
		.replace(/([\\`*_[\]<])/gu, "\\$1")
		.replace(/^(\s*)([#>+-]|\d+[.)])(?=\s)/gmu, "$1\\$2");
