import { walk } from "../blocks/walk.ts";
import { type JsonObject, textOf } from "../json.ts";
import type { StateValues } from "../state/element-states.ts";
import { initialValue } from "./element-value.ts";

/** An element people can use, and where it stands. */
export type FoundElement = {
	block: JsonObject;
	element: JsonObject;
	blockId: string;
	actionId: string;
};

/** Every element with an action_id, in reading order. */
export function findElements(blocks: readonly JsonObject[]): FoundElement[] {
	return blocks.flatMap((block) => {
		const blockId = textOf(block.block_id);
		return walk(block, "").flatMap(({ node, pointer }) => {
			const actionId = node.action_id;
			return pointer !== "" && typeof actionId === "string"
				? [{ block, element: node, blockId, actionId }]
				: [];
		});
	});
}

/** Slack's `state.values` for blocks: what they start with, overlaid by what was chosen since in elements still there. */
export function stateValues(
	blocks: readonly JsonObject[],
	chosen: StateValues,
): StateValues {
	const values: StateValues = {};
	for (const { element, blockId, actionId } of findElements(blocks)) {
		const initial = initialValue(element);
		if (initial === null) continue;
		const before = chosen[blockId]?.[actionId];
		const type = element.type;
		const isKnown = before !== undefined && before.type === type;
		const value = isKnown ? before : { type, ...initial };
		values[blockId] = { ...values[blockId], [actionId]: value };
	}
	return values;
}
