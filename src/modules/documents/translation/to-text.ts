import type { Piece, ReadFile } from "../../../core/document.ts";

/** A document as plain text, in the same shape: lines for paragraphs, tabs between cells. */
export const toText = ({ parts }: ReadFile): string =>
	`${parts
		.map(({ pieces }) => pieces.map(lineOf).join("\n\n"))
		.filter((part) => part !== "")
		.join("\n\n\n")}\n`;

const lineOf = (piece: Piece): string => {
	switch (piece.kind) {
		case "heading":
		case "paragraph":
			return piece.text;
		case "item":
			return `${"  ".repeat(piece.level)}• ${piece.text}`;
		case "table":
			return piece.rows.map((row) => row.join("\t")).join("\n");
	}
};
