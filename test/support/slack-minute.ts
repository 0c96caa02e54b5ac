import type { View } from "../../src/core/view.ts";
import { createMinute } from "../../src/platforms/slack/pace.ts";
import type { Place } from "../../src/platforms/slack/place.ts";
import { createGrowingStage } from "../../src/platforms/slack/streaming/growing-stage.ts";
import { createStreams } from "../../src/platforms/slack/streaming/streams.ts";
import { createTurns } from "../../src/platforms/slack/streaming/turns.ts";

/** Answers that run at the same time: how many, how long each takes and how far apart they begin (ms). */
export type Load = {
	readonly answers: number;
	readonly lasts: number;
	readonly apart: number;
	/** Lets time pass; the clock must be a simulated one. */
	readonly advance: (ms: number) => Promise<void>;
};

/** A Slack that takes everything and writes down when (ms); our limits in front of it are the real ones. */
export const openSlackMinute = () => {
	const called: { readonly method: string; readonly at: number }[] = [];
	const call = (method: string): string => {
		called.push({ method, at: Date.now() });
		return `${called.length}.000`;
	};
	const updates = createMinute(50);
	const turns = createTurns(updates.left);
	const streams = createStreams(
		{
			start: async () => call("chat.startStream"),
			append: async () => call("chat.appendStream"),
			stop: async () => call("chat.stopStream"),
		},
		() => undefined,
	);
	const show = async (place: Place): Promise<Place> => {
		if (place.kind === "message") {
			await updates.schedule(async () => call("chat.update"));
			return place;
		}
		return { kind: "message", channel: "D1", ts: call("chat.postMessage") };
	};
	const stage = () =>
		createGrowingStage({
			start: { kind: "thread", channel: "D1", thread: "1.0" },
			channel: "D1",
			thread: "1.0",
			draw: async () => ({ text: "", blocks: [] }),
			show,
			turns,
			streams,
			remove: async () => void call("chat.delete"),
			live: { kind: "direct", user: "U1" },
			moved: { title: "moved", body: [] },
		});
	return { called, stage };
};

/** Runs answers to their ends; `grown` were streamed to their end, `late` is how long the last view took (ms). */
export const runAnswers = async ({ answers, lasts, apart, advance }: Load) => {
	const { called, stage } = openSlackMinute();
	const began = Date.now();
	const ended: {
		readonly at: number;
		readonly late: number;
		readonly grown: boolean;
	}[] = [];
	const one = async (index: number): Promise<void> => {
		await pause(index * apart);
		const shown = stage();
		for (let time = 0; time < lasts; time += 400) {
			shown.progress(partial(time));
			await pause(400);
		}
		const before = shown.place();
		const written = Date.now();
		const place = await shown.end(partial(lasts));
		const grown = JSON.stringify(place) !== JSON.stringify(before);
		const now = Date.now();
		ended.push({ at: now - began, late: now - written, grown });
	};
	const all = Array.from({ length: answers }, (_, index) => one(index));
	for (let second = 0; second < 600 && ended.length < answers; second += 1)
		await advance(1000);
	if (ended.length === answers) await Promise.all(all);
	return { called, ended };
};

/** The most calls of a method that fell into any minute. */
export const busiestMinute = (
	called: readonly { readonly method: string; readonly at: number }[],
	method: string,
): number => {
	const times = called
		.filter((one) => one.method === method)
		.map(({ at }) => at);
	return Math.max(
		0,
		...times.map(
			(from) => times.filter((at) => at >= from && at < from + 60_000).length,
		),
	);
};

/** A model that writes some 25 words a second. */
const partial = (time: number): View => ({
	title: "working",
	body: [{ kind: "quote", text: "word ".repeat(time / 40) }],
});

const pause = (ms: number): Promise<void> =>
	new Promise((done) => setTimeout(done, ms));
