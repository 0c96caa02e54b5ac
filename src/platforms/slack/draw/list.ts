import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Block, Item } from "../../../core/view.ts";
import type { Pen } from "./block.ts";
import { cut } from "./escape.ts";
import { plain, rich, richText } from "./rich.ts";

/** Draws a list of lines, with numbers where they are steps; what strangers wrote stays as it is. */
export const drawList = (
	{ items, isLiteral, isNumbered }: Block & { kind: "list" },
	pen: Pen,
): KnownBlock =>
	rich([
		{
			type: "rich_text_list",
			style: isNumbered ? "ordered" : "bullet",
			elements: items.map((item) => ({
				type: "rich_text_section",
				elements: drawItem(item, pen, runsOf(isLiteral)),
			})),
		},
	]);

const drawItem = (
	item: Item,
	pen: Pen,
	runs: typeof richText,
): RichTextElement[] => {
	if (typeof item !== "object" || !("link" in item))
		return runs(pen.read(item));
	const { url, label } = item.link;
	return [
		...runs(pen.read(item.text)),
		plain("  "),
		{ type: "link", url, text: cut(pen.read(label), 200) || url },
	];
};

/** Draws words that were said or written elsewhere. */
export const drawQuote = ({
	text,
	isLiteral,
}: Block & { kind: "quote" }): KnownBlock =>
	rich([
		{
			type: "rich_text_quote",
			elements: runsOf(isLiteral)(cut(text, 9000)),
		},
	]);

/** How words become runs of text: those of a stranger as they are. */
const runsOf = (isLiteral: true | undefined): typeof richText =>
	isLiteral ? (text) => [plain(text || " ")] : richText;
