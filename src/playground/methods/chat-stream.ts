import { z } from "zod";
import { type JsonObject, objectsOf, textOf } from "../json.ts";
import { messageJson } from "../message-json.ts";
import { changeMessage, postMessage } from "../post.ts";
import { Refusal } from "../refusal.ts";
import type { Message } from "../state/messages.ts";
import type { World } from "../state/world.ts";
import { id, json, jsonObject } from "./arguments.ts";
import { visibleConversation, writableConversation } from "./conversation.ts";
import { defineMethod, type Method } from "./method.ts";
import { readBlocks } from "./read-blocks.ts";

const said = { markdown_text: z.string().optional(), chunks: json.optional() };

/** chat.startStream, appendStream and stopStream: a message that grows; always in a thread, outside a direct message for one named person. */
export const streamMethods: Record<string, Method> = {
	"chat.startStream": defineMethod(
		["chat:write"],
		z.object({
			channel: id,
			thread_ts: id,
			recipient_user_id: z.string().optional(),
			recipient_team_id: z.string().optional(),
			...said,
		}),
		(world, args, caller) => {
			const channel = writableConversation(world, args.channel, caller);
			if (channel.kind !== "im" && !args.recipient_user_id)
				throw new Refusal("missing_recipient_user_id");
			if (channel.kind !== "im" && !args.recipient_team_id)
				throw new Refusal("missing_recipient_team_id");
			const text = spoken(args);
			const message = postMessage(world, {
				channel: channel.id,
				user: world.people.bot.userId,
				text,
				blocks: markdown(world, text),
				threadTs: args.thread_ts,
				streaming: true,
			});
			return { channel: channel.id, ts: message.ts };
		},
	),
	"chat.appendStream": defineMethod(
		["chat:write"],
		z.object({ channel: id, ts: id, ...said }),
		(world, args) => {
			const message = streaming(world, args);
			const addition = spoken(args);
			if (addition === "" && objectsOf(args.chunks).length === 0)
				throw new Refusal("no_text");
			const text = message.text + addition;
			const blocks = markdown(world, text);
			changeMessage(world, message, { text, blocks, edited: false });
			return { channel: message.channel, ts: message.ts };
		},
	),
	"chat.stopStream": defineMethod(
		["chat:write"],
		z.object({
			channel: id,
			ts: id,
			blocks: json.optional(),
			metadata: jsonObject.optional(),
			...said,
		}),
		(world, args) => {
			const message = streaming(world, args);
			const text = message.text + spoken(args);
			const written = markdown(world, text) ?? [];
			const ending = readBlocks(world, args.blocks) ?? [];
			const changed = changeMessage(world, message, {
				text,
				blocks: readBlocks(world, [...written, ...ending]),
				metadata: args.metadata ?? message.metadata,
				edited: false,
				streaming: false,
			});
			const { channel, ts } = changed;
			return { channel, ts, message: messageJson(world, changed) };
		},
	),
};

function streaming(
	world: World,
	args: { channel: string; ts: string },
): Message {
	const channel = visibleConversation(world, args.channel);
	const message = world.messages.find(channel.id, args.ts);
	if (message === null) throw new Refusal("message_not_found");
	if (message.user !== world.people.bot.userId)
		throw new Refusal("message_not_owned_by_app");
	if (!message.streaming) throw new Refusal("message_not_in_streaming_state");
	return message;
}

function spoken(args: {
	markdown_text?: string | undefined;
	chunks?: unknown;
}): string {
	const chunks = objectsOf(args.chunks)
		.filter((chunk: JsonObject) => chunk.type === "markdown_text")
		.map((chunk) => textOf(chunk.text));
	return [args.markdown_text ?? "", ...chunks].join("");
}

function markdown(world: World, text: string): JsonObject[] | null {
	if (text.length > 12_000) throw new Refusal("msg_too_long");
	return text === "" ? null : readBlocks(world, [{ type: "markdown", text }]);
}
