import { memberChannel } from "./access.ts";
import { type Outcome, refused } from "./dispatch/outcome.ts";
import { typedText } from "./dispatch/typed-text.ts";
import { postMessage } from "./post.ts";
import type { Channel } from "./state/channels.ts";
import type { Message } from "./state/messages.ts";
import type { World } from "./state/world.ts";

/** A message somebody writes; `files` are ids of uploads of the same person. */
export type Written = {
	as: string;
	channel: string;
	text: string;
	files?: string[] | undefined;
	threadTs?: string | undefined;
};

/** Posts what a person wrote; the message, or why not. */
export function say(world: World, written: Written): Message | Outcome {
	const { as, text, files = [], threadTs } = written;
	const channel = memberChannel(world, as, written.channel);
	if (channel === null) return refused("You are not in this conversation.");
	if (isReadOnly(world, channel))
		return refused("Sending messages to this app has been turned off.");
	if (text.trim() === "" && files.length === 0)
		return refused("There is nothing to send.");
	const isMine = (id: string) => world.files.find(id)?.user === as;
	if (!files.every(isMine)) return refused("This file is no longer there.");
	const isThread =
		threadTs === undefined || world.messages.find(channel.id, threadTs);
	if (!isThread) return refused("This thread is no longer there.");
	return postMessage(world, {
		channel: channel.id,
		user: as,
		text: typedText(world, text, false),
		threadTs: threadTs ?? null,
		fileIds: files,
	});
}

/** The app's own conversation takes no messages when its manifest says so. */
function isReadOnly({ app, people }: World, channel: Channel): boolean {
	const isApps =
		channel.kind === "im" && channel.members.has(people.bot.userId);
	return isApps && app.isMessagesTabReadOnly === true;
}
