import { sectionsOf } from "../sections.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { decodeHtml } from "./decode-html.ts";
import { piecesOfHtml } from "./html-pieces.ts";

/** Reads a page as a browser would show it, without what it hides. */
export const readHtml = async (bytes: Uint8Array): Promise<Unfinished> => {
	const { pieces, title } = piecesOfHtml(decodeHtml(bytes));
	return unfinished(sectionsOf(pieces), { facts: { title } });
};
