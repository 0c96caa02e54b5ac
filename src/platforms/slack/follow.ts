import type { Invocation } from "../../core/invocation.ts";
import type { View } from "../../core/view.ts";
import { isDirect } from "./origin.ts";
import type { Place } from "./place.ts";

/** What a message in a thread of our own conversation goes on with; it is in memory only, for half an hour. */
export type Follow = {
	/** A view was shown to somebody. One that nothing follows leaves what was remembered, as it may be a problem and the person tries again. */
	readonly shown: (view: View, place: Place, user: string) => void;
	/** What this text of this person means in this thread; null where nothing is remembered. */
	readonly of: (
		channel: string,
		thread: string,
		user: string,
		text: string,
	) => Invocation | null;
};

const life = 30 * 60_000;

/** Makes the memory; with more than `most` threads the oldest is forgotten. */
export const createFollow = (now: () => number, most = 2000): Follow => {
	const known = new Map<
		string,
		{
			readonly follow: NonNullable<View["follow"]>;
			readonly user: string;
			readonly until: number;
		}
	>();
	return {
		shown: ({ follow }, place, user) => {
			const key = threadAt(place);
			if (follow === undefined || key === null) return;
			known.delete(key);
			known.set(key, { follow, user, until: now() + life });
			const [oldest] = known.keys();
			if (known.size > most && oldest !== undefined) known.delete(oldest);
		},
		of: (channel, thread, user, text) => {
			const found = known.get(keyOf(channel, thread));
			if (found === undefined || found.user !== user) return null;
			if (now() > found.until) {
				known.delete(keyOf(channel, thread));
				return null;
			}
			const { arg, ...rest } = found.follow;
			return { ...rest, input: { ...rest.input, [arg]: text } };
		},
	};
};

const keyOf = (channel: string, thread: string): string =>
	`${channel}:${thread}`;

/** The thread somebody writes in who answers to what stands at a place; null outside our own conversations. */
const threadAt = (place: Place): string | null =>
	place.kind === "message" && isDirect(place.channel)
		? keyOf(place.channel, place.thread ?? place.ts)
		: null;
