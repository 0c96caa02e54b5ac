import type { JsonObject } from "../json.ts";
import { announcedMessage } from "../message-json.ts";
import type { Channel } from "../state/channels.ts";
import type { Message } from "../state/messages.ts";
import type { World } from "../state/world.ts";
import type { Events } from "./events.ts";

/** Tells the app of every message in conversations it is in: the message, a mention of it, and shared files. Returns the end of it. */
export function sendMessageEvents(world: World, events: Events): () => void {
	return world.hub.subscribe((event) => {
		if (event.kind !== "message" || !event.isNew) return;
		const { message } = event;
		const channel = world.channels.find(message.channel);
		const isHeard = channel?.members.has(world.people.bot.userId) === true;
		if (channel === null || !isHeard || message.privateTo !== null) return;
		for (const [subscription, payload] of eventsOf(world, message, channel))
			void events.send(subscription, payload);
	});
}

const kinds = {
	channel: ["message.channels", "channel"],
	private: ["message.groups", "group"],
	im: ["message.im", "im"],
	mpim: ["message.mpim", "mpim"],
} as const;

function eventsOf(
	world: World,
	message: Message,
	channel: Channel,
): [string, JsonObject][] {
	const { bot } = world.people;
	const [subscription, channel_type] = kinds[channel.kind];
	const common = {
		...announcedMessage(world, message),
		channel: channel.id,
		event_ts: message.ts,
	};
	const found: [string, JsonObject][] = [
		[subscription, { ...common, channel_type }],
	];
	const isMention = message.text.includes(`<@${bot.userId}>`);
	if (channel.kind !== "im" && message.user !== bot.userId && isMention)
		found.push(["app_mention", { ...common, type: "app_mention" }]);
	if (!world.app.scopes.includes("files:read")) return found;
	for (const id of message.fileIds)
		found.push(["file_shared", fileShared(world, id, message)]);
	return found;
}

/** As in Slack it names the file and the conversation, not the message: files.info does. The app hears of its own files too. */
function fileShared(world: World, id: string, message: Message): JsonObject {
	return {
		type: "file_shared",
		file_id: id,
		file: { id },
		user_id: message.user,
		channel_id: message.channel,
		event_ts: world.ids.ts(),
	};
}
