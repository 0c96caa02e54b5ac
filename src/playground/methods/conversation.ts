import { Refusal } from "../refusal.ts";
import type { Channel } from "../state/channels.ts";
import type { World } from "../state/world.ts";
import type { Caller } from "./caller.ts";

/** The conversation the caller may write to, by id, by `#name`, or by the id of the person to write to. */
export function writableConversation(
	world: World,
	name: string,
	{ userId, isBot, scopes }: Caller,
): Channel {
	const isPerson = name !== userId && world.people.knows(name);
	if (isPerson) return world.channels.direct(userId, name);
	const channel = visibleConversation(world, name, userId);
	const mayWrite =
		channel.members.has(userId) ||
		(isBot && scopes.includes("chat:write.public"));
	if (!mayWrite) throw new Refusal("not_in_channel");
	return channel;
}

/** The conversation somebody (the bot, if nobody is named) may know of: public ones, and those they are in. */
export function visibleConversation(
	world: World,
	name: string,
	userId = world.people.bot.userId,
): Channel {
	const channel =
		world.channels.find(name) ??
		world.channels
			.all()
			.find((one) => one.name !== "" && `#${one.name}` === name);
	if (channel === undefined) throw new Refusal("channel_not_found");
	const isMember = channel.members.has(userId);
	if (channel.kind !== "channel" && !isMember)
		throw new Refusal("channel_not_found");
	return channel;
}

/** Refuses when the scope for this kind of conversation is missing, for instance `groups:history` for a private channel. */
export function requireConversationScope(
	world: World,
	channel: Channel,
	verb: "read" | "history",
): void {
	const noun = {
		channel: "channels",
		private: "groups",
		im: "im",
		mpim: "mpim",
	};
	requireScope(world.app.scopes, [`${noun[channel.kind]}:${verb}`]);
}

/** Refuses with `missing_scope` when none of the scopes was granted; an empty list asks for none. */
export function requireScope(
	granted: readonly string[],
	anyOf: readonly string[],
): void {
	if (anyOf.length === 0) return;
	if (anyOf.some((scope) => granted.includes(scope))) return;
	throw new Refusal("missing_scope", {
		needed: anyOf.join(","),
		provided: granted.join(","),
	});
}
