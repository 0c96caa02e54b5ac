import type { DocumentKind } from "../../../src/core/document.ts";
import { type Block, type Known, textOfBlock, wordsOf } from "../known.ts";
import type { Sample } from "../listed.ts";

/** Where up to eight runs of five words have to be found: by the page on which poppler sees them, the slide or sheet they were written on, or the heading above them. */
export const samplesOf = (
	known: Known,
	kind: DocumentKind,
	pages: readonly string[] | null,
): Sample[] => {
	const all = ` ${wordsOf(known.blocks.map(textOfBlock).join("\n")).join(" ")} `;
	const found = placed(known.blocks)
		.filter(({ block }) => block.kind === "paragraph" || block.kind === "item")
		.map(({ block, ...place }) => ({
			...place,
			words: wordsOf(textOfBlock(block)).slice(0, 5).join(" "),
		}))
		.filter(({ words }) => words.split(" ").length === 5)
		.filter(({ words }) => all.split(` ${words} `).length === 2)
		.flatMap(({ words, number, title }) =>
			sampled(words, number, title, kind, pages),
		);
	const step = Math.ceil(found.length / 8);
	return found.filter((_one, at) => at % step === 0);
};

const sampled = (
	words: string,
	number: number,
	title: string | null,
	kind: DocumentKind,
	pages: readonly string[] | null,
): Sample[] => {
	switch (kind) {
		case "pdf": {
			const on = (pages ?? []).flatMap((page, at) =>
				` ${wordsOf(page).join(" ")} `.includes(` ${words} `) ? [at + 1] : [],
			);
			const [page] = on;
			return page === undefined || on.length > 1
				? []
				: [{ words, mark: "page", number: page, title: null }];
		}
		case "pptx":
		case "odp":
			return [{ words, mark: "slide", number, title }];
		case "xlsx":
		case "ods":
			return [{ words, mark: "sheet", number, title }];
		case "docx":
		case "odt":
		case "html":
		case "markdown":
			return [{ words, mark: "section", number: null, title }];
		default:
			return [];
	}
};

/** Each block with the number and the text of the heading above it. */
const placed = (
	blocks: readonly Block[],
): { block: Block; number: number; title: string | null }[] => {
	let number = 0;
	let title: string | null = null;
	return blocks.flatMap((block) => {
		if (block.kind !== "heading") return [{ block, number, title }];
		number += 1;
		title = textOfBlock(block);
		return [];
	});
};
