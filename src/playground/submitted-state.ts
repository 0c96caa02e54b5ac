import type { FoundElement } from "./dispatch/element-state.ts";
import { elementValue } from "./dispatch/element-value.ts";
import type { StateValues } from "./state/element-states.ts";

/** Slack's `state.values` from what people would choose, by action_id or block_id; throws when a value fits no element. */
export function submittedState(
	elements: readonly FoundElement[],
	values: Record<string, unknown>,
): StateValues {
	const state: StateValues = {};
	for (const [name, value] of Object.entries(values)) {
		const found = elements.find(
			({ blockId, actionId }) => actionId === name || blockId === name,
		);
		const field = found && elementValue(found.element, value);
		if (!found || !field)
			throw new Error(`No input takes the value of ${name}.`);
		const { blockId, actionId, element } = found;
		const entry = { type: element.type, ...field };
		state[blockId] = { ...state[blockId], [actionId]: entry };
	}
	return state;
}
