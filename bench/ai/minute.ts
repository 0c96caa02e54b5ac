import { mock } from "node:test";
import { busiestMinute, runAnswers } from "../../test/support/slack-minute.ts";

/** Slack's tiers, calls a minute. */
const tiers = [
	["chat.startStream", 20],
	["chat.stopStream", 20],
	["chat.appendStream", 100],
	["chat.update", 50],
] as const;

/** How many answers of eight seconds are streamed and how many shown by updates, in two simulated minutes through our own limits; holds when Slack's limit of no method was passed in any minute and every answer ended. */
export const minuteUnderTiers = async () => {
	const parts = [await measure(60, 2000), await measure(120, 1000)];
	return {
		lines: parts.flatMap(({ lines }) => lines),
		holds: parts.every(({ holds }) => holds),
	};
};

const measure = async (answers: number, apart: number) => {
	mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_000_000 });
	const load = { answers, lasts: 8000, apart, advance };
	const { called, ended } = await runAnswers(load);
	mock.timers.reset();
	const grown = ended.filter((one) => one.grown);
	const first = (all: typeof ended) =>
		all.filter(({ at }) => at < 60_000).length;
	const late = Math.max(...ended.map((one) => one.late));
	const busiest = tiers.map(([method, most]) => {
		const found = busiestMinute(called, method);
		return { method, most, found };
	});
	const lines = [
		[
			`${60_000 / apart} answers a minute`,
			`${ended.length} of ${answers} ended`,
		],
		["streamed in minute one", `${first(grown)} of ${first(ended)}`],
		["streamed in all", `${grown.length}, the others by updates`],
		["last view, latest", `${(late / 1000).toFixed(1)} s after its text`],
		...busiest.map(({ method, most, found }) => [
			method,
			`${found} a minute at most, Slack takes ${most}`,
		]),
	];
	return {
		lines: lines.map(([what = "", value = ""]) => what.padEnd(26) + value),
		holds:
			ended.length === answers &&
			busiest.every(({ most, found }) => found <= most),
	};
};

const advance = async (ms: number): Promise<void> => {
	for (let step = 0; step < ms; step += 50) {
		mock.timers.tick(50);
		// Limits pass through several promises before they call.
		for (let turn = 0; turn < 3; turn += 1)
			await new Promise((done) => setImmediate(done));
	}
};
