import type { Piece, ReadFile } from "../../../core/document.ts";
import { blocksOf, type Place, placesOf } from "./listed.ts";

/** A document as plain text, in the same shape: lines for paragraphs, signs or numbers before items, tabs between cells, and the name above each sheet. */
export const toText = ({ parts }: ReadFile): string => {
	const places = placesOf(parts.flatMap(({ pieces }) => pieces));
	return `${parts
		.map(({ mark, pieces }) =>
			[
				...(mark.kind === "sheet" && mark.title !== null ? [mark.title] : []),
				...blocksOf(pieces, (piece) => lineOf(piece, places)),
			].join("\n\n"),
		)
		.filter((part) => part !== "")
		.join("\n\n\n")}\n`;
};

const lineOf = (piece: Piece, places: ReadonlyMap<Piece, Place>): string => {
	switch (piece.kind) {
		case "heading":
		case "paragraph":
			return piece.text;
		case "item": {
			const { level, number } = places.get(piece) ?? { level: 0, number: 1 };
			const sign = piece.ordered ? `${number}.` : "•";
			return `${"  ".repeat(level)}${sign} ${piece.text}`;
		}
		case "table":
			return piece.rows
				.map((row) => row.map((cell) => cell.replace(/\s+/gu, " ")).join("\t"))
				.join("\n");
	}
};
