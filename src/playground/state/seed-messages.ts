import type { StartingChannel, StartingMessage } from "../workspace.ts";
import { timestampOf } from "./ids.ts";
import type { Message } from "./messages.ts";
import type { World } from "./world.ts";

/** Puts the starting messages into their channels, replies into their threads, and marks them read. */
export function seedMessages(
	world: Pick<World, "messages" | "channels" | "people" | "clock">,
	channels: readonly StartingChannel[],
): void {
	for (const { id, messages } of channels) {
		const seeded = messages
			.flatMap((message) => threadOf(id, message, world.clock.now()))
			.toSorted((one, other) => (one.ts < other.ts ? -1 : 1));
		for (const message of seeded) world.messages.add(message);
		const last = seeded.at(-1)?.ts;
		const channel = world.channels.find(id);
		if (last === undefined || channel === null) continue;
		for (const member of channel.members) channel.readUntil.set(member, last);
	}
}

function threadOf(
	channel: string,
	start: StartingMessage,
	now: number,
): Message[] {
	const parent = seeded(channel, start, now, null);
	const replies = (start.replies ?? []).map((reply) =>
		seeded(channel, reply, now, parent.ts),
	);
	return [parent, ...replies];
}

function seeded(
	channel: string,
	start: StartingMessage,
	now: number,
	threadTs: string | null,
): Message {
	return {
		ts: timestampOf((now - start.minutesAgo * 60_000) * 1000),
		channel,
		user: start.user,
		text: start.text,
		blocks: null,
		privateTo: null,
		edited: false,
		threadTs,
		fileIds: [],
		streaming: false,
		metadata: null,
		answeredBy: [],
	};
}
