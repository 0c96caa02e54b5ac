import { checkRule } from "../blocks/check-rule.ts";
import { option, optionGroup } from "../blocks/objects.ts";
import { list, type Rule } from "../blocks/rule.ts";
import { type JsonObject, objectOf, objectsOf } from "../json.ts";
import type { World } from "../state/world.ts";
import {
	blocksOf,
	type ContainerName,
	containerKey,
	containerPayload,
	findContainer,
} from "./container.ts";
import type { Deliver } from "./delivery.ts";
import { findElements, stateValues } from "./element-state.ts";
import { commonPayload } from "./payload.ts";

/** What somebody typed into a select whose options the app supplies. */
export type Query = ContainerName & {
	as: string;
	blockId: string;
	actionId: string;
	query: string;
};

/** The options of an external select. */
export type Suggestions = {
	options: JsonObject[];
	option_groups?: JsonObject[];
};

/** Asks the app for options; `null` when it does not answer, or with options that break Slack's rules. */
export async function suggest(
	world: World,
	deliver: Deliver,
	query: Query,
): Promise<Suggestions | null> {
	const container = findContainer(world, query.as, query);
	const found =
		container &&
		findElements(blocksOf(container)).find(
			({ blockId, actionId }) =>
				blockId === query.blockId && actionId === query.actionId,
		);
	if (container === null || !found) return null;
	const remembered = world.elementStates.read(
		query.as,
		containerKey(container),
	);
	const values = stateValues(blocksOf(container), remembered);
	const answer = await deliver({
		kind: "options",
		payload: {
			type: "block_suggestion",
			...commonPayload(world, query.as),
			...containerPayload(world, container, values),
			block_id: query.blockId,
			action_id: query.actionId,
			value: query.query,
		},
	});
	return answer.kind === "acknowledged" ? read(objectOf(answer.body)) : null;
}

const options: Rule = list(option, 100, 0);
const groups: Rule = list(optionGroup, 100, 0);

function read(body: JsonObject): Suggestions | null {
	const { options: flat, option_groups: grouped } = body;
	if (grouped !== undefined) {
		if (checkRule(grouped, groups, "/option_groups").length > 0) return null;
		return { options: [], option_groups: objectsOf(grouped) };
	}
	const isGood = checkRule(flat, options, "/options").length === 0;
	return isGood ? { options: objectsOf(flat) } : null;
}
