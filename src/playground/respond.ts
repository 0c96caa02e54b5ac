import { z } from "zod";
import type { JsonObject } from "./json.ts";
import { json, yes } from "./methods/arguments.ts";
import { readContent } from "./methods/read-content.ts";
import { changeMessage, postMessage, removeMessage } from "./post.ts";
import { Refusal } from "./refusal.ts";
import type { Message } from "./state/messages.ts";
import type { ResponseContext } from "./state/response-urls.ts";
import type { World } from "./state/world.ts";

const responseSchema = z.object({
	text: z.string().optional(),
	blocks: json.optional(),
	attachments: json.optional(),
	response_type: z.enum(["ephemeral", "in_channel"]).default("ephemeral"),
	replace_original: yes.default(false),
	delete_original: yes.default(false),
	thread_ts: z.string().optional(),
});

/** Carries out an answer to an interaction: a new message (private unless `in_channel`), or the original replaced or deleted. */
export function respond(
	world: World,
	context: ResponseContext,
	body: JsonObject,
): void {
	const parsed = responseSchema.safeParse(body);
	if (!parsed.success) throw new Refusal("invalid_payload");
	const answer = parsed.data;
	if (answer.delete_original) {
		const { channel, ts } = originalOf(world, context);
		removeMessage(world, channel, ts);
		return;
	}
	const content = readContent(world, answer, 40_000);
	if (answer.replace_original && context.messageTs !== null) {
		changeMessage(world, originalOf(world, context), content);
		return;
	}
	postMessage(world, {
		...content,
		channel: context.channel,
		user: world.people.bot.userId,
		privateTo: answer.response_type === "in_channel" ? null : context.userId,
		threadTs: answer.thread_ts ?? context.threadTs,
	});
}

function originalOf(world: World, context: ResponseContext): Message {
	const { channel, messageTs } = context;
	const original =
		messageTs === null ? null : world.messages.find(channel, messageTs);
	if (original === null || original.user !== world.people.bot.userId)
		throw new Refusal("message_not_found");
	return original;
}
