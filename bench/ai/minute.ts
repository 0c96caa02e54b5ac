import { mock } from "node:test";
import { busiestMinute, runAnswers } from "../../test/support/slack-minute.ts";

/** Slack's tiers, calls a minute. */
const tiers = [
	["chat.startStream", 20],
	["chat.stopStream", 20],
	["chat.appendStream", 100],
	["chat.update", 50],
] as const;

/** Streamed answers a minute under Slack's tiers: answers of eight seconds through our own limits, for two simulated minutes. Prints what was measured; true when no tier was passed and every answer ended. */
export const minuteUnderTiers = async (): Promise<boolean> => {
	const half = await measure(60, 2000);
	return (await measure(120, 1000)) && half;
};

const measure = async (answers: number, apart: number): Promise<boolean> => {
	mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_000_000 });
	const load = { answers, lasts: 8000, apart, advance };
	const { called, ended } = await runAnswers(load);
	mock.timers.reset();
	const grown = ended.filter((one) => one.grown);
	const first = (all: typeof ended) =>
		all.filter(({ at }) => at < 60_000).length;
	const late = Math.max(...ended.map(({ late }) => late));
	const lines = [
		["answers asked for", `${answers} of 8 s, ${60_000 / apart} a minute`],
		["ended", `${ended.length}, the latest ${(late / 1000).toFixed(1)} s late`],
		[
			"streamed in minute one",
			`${first(grown)}, of ${first(ended)} that ended`,
		],
		["streamed in all", `${grown.length}, the others by updates`],
		...tiers.map(([method, most]) => [
			`${method} a minute`,
			`${busiestMinute(called, method)} at most, Slack takes ${most}`,
		]),
	];
	for (const [what = "", value = ""] of lines)
		console.log(`${what.padEnd(30)}${value}`);
	return (
		ended.length === answers &&
		tiers.every(([method, most]) => busiestMinute(called, method) <= most)
	);
};

const advance = async (ms: number): Promise<void> => {
	for (let step = 0; step < ms; step += 50) {
		mock.timers.tick(50);
		// Limits pass through several promises before they call.
		for (let turn = 0; turn < 3; turn += 1)
			await new Promise((done) => setImmediate(done));
	}
};
