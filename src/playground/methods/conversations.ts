import { z } from "zod";
import { channelJson } from "../channel-json.ts";
import { Refusal } from "../refusal.ts";
import type { Channel } from "../state/channels.ts";
import { count, id } from "./arguments.ts";
import {
	requireConversationScope,
	visibleConversation,
} from "./conversation.ts";
import { defineMethod, type Method } from "./method.ts";
import { pageOf } from "./page-of.ts";

const paged = { cursor: z.string().optional(), limit: count.optional() };
const typeNames = {
	channel: "public_channel",
	private: "private_channel",
	im: "im",
	mpim: "mpim",
} as const;

/** conversations.open, info, list, members and join. */
export const conversationMethods: Record<string, Method> = {
	"conversations.open": defineMethod(
		["im:write"],
		z.object({ users: z.string().optional(), channel: z.string().optional() }),
		(world, args) => {
			if (args.channel !== undefined)
				return { channel: { id: visibleConversation(world, args.channel).id } };
			const users = (args.users ?? "").split(",").filter(Boolean);
			const [user] = users;
			if (user === undefined) throw new Refusal("users_list_not_supplied");
			if (users.length > 1)
				throw new Refusal("missing_scope", { needed: "mpim:write" });
			if (world.people.find(user) === null) throw new Refusal("user_not_found");
			const { id: channel } = world.channels.direct(
				world.people.bot.userId,
				user,
			);
			return { channel: { id: channel } };
		},
	),
	"conversations.info": defineMethod(
		[],
		z.object({ channel: id }),
		(world, args) => {
			const channel = visibleConversation(world, args.channel);
			requireConversationScope(world, channel, "read");
			return { channel: channelJson(world, channel) };
		},
	),
	"conversations.list": defineMethod(
		[],
		z.object({ types: z.string().default("public_channel"), ...paged }),
		(world, args) => {
			const types = args.types.split(",").map((type) => type.trim());
			const bot = world.people.bot.userId;
			const asked = (channel: Channel) =>
				types.includes(typeNames[channel.kind]);
			const visible = (channel: Channel) =>
				channel.kind === "channel" || channel.members.has(bot);
			const found = world.channels.all().filter(asked).filter(visible);
			for (const channel of found)
				requireConversationScope(world, channel, "read");
			const page = pageOf(found, args);
			const channels = page.items.map((one) => channelJson(world, one));
			return { channels, ...page.metadata };
		},
	),
	"conversations.members": defineMethod(
		[],
		z.object({ channel: id, ...paged }),
		(world, args) => {
			const channel = visibleConversation(world, args.channel);
			requireConversationScope(world, channel, "read");
			const page = pageOf([...channel.members], args);
			return { members: page.items, ...page.metadata };
		},
	),
	"conversations.join": defineMethod(
		["channels:join"],
		z.object({ channel: id }),
		(world, args) => {
			const channel = visibleConversation(world, args.channel);
			if (channel.kind !== "channel")
				throw new Refusal("method_not_supported_for_channel_type");
			channel.members.add(world.people.bot.userId);
			world.hub.publish({ kind: "state" });
			return { channel: channelJson(world, channel) };
		},
	),
};
