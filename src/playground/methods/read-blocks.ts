import { checkMessage } from "../blocks/check-message.ts";
import { completeBlocks } from "../blocks/complete-blocks.ts";
import { problemLine } from "../blocks/problem.ts";
import type { JsonObject } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { World } from "../state/world.ts";
import { blockContext } from "./block-context.ts";

/** The checked blocks of a message, `null` when none were given or the list is empty; refuses as Slack does. */
export function readBlocks(world: World, blocks: unknown): JsonObject[] | null {
	if (blocks === undefined || blocks === null) return null;
	if (!Array.isArray(blocks)) throw new Refusal("invalid_blocks_format");
	if (blocks.length === 0) return null;
	const verdict = checkMessage(blocks, blockContext(world));
	switch (verdict.kind) {
		case "good":
			return completeBlocks(verdict.blocks, world.ids.secret);
		case "too long":
			throw new Refusal("msg_blocks_too_long");
		case "invalid": {
			const messages = verdict.problems.map(problemLine);
			throw new Refusal("invalid_blocks", {
				errors: messages.map((line) => line.replace("[ERROR] ", "")),
				response_metadata: { messages },
			});
		}
	}
}
