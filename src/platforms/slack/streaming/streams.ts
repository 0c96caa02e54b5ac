import { WebClient, type WebClientOptions } from "@slack/web-api";
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

/** Makes the calls. Slack takes 20 starts, 20 stops and 100 additions a minute; what starts keeps a stop in reserve. A client of its own, as one that is told to wait holds up everything it has to do. */
export const createStreams = (
	token: string,
	options: WebClientOptions,
	log: Log,
): Streams => {
	const raw = new WebClient(token, {
		...options,
		retryConfig: { retries: 0 },
		rejectRateLimitedCalls: true,
	});
	const starts = createNowOrNever(20);
	const appends = createNowOrNever(100);
	const stops = createMinute(20);
	const told =
		(method: string) =>
		(error: unknown): "broken" => {
			log({ event: "slack", what: "failed", method, code: codeOf(error) });
			return "broken";
		};
	const growing = (
		at: { readonly channel: string; readonly ts: string },
		over: () => void,
	): Stream => ({
		...at,
		append: async (markdown) => {
			const sent = await appends(() =>
				raw.chat.appendStream({ ...at, markdown_text: markdown }),
			).catch(told("chat.appendStream"));
			if (sent === "broken") return sent;
			return sent === null ? "later" : "sent";
		},
		stop: async () => {
			const stopped = await stops
				.schedule(() => raw.chat.stopStream(at))
				.catch(told("chat.stopStream"));
			over();
			return stopped !== "broken";
		},
	});
	return {
		start: async (channel, thread, markdown) => {
			const { promise, resolve } = Promise.withResolvers<void>();
			const content = { channel, thread_ts: thread, markdown_text: markdown };
			const started = await starts(
				() => raw.chat.startStream(content),
				promise,
			).catch(told("chat.startStream"));
			if (started !== "broken" && started?.ts)
				return growing({ channel, ts: started.ts }, resolve);
			resolve();
			return null;
		},
	};
};
