import type { Channel } from "./state/channels.ts";
import type { StoredFile } from "./state/files.ts";
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

/** True when the app may read the file: its own, one a dialog gave it, or one posted in a public channel or where it is a member. */
export function isSeenByApp(world: World, file: StoredFile): boolean {
	const { userId } = world.people.bot;
	const isOpen = ({ channel: id }: { channel: string }) => {
		const channel = world.channels.find(id);
		return channel?.kind === "channel" || channel?.members.has(userId) === true;
	};
	return file.user === userId || file.isSubmitted || file.shares.some(isOpen);
}
