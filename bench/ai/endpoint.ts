import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { z } from "zod";

const opened = z.object({ baseUrl: z.string() });
const asked = z.object({ body: z.string() });

/** A scripted endpoint in a thread of its own, so that its memory is not counted as ours; must be closed. */
export const openEndpointThread = async () => {
	const thread = new Worker(new URL("./endpoint-thread.ts", import.meta.url));
	const { baseUrl } = opened.parse((await once(thread, "message"))[0]);
	return {
		baseUrl,
		/** The body of the first question. */
		firstBody: async (): Promise<string> => {
			const answer = once(thread, "message");
			thread.postMessage("first");
			return asked.parse((await answer)[0]).body;
		},
		close: async (): Promise<void> => {
			await thread.terminate();
		},
	};
};
