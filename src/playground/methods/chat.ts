import { z } from "zod";
import { messageJson } from "../message-json.ts";
import { changeMessage, postMessage, removeMessage } from "../post.ts";
import { Refusal } from "../refusal.ts";
import type { Message } from "../state/messages.ts";
import type { World } from "../state/world.ts";
import { id, json, jsonObject } from "./arguments.ts";
import type { Caller } from "./caller.ts";
import { visibleConversation, writableConversation } from "./conversation.ts";
import { alsoForPeople, defineMethod, type Method } from "./method.ts";
import { readContent } from "./read-content.ts";

const content = {
	text: z.string().optional(),
	blocks: json.optional(),
	attachments: json.optional(),
	markdown_text: z.string().optional(),
	thread_ts: z.string().optional(),
	metadata: jsonObject.optional(),
};

/** What the bot, and people through their tokens, do with visible messages: chat.postMessage, update, delete and getPermalink. */
const sharedMethods: Record<string, Method> = {
	"chat.postMessage": defineMethod(
		["chat:write"],
		z.object({ channel: id, ...content }),
		(world, args, caller) => {
			const channel = writableConversation(world, args.channel, caller);
			const message = postMessage(world, {
				...readContent(world, args, 40_000),
				user: caller.userId,
				channel: channel.id,
				threadTs: args.thread_ts ?? null,
				metadata: args.metadata ?? null,
			});
			return posted(world, message);
		},
	),
	"chat.update": defineMethod(
		["chat:write"],
		z.object({ channel: id, ts: id, ...content }),
		(world, args, caller) => {
			const message = ownMessage(world, args, caller, "cant_update_message");
			if (message.streaming) throw new Refusal("streaming_state_conflict");
			const { text, blocks } = readContent(world, args, 4000, message);
			const metadata = args.metadata ?? message.metadata;
			const change = { text, blocks, metadata };
			const changed = changeMessage(world, message, change);
			return { ...posted(world, changed), text: changed.text };
		},
	),
	"chat.delete": defineMethod(
		["chat:write"],
		z.object({ channel: id, ts: id }),
		(world, args, caller) => {
			const message = ownMessage(world, args, caller, "cant_delete_message");
			removeMessage(world, message.channel, message.ts);
			return { channel: message.channel, ts: message.ts };
		},
	),
	"chat.getPermalink": defineMethod(
		[],
		z.object({ channel: id, message_ts: id }),
		(world, args, { userId }) => {
			const { channel: name, message_ts } = args;
			const channel = visibleConversation(world, name, userId);
			const message = world.messages.find(channel.id, message_ts);
			if (message === null || message.privateTo !== null)
				throw new Refusal("message_not_found");
			return { channel: channel.id, permalink: permalink(world, message) };
		},
	),
};

/** chat.postMessage, postEphemeral, update, delete and getPermalink; a private message is the bot's only. */
export const chatMethods: Record<string, Method> = {
	...Object.fromEntries(
		Object.entries(sharedMethods).map(([name, method]) => [
			name,
			alsoForPeople(method),
		]),
	),
	"chat.postEphemeral": defineMethod(
		["chat:write"],
		z.object({ channel: id, user: id, ...content }),
		(world, args, caller) => {
			const channel = writableConversation(world, args.channel, caller);
			if (!channel.members.has(args.user))
				throw new Refusal("user_not_in_channel");
			const message = postMessage(world, {
				...readContent(world, args, 40_000),
				user: caller.userId,
				channel: channel.id,
				privateTo: args.user,
				threadTs: args.thread_ts ?? null,
			});
			return { message_ts: message.ts };
		},
	),
};

/** The address of a message; that of a reply names its thread, as Slack's does. */
function permalink({ address }: World, message: Message): string {
	const { channel, ts, threadTs } = message;
	const link = `${address.url}/archives/${channel}/p${ts.replace(".", "")}`;
	return threadTs === null || threadTs === ts
		? link
		: `${link}?thread_ts=${threadTs}&cid=${channel}`;
}

function posted(world: World, message: Message) {
	return {
		channel: message.channel,
		ts: message.ts,
		message: messageJson(world, message),
	};
}

function ownMessage(
	world: World,
	args: { channel: string; ts: string },
	{ userId }: Caller,
	notMine: string,
): Message {
	const channel = visibleConversation(world, args.channel, userId);
	const message = world.messages.find(channel.id, args.ts);
	if (message === null || message.privateTo !== null)
		throw new Refusal("message_not_found");
	if (message.user !== userId) throw new Refusal(notMine);
	return message;
}
