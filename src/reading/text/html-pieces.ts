import { Parser } from "htmlparser2";
import type { Piece } from "../../core/document.ts";
import { Problem } from "../../core/problem.ts";
import { tidyLine } from "../tidy.ts";
import { isHidden } from "./html-hidden.ts";
import { createPieceWriter } from "./html-writer.ts";

/** The visible text of a page in reading order, and the title it gives itself. Problem `file-unsafe` for tags nested beyond reason. */
export const piecesOfHtml = (
	html: string,
): { pieces: Piece[]; title: string | null } => {
	const writer = createPieceWriter();
	let title = "";
	let depth = 0;
	// How deep the outermost hidden tag lies; 0 outside of any.
	let hidden = 0;
	let inTitle = 0;
	const parser = new Parser({
		onopentag: (name, attributes) => {
			depth += 1;
			if (depth > deepest) throw new Problem("file-unsafe");
			if (name === "title" && hidden === 0 && title === "") inTitle = depth;
			else if (hidden === 0 && isHidden(name, attributes)) hidden = depth;
			if (hidden === 0) writer.open(name, attributes);
		},
		onclosetag: (name) => {
			if (hidden === 0) writer.close(name);
			if (hidden === depth) hidden = 0;
			if (inTitle === depth) inTitle = 0;
			depth -= 1;
		},
		ontext: (text) => {
			if (inTitle > 0) title += text;
			else if (hidden === 0) writer.text(text);
		},
	});
	for (let at = 0; at < html.length && !writer.isFull(); at += portion)
		parser.write(html.slice(at, at + portion));
	parser.end();
	return { pieces: writer.pieces(), title: tidyLine(title) || null };
};

// Browsers stop at 512; beyond this the parser takes longer with each tag.
const deepest = 10_000;
const portion = 50_000;
