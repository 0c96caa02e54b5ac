import autocannon from "autocannon";
import type { Typed } from "./typed.ts";

const connections = 10;

/** Sends commands over ten connections as fast as they are acknowledged, for some seconds or until an amount is reached; answers acknowledgements a second. Throws when one of them failed. */
export const flood = async (
	port: number,
	type: () => Typed,
	until: { readonly seconds: number } | { readonly amount: number },
): Promise<{ perSecond: number; sent: number }> => {
	const result = await autocannon({
		url: `http://127.0.0.1:${port}/slack/events`,
		connections,
		method: "POST",
		...("seconds" in until ? { duration: until.seconds } : until),
		requests: [{ setupRequest: (request) => ({ ...request, ...type() }) }],
	});
	const failed = result.errors + result.timeouts + result.non2xx;
	if (failed > 0) throw new Error(`${failed} requests were not acknowledged`);
	return { perSecond: result["2xx"] / result.duration, sent: result["2xx"] };
};
