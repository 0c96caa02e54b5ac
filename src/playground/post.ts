import type { Message } from "./state/messages.ts";
import { shareFiles } from "./state/share-files.ts";
import type { World } from "./state/world.ts";

/** What a new message needs; everything else has a usual value. */
export type MessageDraft = Pick<Message, "channel" | "user" | "text"> &
	Partial<Omit<Message, "ts">>;

/** Puts a message into its conversation and tells everybody. */
export function postMessage(world: World, draft: MessageDraft): Message {
	const message: Message = {
		blocks: null,
		privateTo: null,
		edited: false,
		threadTs: null,
		fileIds: [],
		streaming: false,
		metadata: null,
		answeredBy: [],
		...draft,
		ts: world.ids.ts(),
	};
	world.messages.add(message);
	shareFiles(world, message);
	world.hub.publish({ kind: "message", message, isNew: true });
	return message;
}

/** Changes a message in place and tells everybody; a changed card counts as unanswered again. */
export function changeMessage(
	world: World,
	message: Message,
	change: Partial<Omit<Message, "ts" | "channel">>,
): Message {
	const changed = { ...message, answeredBy: [], edited: true, ...change };
	world.messages.replace(changed);
	world.hub.publish({ kind: "message", message: changed, isNew: false });
	return changed;
}

/** Takes a message away and tells everybody; false when it was gone already. */
export function removeMessage(
	world: World,
	channel: string,
	ts: string,
): boolean {
	const message = world.messages.remove(channel, ts);
	for (const id of message?.fileIds ?? []) {
		const file = world.files.find(id);
		if (file !== null)
			file.shares = file.shares.filter((share) => share.ts !== ts);
	}
	if (message !== null) world.hub.publish({ kind: "removed", message });
	return message !== null;
}
