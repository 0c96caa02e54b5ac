import { isObject, type JsonObject, objectOf } from "../json.ts";
import type { StateValues } from "../state/element-states.ts";
import { findElements } from "./element-state.ts";
import { elementValue, initialValue } from "./element-value.ts";

/** The choices among `given` (Slack's `state.values`, from outside) that fit the blocks; everything else is dropped. */
export function readState(
	blocks: readonly JsonObject[],
	given: unknown,
): StateValues {
	const values: StateValues = {};
	for (const { element, blockId, actionId } of findElements(blocks)) {
		const initial = initialValue(element);
		const value = objectOf(objectOf(given)[blockId])[actionId];
		const [field] = Object.keys(initial ?? {});
		if (field === undefined || !isObject(value)) continue;
		const read = elementValue(element, value[field] ?? initial?.[field]);
		if (read === null) continue;
		const entry = { type: element.type, ...read };
		values[blockId] = { ...values[blockId], [actionId]: entry };
	}
	return values;
}
