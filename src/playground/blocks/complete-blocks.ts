import { isObject, type JsonObject } from "../json.ts";

/** The blocks as Slack stores them: a block_id on each, an action_id on each element a person can use. */
export function completeBlocks(
	blocks: readonly JsonObject[],
	newId: () => string,
): JsonObject[] {
	return blocks.map((block) => {
		const complete = completeActions(block, newId);
		return block.block_id === undefined
			? { ...complete, block_id: newId() }
			: complete;
	});
}

const usable =
	/^(button|overflow|checkboxes|radio_buttons|datepicker|timepicker|datetimepicker|file_input|feedback_buttons|icon_button|rich_text_input|number_input|(plain|email|url)_text_input|(multi_)?(static|external|users|conversations|channels)_select)$/;

function completeActions(node: JsonObject, newId: () => string): JsonObject {
	const children = Object.entries(node).map(([field, value]) => {
		if (Array.isArray(value))
			return [
				field,
				value.map((item: unknown) =>
					isObject(item) ? completeActions(item, newId) : item,
				),
			];
		return [field, isObject(value) ? completeActions(value, newId) : value];
	});
	const complete: JsonObject = Object.fromEntries(children);
	const type = node.type;
	return typeof type === "string" &&
		usable.test(type) &&
		node.action_id === undefined
		? { ...complete, action_id: newId() }
		: complete;
}
