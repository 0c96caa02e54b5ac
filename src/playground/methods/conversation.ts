import { Refusal } from "../refusal.ts";
import type { Channel } from "../state/channels.ts";
import type { World } from "../state/world.ts";

/** The conversation the bot may write to, by id, by `#name`, or by the id of the person to write to. */
export function writableConversation(world: World, name: string): Channel {
	const { bot } = world.people;
	if (world.people.find(name) !== null)
		return world.channels.direct(bot.userId, name);
	const channel = visibleConversation(world, name);
	const isOpenToApp =
		channel.members.has(bot.userId) ||
		world.app.scopes.includes("chat:write.public");
	if (!isOpenToApp) throw new Refusal("not_in_channel");
	return channel;
}

/** The conversation the bot may know of: public ones, and those it is in. */
export function visibleConversation(world: World, name: string): Channel {
	const channel =
		world.channels.find(name) ??
		world.channels
			.all()
			.find((one) => one.kind !== "im" && `#${one.name}` === name);
	if (channel === undefined) throw new Refusal("channel_not_found");
	const isMember = channel.members.has(world.people.bot.userId);
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
	const noun = { channel: "channels", private: "groups", im: "im" };
	requireScope(world, [`${noun[channel.kind]}:${verb}`]);
}

/** Refuses with `missing_scope` when none of the scopes was granted; an empty list asks for none. */
export function requireScope(world: World, anyOf: readonly string[]): void {
	if (anyOf.length === 0) return;
	if (anyOf.some((scope) => world.app.scopes.includes(scope))) return;
	throw new Refusal("missing_scope", {
		needed: anyOf.join(","),
		provided: world.app.scopes.join(","),
	});
}
