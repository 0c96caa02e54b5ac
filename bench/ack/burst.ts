import autocannon from "autocannon";
import type { Typed } from "./typed.ts";

/** Sends an amount of commands over ten connections, each when the one before was acknowledged, and answers how many were acknowledged a second, from the first to the last. Throws when one of them was not. */
export const burst = (
	port: number,
	type: () => Typed,
	amount: number,
): Promise<number> =>
	new Promise((resolve, reject) => {
		const times: number[] = [];
		let refused = 0;
		const sending = autocannon(
			{
				url: `http://127.0.0.1:${port}/slack/events`,
				connections: 10,
				method: "POST",
				amount,
				requests: [{ setupRequest: (request) => ({ ...request, ...type() }) }],
			},
			(error) => {
				const [first = 0] = times;
				const ms = (times.at(-1) ?? 0) - first;
				if (error) reject(error);
				else if (refused > 0 || times.length < amount)
					reject(new Error(`${times.length} answers, ${refused} not 200`));
				else resolve((amount - 1) / (ms / 1000));
			},
		);
		sending.on("response", (_client, status) => {
			times.push(performance.now());
			if (status !== 200) refused += 1;
		});
	});
