import type { Patience } from "./patience.ts";
import type { Reply } from "./reply.ts";

/** The ms after which a call is sent again, null when this reply stands. */
export type Repeats = (reply: Reply) => number | null;

const mostTries = 3;
const mostWaits = 5;
const longestWait = 90_000;

/** Counts the tries of one call: a read is sent three times at most, a change again only when it certainly did nothing; a full minute is waited for up to 90 s in all. */
export const createRepeats = (
	isChange: boolean,
	patience: Patience,
): Repeats => {
	let tries = 0;
	let waits = 0;
	let waited = 0;
	const grown = (first: number, times: number): number => first * 2 ** times;
	return (reply) => {
		if (reply.kind === "full") {
			const wait = reply.wait ?? grown(patience.going * 5, waits);
			waits += 1;
			waited += wait;
			return waits <= mostWaits && waited <= longestWait ? wait : null;
		}
		if (reply.kind === "lost") {
			tries += 1;
			const maySend = reply.again && (!isChange || reply.unsent);
			return maySend && tries < mostTries
				? grown(patience.again, tries - 1)
				: null;
		}
		if (reply.kind !== "refused") return null;
		if (reply.error.code !== "operation_in_progress") return null;
		waits += 1;
		return waits < mostWaits ? grown(patience.going, waits - 1) : null;
	};
};
