import type { JsonObject } from "../json.ts";

/** One message as the local Slack keeps it. `privateTo` names the only person who sees it, `answeredBy` who pressed its main buttons. */
export type Message = {
	ts: string;
	channel: string;
	user: string;
	text: string;
	blocks: JsonObject[] | null;
	privateTo: string | null;
	edited: boolean;
	threadTs: string | null;
	fileIds: string[];
	streaming: boolean;
	metadata: JsonObject | null;
	answeredBy: string[];
};

/** What is kept of every conversation, the newest `limit` messages of each. */
export type Messages = {
	add(message: Message): void;
	find(channel: string, ts: string): Message | null;
	/** Replaces the message of the same time; false when it is gone. */
	replace(message: Message): boolean;
	remove(channel: string, ts: string): Message | null;
	/** Oldest first, private ones included. */
	list(channel: string): Message[];
};

/** Creates an empty store of messages. */
export function createMessages(limit = 500): Messages {
	const byChannel = new Map<string, Message[]>();
	const listOf = (channel: string) => byChannel.get(channel) ?? [];
	const indexOf = (channel: string, ts: string) =>
		listOf(channel).findIndex((message) => message.ts === ts);
	return {
		add(message) {
			const kept = [...listOf(message.channel), message].slice(-limit);
			byChannel.set(message.channel, kept);
		},
		find: (channel, ts) =>
			listOf(channel).find((message) => message.ts === ts) ?? null,
		replace(message) {
			const index = indexOf(message.channel, message.ts);
			if (index < 0) return false;
			listOf(message.channel)[index] = message;
			return true;
		},
		remove(channel, ts) {
			const index = indexOf(channel, ts);
			return index < 0 ? null : (listOf(channel).splice(index, 1)[0] ?? null);
		},
		list: (channel) => [...listOf(channel)],
	};
}

/** True when this person sees the message, membership of the channel apart. */
export function isVisibleTo(message: Message, userId: string): boolean {
	return message.privateTo === null || message.privateTo === userId;
}
