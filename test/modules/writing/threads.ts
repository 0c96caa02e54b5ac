import type { Chat, ChatMessage, Origin } from "../../../src/core/chat.ts";
import type { Context } from "../../../src/core/command.ts";
import { moment, noChat, person } from "./support.ts";

/** A message of a thread, at a quarter past the hour of its number. */
export const said = (
	number: number,
	author: string,
	text: string,
	link: string | null = `https://chat.example/archives/C1/p${number}`,
): ChatMessage => ({
	id: `1700000000.00000${number}`,
	author,
	name: `${author.charAt(0).toUpperCase()}${author.slice(1)} Keller`,
	text,
	at: Date.UTC(2026, 10, 23, 7 + number, 15),
	link,
});

/** A chat in which one thread can be read; what was asked for is in `read`. */
export const chatWith = (thread: readonly ChatMessage[]) => {
	const read: Origin[] = [];
	const chat: Chat = {
		...noChat,
		thread: async (origin) => {
			read.push(origin);
			return thread;
		},
	};
	return { chat, read };
};

/** The origin of a message shortcut. */
export const onMessage = (more: Partial<Origin> = {}): Origin => ({
	channel: "C1",
	message: "1700000000.000001",
	thread: null,
	author: "marc",
	...more,
});

/** A moment in which somebody asks on a message. */
export const momentOn = (
	origin: Origin | null,
	name = "nadia",
	locale = "en-GB",
	signal?: AbortSignal,
) => {
	const { context, shown } = moment({ ...person(name), locale }, signal);
	const there: Context = origin === null ? context : { ...context, origin };
	return { context: there, shown };
};
