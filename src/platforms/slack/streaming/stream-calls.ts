import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { StreamCalls } from "./streams.ts";

/** Slack's three calls for a message that grows. A client of its own that neither waits nor tries again: one that is told to wait holds up everything it has to do, and an addition sent twice would stand there twice. */
export const createStreamCalls = (
	token: string,
	options: WebClientOptions,
): StreamCalls => {
	const raw = new WebClient(token, {
		...options,
		retryConfig: { retries: 0 },
		rejectRateLimitedCalls: true,
	});
	return {
		start: async (channel, thread, markdown) => {
			const { ts } = await raw.chat.startStream({
				channel,
				thread_ts: thread,
				markdown_text: markdown,
			});
			return ts;
		},
		append: (at, markdown) =>
			raw.chat.appendStream({ ...at, markdown_text: markdown }),
		stop: (at) => raw.chat.stopStream(at),
	};
};
