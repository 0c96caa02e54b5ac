import type { JsonObject } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { World } from "../state/world.ts";
import { readBlocks } from "./read-blocks.ts";

/** What a message says. */
export type Content = { text: string; blocks: JsonObject[] | null };

type Given = {
	text?: string | undefined;
	blocks?: unknown;
	attachments?: unknown;
	markdown_text?: string | undefined;
};

/** The checked text and blocks of a message to post, or of one that replaces `before` (what is not given stays). */
export function readContent(
	world: World,
	given: Given,
	longest: number,
	before?: Content,
): Content {
	if (given.attachments !== undefined) throw new Refusal("invalid_attachments");
	if (given.markdown_text !== undefined) return markdownContent(world, given);
	const blocks =
		given.blocks === undefined && before !== undefined
			? before.blocks
			: readBlocks(world, given.blocks);
	const text = given.text ?? before?.text ?? "";
	if (text.length > longest) throw new Refusal("msg_too_long");
	if (text === "" && blocks === null) throw new Refusal("no_text");
	return { text, blocks };
}

function markdownContent(world: World, given: Given): Content {
	const text = given.markdown_text ?? "";
	if (given.text !== undefined || given.blocks !== undefined)
		throw new Refusal("markdown_text_conflict");
	if (text === "") throw new Refusal("no_text");
	if (text.length > 12_000) throw new Refusal("msg_too_long");
	return { text, blocks: readBlocks(world, [{ type: "markdown", text }]) };
}
