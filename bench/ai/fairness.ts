import { setTimeout as sleep } from "node:timers/promises";
import { createSlots } from "../../src/ai/slots.ts";

const slots = 2;
const jobs = 20;
const service = 100;
const rounds = 5;

/** How long a second person waits for an answer of 100 ms while another person's twenty are in line, in our line and in one by arrival; the goal is twice the time of one answer. */
export const fairness = async (): Promise<{
	readonly lines: readonly string[];
	readonly holds: boolean;
}> => {
	const fair: number[] = [];
	const arrival: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		fair.push(await waitIn(ourLine()));
		arrival.push(await waitIn(lineByArrival()));
	}
	const worst = Math.max(...fair);
	const goal = 2 * service;
	return {
		lines: [
			`second person's answer, ${jobs} of another in line before it, ${slots} slots, ${service} ms each`,
			`  line by arrival       ${middle(arrival).toFixed(0)} ms`,
			`  our line, median      ${middle(fair).toFixed(0)} ms`,
			`  our line, worst       ${worst.toFixed(0)} ms`,
			`  goal                  at most ${goal} ms waited and then served: ${goal + service} ms`,
		],
		holds: worst <= goal + service,
	};
};

type Line = (person: string, run: () => Promise<void>) => Promise<void>;

const waitIn = async (line: Line): Promise<number> => {
	const work = () => sleep(service);
	const first = Array.from({ length: jobs }, () => line("first", work));
	await sleep(service / 2);
	const start = performance.now();
	await line("second", work);
	const waited = performance.now() - start;
	await Promise.all(first);
	return waited;
};

const ourLine = (): Line => {
	const pace = createSlots(slots, { person: jobs, all: 100 });
	const { signal } = new AbortController();
	return (person, run) => pace.schedule(person, run, signal);
};

/** Whoever comes first is served first. */
const lineByArrival = (): Line => {
	const waiting: (() => void)[] = [];
	let free = slots;
	return async (_person, run) => {
		if (free > 0) free -= 1;
		else await new Promise<void>((go) => waiting.push(go));
		await run();
		const next = waiting.shift();
		if (next) next();
		else free += 1;
	};
};

const middle = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
