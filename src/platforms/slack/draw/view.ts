import type { KnownBlock } from "@slack/types";
import type { Block, View } from "../../../core/view.ts";
import { drawBlock, type Pen } from "./block.ts";
import { cut } from "./escape.ts";

/** A message as Slack takes it: blocks, and the same in one line for notifications. */
export type Drawn = { readonly text: string; readonly blocks: KnownBlock[] };

/** Draws a view as a message of at most 50 blocks and 12,000 characters; what does not fit is left out at the end and said. */
export const drawView = (view: View, pen: Pen, more: string): Drawn => {
	const title = pen.read(view.title);
	const blocks = view.body.flatMap((block) => drawBlock(block, pen));
	return {
		text: cut(title, 3000),
		blocks: fitted([...heading(title), ...blocks], more),
	};
};

/** A pen that counts its buttons from one. */
export const createPen = (
	read: Pen["read"],
	file: (block: Block) => string | null = () => null,
): Pen => {
	let count = 0;
	return {
		read,
		file,
		next: () => {
			count += 1;
			return count;
		},
	};
};

/** A title that is too long for a header is a bold first line. */
const heading = (title: string): KnownBlock[] =>
	title.length <= 150
		? [
				{
					type: "header",
					text: { type: "plain_text", text: title || "–", emoji: false },
				},
			]
		: [
				{
					type: "section",
					text: { type: "plain_text", text: cut(title, 3000), emoji: false },
				},
			];

const mostCharacters = 12_000;
const mostBlocks = 49;
const mostFoot = 9000;

/** What does not fit is left out of the middle: buttons and small print at the end are what a person needs to go on. */
const fitted = (blocks: KnownBlock[], more: string): KnownBlock[] => {
	// The comma between two blocks counts, too.
	const size = (block: KnownBlock): number => JSON.stringify(block).length + 1;
	const whole = blocks.reduce((sum, block) => sum + size(block), 0);
	if (whole <= mostCharacters && blocks.length <= mostBlocks) return blocks;
	const cut: KnownBlock = {
		type: "context",
		elements: [{ type: "plain_text", text: more, emoji: false }],
	};
	const end = footOf(blocks);
	const endSize = end.reduce((sum, block) => sum + size(block), 0);
	const foot = endSize > mostFoot ? [] : end;
	const head = blocks.slice(0, blocks.length - foot.length);
	let room =
		mostCharacters - [cut, ...foot].reduce((sum, one) => sum + size(one), 0);
	const kept: KnownBlock[] = [];
	for (const block of head) {
		room -= size(block);
		if (room < 0 || kept.length >= mostBlocks - foot.length) break;
		kept.push(block);
	}
	return [...kept, cut, ...foot];
};

/** The buttons and small print a message ends with, at most ten of them. */
const footOf = (blocks: readonly KnownBlock[]): readonly KnownBlock[] => {
	const last = blocks.findLastIndex(
		({ type }) => type !== "actions" && type !== "context",
	);
	return blocks.slice(Math.max(last + 1, blocks.length - 10));
};
