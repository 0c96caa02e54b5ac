import { z } from "zod";
import { messageJson } from "../message-json.ts";
import { changeMessage, postMessage, removeMessage } from "../post.ts";
import { Refusal } from "../refusal.ts";
import type { Message } from "../state/messages.ts";
import type { World } from "../state/world.ts";
import { id, json, jsonObject } from "./arguments.ts";
import { visibleConversation, writableConversation } from "./conversation.ts";
import { defineMethod, type Method } from "./method.ts";
import { type Content, readContent } from "./read-content.ts";

const content = {
	text: z.string().optional(),
	blocks: json.optional(),
	attachments: json.optional(),
	markdown_text: z.string().optional(),
	thread_ts: z.string().optional(),
	metadata: jsonObject.optional(),
};

/** chat.postMessage, postEphemeral, update, delete and getPermalink. */
export const chatMethods: Record<string, Method> = {
	"chat.postMessage": defineMethod(
		["chat:write"],
		z.object({ channel: id, ...content }),
		(world, args) => {
			const channel = writableConversation(world, args.channel);
			const message = postMessage(world, {
				...bot(world, readContent(world, args, 40_000)),
				channel: channel.id,
				threadTs: args.thread_ts ?? null,
				metadata: args.metadata ?? null,
			});
			return posted(world, message);
		},
	),
	"chat.postEphemeral": defineMethod(
		["chat:write"],
		z.object({ channel: id, user: id, ...content }),
		(world, args) => {
			const channel = writableConversation(world, args.channel);
			if (!channel.members.has(args.user))
				throw new Refusal("user_not_in_channel");
			const message = postMessage(world, {
				...bot(world, readContent(world, args, 40_000)),
				channel: channel.id,
				privateTo: args.user,
				threadTs: args.thread_ts ?? null,
			});
			return { message_ts: message.ts };
		},
	),
	"chat.update": defineMethod(
		["chat:write"],
		z.object({ channel: id, ts: id, ...content }),
		(world, args) => {
			const message = ownMessage(world, args, "cant_update_message");
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
		(world, args) => {
			const message = ownMessage(world, args, "cant_delete_message");
			removeMessage(world, message.channel, message.ts);
			return { channel: message.channel, ts: message.ts };
		},
	),
	"chat.getPermalink": defineMethod(
		[],
		z.object({ channel: id, message_ts: id }),
		(world, args) => {
			const channel = visibleConversation(world, args.channel);
			const message = world.messages.find(channel.id, args.message_ts);
			if (message === null) throw new Refusal("message_not_found");
			const permalink = `${world.address.url}/archives/${channel.id}/p${message.ts.replace(".", "")}`;
			return { channel: channel.id, permalink };
		},
	),
};

function bot(world: World, content: Content) {
	return { user: world.people.bot.userId, ...content };
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
	notMine: string,
): Message {
	const channel = visibleConversation(world, args.channel);
	const message = world.messages.find(channel.id, args.ts);
	if (message === null || message.privateTo !== null)
		throw new Refusal("message_not_found");
	if (message.user !== world.people.bot.userId) throw new Refusal(notMine);
	return message;
}
