import type { KnownBlock, RichTextElement } from "@slack/types";
import { say, type Text } from "../../../core/text.ts";
import type { Block, Change, Row } from "../../../core/view.ts";
import { drawButtons } from "./buttons.ts";
import { cut, escapeText } from "./escape.ts";
import { drawList, drawQuote } from "./list.ts";
import { plain, rich, richText } from "./rich.ts";
import { drawTable } from "./table.ts";

/** What drawing needs: sentences in the reader's language, and the Slack file of a picture or file (null when there is none). */
export type Pen = {
	readonly read: (text: Text) => string;
	readonly file: (block: Block) => string | null;
	/** Counts buttons, so that action ids are unique in a view. */
	readonly next: () => number;
};

/** Draws one neutral block as Block Kit; people's words go into literal elements only. */
export const drawBlock = (block: Block, pen: Pen): KnownBlock[] => {
	switch (block.kind) {
		case "text":
			return [literal(pen.read(block.text))];
		case "heading":
			return [heading(pen.read(block.text))];
		case "facts":
			return drawFacts(block.rows, pen);
		case "table":
			return drawTable(block, pen);
		case "list":
			return [drawList(block, pen)];
		case "quote":
			return [drawQuote(block)];
		case "difference":
			return drawDifference(block.parts);
		case "picture":
			return drawPicture(block, pen);
		case "link":
			return [drawLink(pen.read(block.label), block.url)];
		case "buttons":
			return drawButtons(block, pen);
		case "file":
			return [
				note(
					pen.read(
						say(
							pen.file(block) === null ? "view.file-failed" : "view.file-sent",
							{
								name: block.name,
							},
						),
					),
				),
			];
		case "note":
			return [note(pen.read(block.text))];
		case "rule":
			return [{ type: "divider" }];
	}
};

const literal = (text: string): KnownBlock => ({
	type: "section",
	text: { type: "plain_text", text: cut(text, 3000), emoji: false },
});

const heading = (text: string): KnownBlock =>
	rich([
		{
			type: "rich_text_section",
			elements: [plain(cut(text, 300) || " ", { bold: true })],
		},
	]);

const note = (text: string): KnownBlock => ({
	type: "context",
	elements: [{ type: "plain_text", text: cut(text, 2000), emoji: false }],
});

const drawFacts = (rows: readonly Row[], pen: Pen): KnownBlock[] => {
	const fields = rows.flatMap(({ label, value }) => [
		{
			type: "mrkdwn" as const,
			text: `*${escapeText(cut(pen.read(label), 200))}*`,
		},
		{
			type: "plain_text" as const,
			text: cut(drawValue(value, pen), 2000) || "–",
			emoji: false,
		},
	]);
	return chunks(fields, 10).map((some) => ({ type: "section", fields: some }));
};

const drawValue = (value: Row["value"], pen: Pen): string =>
	isPair(value)
		? `${pen.read(value[0])}  →  ${pen.read(value[1])}`
		: pen.read(value);

const isPair = (value: Row["value"]): value is readonly [Text, Text] =>
	Array.isArray(value);

const drawDifference = (parts: readonly Change[]): KnownBlock[] => [
	rich([
		{
			type: "rich_text_section",
			elements: parts.flatMap((part, index) => changed(part, parts[index + 1])),
		},
	]),
];

/** What went and came stands in marks of text, so that it reads without colour; a space keeps the marks apart. */
const changed = (
	{ change, text }: Change,
	next: Change | undefined,
): RichTextElement[] => {
	if (change === "same") return richText(text);
	const [, before = "", words = "", after = ""] =
		/^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
	if (words === "") return [plain(text)];
	const sign = change === "removed" ? "−" : "+";
	const style = change === "removed" ? { strike: true } : { bold: true };
	const marked = [
		plain(`${before}[${sign}`),
		plain(words, style),
		plain(`${sign}]${after}`),
	];
	const apart = after !== "" || !next || /^[\s.,;:!?)]/u.test(next.text);
	return apart ? marked : [...marked, plain(" ")];
};

const drawPicture = (
	block: Block & { kind: "picture" },
	pen: Pen,
): KnownBlock[] => {
	const file = pen.file(block);
	const alt = cut(pen.read(block.alt), 2000);
	return file === null
		? [note(alt)]
		: [{ type: "image", slack_file: { id: file }, alt_text: alt }];
};

const drawLink = (label: string, url: string): KnownBlock => ({
	type: "section",
	text: {
		type: "mrkdwn",
		text: `<${escapeText(url)}|${escapeText(cut(label, 200))}>`,
	},
});

/** Splits a row of things into rows of at most `size`. */
export const chunks = <T>(all: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
		all.slice(index * size, (index + 1) * size),
	);
