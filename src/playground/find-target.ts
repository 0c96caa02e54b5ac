import { type FoundElement, findElements } from "./dispatch/element-state.ts";
import { objectOf } from "./json.ts";
import type { Pressed } from "./local-slack.ts";

/** Finds the element a test means; throws with the words that are there when it is not. */
export function findTarget(pressed: Pressed) {
	const { as, message, view, actionId, label } = pressed;
	const elements = findElements(message?.blocks ?? view?.blocks ?? []);
	const found = elements.find(
		(one) =>
			(actionId === undefined || one.actionId === actionId) &&
			(label === undefined || labelOf(one) === label),
	);
	if (found === undefined)
		throw new Error(
			`No element ${actionId ?? label}; there are: ${elements.map(nameOf).join(", ")}`,
		);
	const where =
		message === undefined
			? { viewId: view?.id }
			: { channel: message.channel, messageTs: message.ts };
	return { as, ...where, blockId: found.blockId, actionId: found.actionId };
}

function labelOf({ element }: FoundElement): unknown {
	return objectOf(element.text).text ?? objectOf(element.placeholder).text;
}

function nameOf(found: FoundElement): string {
	return String(labelOf(found) ?? found.actionId);
}
