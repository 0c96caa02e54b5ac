import type { Channel } from "./state/channels.ts";
import { isVisibleTo, type Message } from "./state/messages.ts";
import type { World } from "./state/world.ts";

/** The conversation when this person is in it, else `null`. */
export function memberChannel(
	world: World,
	userId: string,
	channelId: string,
): Channel | null {
	const channel = world.channels.find(channelId);
	return channel?.members.has(userId) === true ? channel : null;
}

/** The message when this person can see it, else `null`. */
export function seenMessage(
	world: World,
	userId: string,
	channelId: string,
	ts: string,
): Message | null {
	const channel = memberChannel(world, userId, channelId);
	const message = channel && world.messages.find(channel.id, ts);
	return message !== null && isVisibleTo(message, userId) ? message : null;
}
