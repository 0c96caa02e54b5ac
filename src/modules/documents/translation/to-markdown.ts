import type { Piece, ReadFile } from "../../../core/document.ts";
import { blocksOf, type Place, placesOf } from "./listed.ts";

/** A document as Markdown, in the same shape. */
export const toMarkdown = ({ parts }: ReadFile): string => {
	const places = placesOf(parts.flatMap(({ pieces }) => pieces));
	return `${parts
		.map(({ mark, pieces }) =>
			[
				...(mark.kind === "sheet" && mark.title !== null
					? [`## ${line(mark.title)}`]
					: []),
				...blocksOf(pieces, (piece) => blockOf(piece, places)),
			].join("\n\n"),
		)
		.filter((part) => part !== "")
		.join("\n\n")}\n`;
};

const blockOf = (piece: Piece, places: ReadonlyMap<Piece, Place>): string => {
	switch (piece.kind) {
		case "heading":
			return `${"#".repeat(piece.level)} ${line(piece.text)}`;
		case "paragraph":
			return escaped(piece.text).replaceAll("\n", "  \n");
		case "item": {
			const { level, number } = places.get(piece) ?? { level: 0, number: 1 };
			const sign = piece.ordered ? `${number}.` : "-";
			return `${"   ".repeat(level)}${sign} ${line(piece.text)}`;
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

const line = (text: string): string =>
	escaped(text.replace(/\s*\n\s*/gu, " ")).replace(/(?<=\s)#+$/u, "\\$&");

/** What people wrote is text, never markup; a low line inside a word, as links have them, is none. */
const escaped = (text: string): string =>
	text
		.replace(/([\\`*[\]<~])/gu, "\\$1")
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
		.replace(/&(?=#?[\p{L}\p{N}]{1,31};)/gu, "\\&")
		.replace(/^[ \t]+/gmu, "")
		.replace(/^(?:[#>+-](?=\s|$)|[=-]+[ \t]*$|(?:-[ \t]*){3,}$)/gmu, "\\$&")
		.replace(/^(\d{1,9})([.)])(?=\s|$)/gmu, "$1\\$2");
