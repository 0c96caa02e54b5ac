import { type Piece, textOfPiece } from "../../core/document.ts";
import { tidy } from "../tidy.ts";
import { blockAt, unquoted } from "./markdown-blocks.ts";
import {
	type Begun,
	createMarkdownWriter,
	type MarkdownWriter,
} from "./markdown-writer.ts";
import { itemOf } from "./plain-pieces.ts";

/** The pieces of Markdown (headings, lists, tables, quotes, code) as they are shown. Comments are left out. */
export const piecesOfMarkdown = (text: string): Piece[] => {
	const writer = createMarkdownWriter();
	const lines = tidy(text).replace(comments, "").split("\n");
	for (let at = 0; at < lines.length; at++) {
		const block = blockAt(lines, at);
		if (block) {
			writer.end();
			if (textOfPiece(block.piece).trim() !== "") writer.add(block.piece);
			at = block.last;
		} else writeLine(writer, unquoted(lines[at] ?? ""));
	}
	writer.end();
	return writer.pieces;
};

const writeLine = (writer: MarkdownWriter, line: string): void => {
	const underlined = /^ {0,3}(?<sign>=|-)\k<sign>+\s*$/u.exec(line)?.groups;
	if (underlined && writer.makeHeading(underlined.sign === "=" ? 1 : 2)) return;
	const begun = beginning(line);
	if (begun) writer.begin(begun);
	else if (unshown.test(line)) writer.end();
	else writer.goOn(line);
	if (begun?.kind === "heading") writer.end();
};

const comments = /<!--[\s\S]*?(?:-->|$)/gu;

/** Blank lines, rules and the targets of links. */
const unshown = /^\s*$|^ {0,3}(?:(?:[-*_][ \t]*){3,}|\[[^\]]{1,200}\]:\s.*)$/u;

const beginning = (line: string): Begun | null => {
	const signs = /^ {0,3}(#{1,6})(?=\s|$)/u.exec(line)?.[0];
	if (signs !== undefined)
		return {
			kind: "heading",
			level: signs.trim().length,
			text: line.slice(signs.length).trim().replace(/\s#+$/u, ""),
		};
	const bullet = unshown.test(line) ? null : itemOf(line);
	return (
		bullet && {
			...bullet.item,
			text: bullet.text.replace(/^\[[ xX]\]\s+/u, ""),
		}
	);
};
