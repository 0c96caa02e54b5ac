import { storeUpload } from "../store-upload.ts";
import type { StartingChannel, StartingMessage } from "../workspace.ts";
import { timestampOf } from "./ids.ts";
import type { Message } from "./messages.ts";
import { shareFiles } from "./share-files.ts";
import type { World } from "./world.ts";

/** Puts the starting messages into their channels, replies into their threads, and marks them read. */
export function seedMessages(
	world: World,
	channels: readonly StartingChannel[],
): void {
	for (const { id, messages } of channels) {
		const seeded = messages
			.flatMap((message) => threadOf(world, id, message))
			.toSorted((one, other) => (one.ts < other.ts ? -1 : 1));
		for (const message of seeded) {
			world.messages.add(message);
			shareFiles(world, message);
		}
		const last = seeded.at(-1)?.ts;
		const channel = world.channels.find(id);
		if (last === undefined || channel === null) continue;
		for (const member of channel.members) channel.readUntil.set(member, last);
	}
}

function threadOf(
	world: World,
	channel: string,
	start: StartingMessage,
): Message[] {
	const parent = seeded(world, channel, start, null);
	const replies = (start.replies ?? []).map((reply) =>
		seeded(world, channel, reply, parent.ts),
	);
	return [parent, ...replies];
}

function seeded(
	world: World,
	channel: string,
	start: StartingMessage,
	threadTs: string | null,
): Message {
	return {
		ts: timestampOf((world.clock.now() - start.minutesAgo * 60_000) * 1000),
		channel,
		user: start.user,
		text: start.text,
		blocks: null,
		privateTo: null,
		edited: false,
		threadTs,
		fileIds: (start.files ?? []).map(({ name, bytes }) =>
			storeUpload(world, start.user, name, bytes),
		),
		streaming: false,
		metadata: null,
		answeredBy: [],
	};
}
