import { fileJson, fileStub } from "./file-json.ts";
import type { JsonObject } from "./json.ts";
import type { Message } from "./state/messages.ts";
import type { World } from "./state/world.ts";

/** A message as the Web API and the payloads show it. */
export function messageJson(world: World, message: Message): JsonObject {
	const { bot } = world.people;
	const files = message.fileIds.flatMap((id) => {
		const file = world.files.find(id);
		return file === null ? [] : [fileJson(world, file)];
	});
	return {
		type: "message",
		...(files.length > 0 && message.user !== bot.userId
			? { subtype: "file_share" }
			: {}),
		user: message.user,
		...(message.user === bot.userId ? botFields(world) : {}),
		ts: message.ts,
		text: message.text,
		team: world.team.id,
		...(message.blocks === null ? {} : { blocks: message.blocks }),
		...(files.length > 0 ? { files, upload: false } : {}),
		...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
		...(message.metadata === null ? {} : { metadata: message.metadata }),
		...(message.edited
			? { edited: { user: message.user, ts: message.ts } }
			: {}),
	};
}

/** The message as events and shortcuts hand it over; when planned with its files as Slack Connect shows them, by their ids only. */
export function announcedMessage(world: World, message: Message): JsonObject {
	const shown = messageJson(world, message);
	if (shown.files === undefined) return shown;
	const isStub = world.faults.strike("events")?.kind === "stub";
	return isStub ? { ...shown, files: message.fileIds.map(fileStub) } : shown;
}

function botFields(world: World): JsonObject {
	const { botId, appId, name } = world.people.bot;
	return {
		bot_id: botId,
		app_id: appId,
		bot_profile: {
			id: botId,
			app_id: appId,
			name,
			deleted: false,
			team_id: world.team.id,
		},
	};
}
