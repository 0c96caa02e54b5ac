import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Typed } from "./typed.ts";

/** Sends commands at a fixed pace, whether or not earlier ones were acknowledged, and answers how long each acknowledgement took from the moment it was due (ms, sorted). */
export const steady = async (
	port: number,
	type: () => Typed,
	perSecond: number,
	seconds: number,
): Promise<readonly number[]> => {
	const agent = new Agent({ keepAlive: true });
	const began = performance.now();
	const sent: Promise<number>[] = [];
	for (let index = 0; index < perSecond * seconds; index += 1) {
		const due = began + (index * 1000) / perSecond;
		await wait(Math.max(0, due - performance.now()));
		const { body, headers } = type();
		sent.push(send({ port, agent, headers }, body, due));
	}
	const times = await Promise.all(sent);
	agent.destroy();
	return times.toSorted((a, b) => a - b);
};

const send = (
	to: { port: number; agent: Agent; headers: Record<string, string> },
	body: string,
	due: number,
): Promise<number> =>
	new Promise((resolve, reject) => {
		const options = { ...to, host: "127.0.0.1", path: "/slack/events" };
		request({ ...options, method: "POST" }, (response) => {
			response.resume();
			response.once("end", () =>
				response.statusCode === 200
					? resolve(performance.now() - due)
					: reject(new Error(`answered ${response.statusCode}`)),
			);
		})
			.once("error", reject)
			.end(body);
	});
