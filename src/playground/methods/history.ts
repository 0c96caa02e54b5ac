import { z } from "zod";
import { messageJson } from "../message-json.ts";
import { Refusal } from "../refusal.ts";
import type { Message } from "../state/messages.ts";
import type { World } from "../state/world.ts";
import { count, id, yes } from "./arguments.ts";
import {
	requireConversationScope,
	visibleConversation,
} from "./conversation.ts";
import { defineMethod, type Method } from "./method.ts";
import { pageOf } from "./page-of.ts";

const range = {
	channel: id,
	oldest: z.string().optional(),
	latest: z.string().optional(),
	inclusive: yes.optional(),
	cursor: z.string().optional(),
	limit: count.optional(),
};
type Range = z.infer<z.ZodObject<typeof range>>;

/** conversations.history (newest first) and conversations.replies (oldest first); private messages are in neither. */
export const historyMethods: Record<string, Method> = {
	"conversations.history": defineMethod([], z.object(range), (world, args) => {
		const found = readable(world, args)
			.filter((message) => (message.threadTs ?? message.ts) === message.ts)
			.toReversed();
		return answer(world, found, args);
	}),
	"conversations.replies": defineMethod(
		[],
		z.object({ ...range, ts: id }),
		(world, args) => {
			const found = readable(world, args).filter(
				({ ts, threadTs }) => ts === args.ts || threadTs === args.ts,
			);
			if (found.length === 0) throw new Refusal("thread_not_found");
			return answer(world, found, args);
		},
	),
};

function readable(world: World, args: Range): Message[] {
	const channel = visibleConversation(world, args.channel);
	requireConversationScope(world, channel, "history");
	if (!channel.members.has(world.people.bot.userId))
		throw new Refusal("not_in_channel");
	const { oldest = "0", latest = "9", inclusive = false } = args;
	return world.messages.list(channel.id).filter(({ ts, privateTo }) => {
		const isEdge = ts === oldest || ts === latest;
		const isInside = ts > oldest && ts < latest;
		return privateTo === null && (isInside || (inclusive && isEdge));
	});
}

function answer(world: World, messages: Message[], args: Range) {
	const page = pageOf(messages, args);
	return {
		messages: page.items.map((message) => messageJson(world, message)),
		has_more: page.hasMore,
		...page.metadata,
	};
}
