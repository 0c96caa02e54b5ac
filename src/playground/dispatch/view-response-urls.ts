import type { JsonObject } from "../json.ts";
import type { StateValues } from "../state/element-states.ts";
import type { View } from "../state/view.ts";
import type { World } from "../state/world.ts";
import { findElements } from "./element-state.ts";

/** The `response_urls` of a submission: one for each chosen conversation of a select with `response_url_enabled`. */
export function responseUrlsOf(
	world: World,
	view: View,
	values: StateValues,
): JsonObject[] {
	return findElements(view.blocks)
		.filter(({ element }) => element.response_url_enabled === true)
		.flatMap(({ blockId, actionId }) => {
			const entry = values[blockId]?.[actionId] ?? {};
			const channel = entry.selected_conversation ?? entry.selected_channel;
			if (typeof channel !== "string") return [];
			const { userId } = view;
			const context = { channel, userId, messageTs: null, threadTs: null };
			return [
				{
					block_id: blockId,
					action_id: actionId,
					channel_id: channel,
					response_url: world.address.url + world.responseUrls.issue(context),
				},
			];
		});
}
