import { type JsonObject, objectOf } from "../json.ts";
import type { World } from "../state/world.ts";
import {
	blocksOf,
	type Container,
	type ContainerName,
	containerKey,
	containerPayload,
	findContainer,
} from "./container.ts";
import type { Deliver } from "./delivery.ts";
import {
	type FoundElement,
	findElements,
	stateValues,
} from "./element-state.ts";
import { elementValue, initialValue } from "./element-value.ts";
import { type Outcome, refused, settled } from "./outcome.ts";
import { commonPayload } from "./payload.ts";
import { readState } from "./read-state.ts";

/** A press or a choice: `value` is what was chosen, `state` what else stands in the inputs of the view (optional). */
export type Used = ContainerName & {
	as: string;
	blockId: string;
	actionId: string;
	value?: unknown;
	state?: unknown;
};

const FAILED = "The app did not answer. Try again?";

/** Hands a block action to the app, with the element as the app itself sent it. */
export async function useElement(
	world: World,
	deliver: Deliver,
	used: Used,
): Promise<Outcome> {
	const { as } = used;
	const container = findContainer(world, as, used);
	if (container === null) return refused("This is no longer there.");
	const found = findElements(blocksOf(container)).find(
		({ blockId, actionId }) =>
			blockId === used.blockId && actionId === used.actionId,
	);
	const chosen = found && actionFields(found.element, used.value);
	if (found === undefined || chosen === undefined)
		return refused("This is no longer there.");
	if (chosen === null) return refused("This choice does not exist.");
	remember(world, container, found, chosen, used);
	const payload = payloadOf(world, as, container, found, chosen);
	const answer = await deliver({ kind: "interactive", payload });
	const outcome = settled(world, as, answer, FAILED);
	if (outcome.kind === "done") markAnswered(world, container, found, as);
	return outcome;
}

function payloadOf(
	world: World,
	userId: string,
	container: Container,
	{ element, blockId, actionId }: FoundElement,
	chosen: JsonObject,
): JsonObject {
	const key = containerKey(container);
	const remembered = world.elementStates.read(userId, key);
	const values = stateValues(blocksOf(container), remembered);
	const action = {
		type: element.type,
		block_id: blockId,
		action_id: actionId,
		...placeholderOf(element),
		...chosen,
		action_ts: world.ids.ts(),
	};
	return {
		type: "block_actions",
		...commonPayload(world, userId),
		...containerPayload(world, container, values),
		...answering(world, userId, container),
		actions: [action],
	};
}

/** Selects and pickers carry their placeholder, fields do not. */
function placeholderOf({ type, placeholder }: JsonObject): JsonObject {
	const isChosen = /(select|picker)$/.test(String(type));
	return isChosen && placeholder !== undefined ? { placeholder } : {};
}

function actionFields(element: JsonObject, value: unknown): JsonObject | null {
	switch (element.type) {
		case "button":
		case "icon_button": {
			const { text, value: own, icon } = element;
			return {
				text,
				...(own === undefined ? {} : { value: own }),
				...(icon === undefined ? {} : { icon }),
			};
		}
		case "feedback_buttons": {
			const pressed = [element.positive_button, element.negative_button]
				.map(objectOf)
				.find((button) => button.value === value);
			return pressed ? { text: pressed.text, value } : null;
		}
		default:
			return elementValue(element, value);
	}
}

function remember(
	world: World,
	container: Container,
	{ element, blockId, actionId }: FoundElement,
	chosen: JsonObject,
	used: Used,
): void {
	const key = containerKey(container);
	const read = readState(blocksOf(container), used.state);
	const known = { ...world.elementStates.read(used.as, key), ...read };
	if (initialValue(element) !== null)
		known[blockId] = {
			...known[blockId],
			[actionId]: { type: element.type, ...chosen },
		};
	world.elementStates.write(used.as, key, known);
}

function answering(
	world: World,
	userId: string,
	container: Container,
): JsonObject {
	if (container.kind === "view") {
		const { type, id } = container.view;
		const viewId = type === "modal" ? id : null;
		return { trigger_id: world.triggers.issue({ userId, viewId }) };
	}
	const { channel, ts, threadTs } = container.message;
	const context = { channel, userId, messageTs: ts, threadTs };
	return {
		trigger_id: world.triggers.issue({ userId, viewId: null }),
		response_url: world.address.url + world.responseUrls.issue(context),
	};
}

/** A pressed main button (`style`) answers the card for this person, unless the app has changed the card meanwhile. */
function markAnswered(
	world: World,
	container: Container,
	{ element }: FoundElement,
	userId: string,
): void {
	if (container.kind === "view" || element.style === undefined) return;
	const { channel, ts } = container.message;
	const current = world.messages.find(channel, ts);
	if (current !== container.message) return;
	const answeredBy = [...current.answeredBy, userId];
	world.messages.replace({ ...current, answeredBy });
	world.hub.publish({ kind: "state" });
}
