import { fileJson } from "./file-json.ts";
import { type JsonObject, textOf } from "./json.ts";
import type { StateValues } from "./state/element-states.ts";
import { mapFiles } from "./state/map-files.ts";
import type { View } from "./state/view.ts";
import type { World } from "./state/world.ts";

/** A view as the Web API, the payloads and the page show it. */
export function viewJson(
	world: World,
	view: View,
	values: StateValues = {},
): JsonObject {
	const { bot } = world.people;
	return {
		id: view.id,
		team_id: world.team.id,
		type: view.type,
		blocks: view.blocks,
		private_metadata: view.privateMetadata,
		callback_id: view.callbackId,
		state: { values: mapFiles(values, (file) => fullFile(world, file)) },
		hash: view.hash,
		title: view.title ?? { type: "plain_text", text: "View Title" },
		clear_on_close: view.clearOnClose,
		notify_on_close: view.notifyOnClose,
		close: view.close,
		submit: view.submit,
		previous_view_id: view.previousViewId,
		root_view_id: view.rootViewId,
		app_id: bot.appId,
		external_id: view.externalId,
		app_installed_team_id: world.team.id,
		bot_id: bot.botId,
	};
}

/** Slack gives the whole file where the page only names it. */
function fullFile(world: World, { id }: JsonObject): JsonObject[] {
	const file = world.files.find(textOf(id));
	return file === null ? [] : [fileJson(world, file)];
}
