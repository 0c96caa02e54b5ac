import { sectionsOf } from "../sections.ts";
import { tidy } from "../tidy.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { decodeStart } from "./decode.ts";
import { splitFrontMatter } from "./markdown-front.ts";
import { piecesOfMarkdown } from "./markdown-pieces.ts";

/** Reads Markdown; its title is that of the front matter, or its first heading of the highest level. */
export const readMarkdown = async (bytes: Uint8Array): Promise<Unfinished> => {
	const { text, cut } = decodeStart(bytes);
	const { title, author, body } = splitFrontMatter(tidy(text));
	const pieces = piecesOfMarkdown(body);
	const first = pieces.find((one) => one.kind === "heading" && one.level === 1);
	return unfinished(sectionsOf(pieces), {
		cut,
		facts: {
			title: title ?? (first?.kind === "heading" ? first.text : null),
			author,
		},
	});
};
