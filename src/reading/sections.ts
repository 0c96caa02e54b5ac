import type { Part, Piece } from "../core/document.ts";

/** Parts of a running text, numbered from 1: each heading begins one, what stands before the first has no title. Headings without text are left out. */
export const sectionsOf = (pieces: readonly Piece[]): Part[] => {
	const parts: Part[] = [];
	for (const one of pieces) {
		if (one.kind === "heading" && one.text.trim() === "") continue;
		const last = parts.at(-1);
		if (last && one.kind !== "heading") last.pieces.push(one);
		else parts.push(section(parts.length + 1, one));
	}
	return parts;
};

const section = (number: number, first: Piece): Part => ({
	mark: {
		kind: "section",
		number,
		title: first.kind === "heading" ? first.text : null,
	},
	pieces: [first],
});
