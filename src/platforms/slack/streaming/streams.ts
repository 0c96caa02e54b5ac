import type { Log } from "../../../core/log.ts";
import { codeOf, createMinute, createNowOrNever } from "../pace.ts";

/** Slack's calls for a message that grows, in a thread of somebody's conversation with us; none of them throws. */
export type Streams = {
	/** Begins one; null when none is left in this minute, or Slack refuses. */
	readonly start: (
		channel: string,
		thread: string,
		markdown: string,
	) => Promise<Stream | null>;
};

/** A message that grows. */
export type Stream = {
	readonly channel: string;
	readonly ts: string;
	/** `later`: none is left in this minute; `broken`: Slack takes no more. */
	readonly append: (markdown: string) => Promise<"sent" | "later" | "broken">;
	/** Slack lets it be changed only after this; answers whether it went well. */
	readonly stop: () => Promise<boolean>;
};

/** What Slack offers for it; each rejects with Slack's error. */
export type StreamCalls = {
	readonly start: (
		channel: string,
		thread: string,
		markdown: string,
	) => Promise<string | undefined>;
	readonly append: (at: Standing, markdown: string) => Promise<unknown>;
	readonly stop: (at: Standing) => Promise<unknown>;
};
type Standing = Pick<Stream, "channel" | "ts">;

/** Holds the calls to Slack's limits: 20 starts, 20 stops and 100 additions a minute; what starts keeps a stop in reserve. */
export const createStreams = (calls: StreamCalls, log: Log): Streams => {
	const starts = createNowOrNever(20);
	const appends = createNowOrNever(100);
	const stops = createMinute(20);
	const told =
		(method: string) =>
		(error: unknown): "broken" => {
			log({ event: "slack", what: "failed", method, code: codeOf(error) });
			return "broken";
		};
	const growing = (at: Standing, over: () => void): Stream => ({
		...at,
		append: async (markdown) => {
			const sent = await appends(() => calls.append(at, markdown)).catch(
				told("chat.appendStream"),
			);
			if (sent === "broken") return sent;
			return sent === null ? "later" : "sent";
		},
		stop: async () => {
			const stopped = await stops
				.schedule(() => calls.stop(at))
				.catch(told("chat.stopStream"));
			over();
			return stopped !== "broken";
		},
	});
	return {
		start: async (channel, thread, markdown) => {
			const { promise, resolve } = Promise.withResolvers<void>();
			const ts = await starts(
				async () => (await calls.start(channel, thread, markdown)) ?? null,
				promise,
			).catch((error: unknown) => {
				told("chat.startStream")(error);
				return null;
			});
			if (ts !== null) return growing({ channel, ts }, resolve);
			resolve();
			return null;
		},
	};
};
