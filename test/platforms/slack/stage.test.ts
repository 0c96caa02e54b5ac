import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
	createMinute,
	createNowOrNever,
} from "../../../src/platforms/slack/pace.ts";
import { createStage } from "../../../src/platforms/slack/stage.ts";
import { createTurns } from "../../../src/platforms/slack/streaming/turns.ts";
import { busiestMinute, runAnswers } from "../../support/slack-minute.ts";

beforeEach(() => {
	vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
	vi.useRealTimers();
});
const advance = async (ms: number): Promise<void> => {
	await vi.advanceTimersByTimeAsync(ms);
};

const limits = [
	["chat.startStream", 20],
	["chat.stopStream", 20],
	["chat.appendStream", 100],
	["chat.update", 50],
] as const;

describe("Many answers at the same time", () => {
	it.each([
		["thirty that begin together", { answers: 30, lasts: 20_000, apart: 0 }],
		[
			"one a second for two minutes",
			{ answers: 120, lasts: 8000, apart: 1000 },
		],
		["forty long ones", { answers: 40, lasts: 90_000, apart: 200 }],
	])(
		"%s stay within Slack's limits in every minute, and all end",
		async (_what, load) => {
			const { called, ended } = await runAnswers({ ...load, advance });
			expect(ended).toHaveLength(load.answers);
			for (const [method, limit] of limits)
				expect(busiestMinute(called, method), method).toBeLessThanOrEqual(
					limit,
				);
			const grown = ended.filter((one) => one.grown).length;
			expect(grown).toBeGreaterThanOrEqual(20);
			expect(grown).toBeLessThan(load.answers);
			expect(
				called.filter(({ method }) => method === "chat.stopStream"),
			).toHaveLength(
				called.filter(({ method }) => method === "chat.startStream").length,
			);
		},
	);
});

describe("A stage without streams", () => {
	const open = () => {
		const shown: { readonly what: string; readonly at: number }[] = [];
		const turns = createTurns(createMinute(50).left);
		const stage = (name: string) =>
			createStage({
				start: { kind: "message", channel: "D1", ts: name },
				draw: async ({ title }) => ({ text: String(title), blocks: [] }),
				show: async (place, { text }) => {
					shown.push({ what: `${name}: ${text}`, at: Date.now() });
					return place;
				},
				turns,
				live: { kind: "direct", user: "U1" },
				moved: { title: "moved", body: [] },
			});
		return { shown, stage };
	};
	const view = (title: string) => ({ title, body: [] });

	it("shows the latest of several texts that wait, and the last one for certain", async () => {
		const { shown, stage } = open();
		const one = stage("a");
		one.progress(view("1"));
		await advance(1);
		for (const text of ["2", "3", "4"]) one.progress(view(text));
		await advance(1199);
		await advance(10);
		one.progress(view("5"));
		await one.end(view("end"));
		await advance(10_000);
		expect(shown.map(({ what }) => what)).toEqual(["a: 1", "a: 4", "a: end"]);
	});

	it("takes turns with the others, 1.2 seconds apart", async () => {
		const { shown, stage } = open();
		const all = ["a", "b", "c"].map(stage);
		for (let time = 0; time < 8000; time += 400) {
			for (const one of all) one.progress(view("text"));
			await advance(400);
		}
		expect(
			shown
				.slice(0, 6)
				.map(({ what }) => what.charAt(0))
				.join(""),
		).toBe("abcabc");
		const pauses = shown
			.slice(1)
			.map(({ at }, index) => at - (shown[index]?.at ?? 0));
		expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1200);
		expect(shown.length).toBeGreaterThanOrEqual(6);
	});
});

describe("The limiter of a method", () => {
	it("lets fifty through at once, and the next when a minute is over", async () => {
		const minute = createMinute(50);
		const times: number[] = [];
		for (let call = 0; call < 51; call += 1)
			void minute.schedule(async () => times.push(Date.now() - 1_000_000));
		await advance(59_000);
		expect(times).toHaveLength(50);
		await advance(10_000);
		expect(times.at(-1)).toBeGreaterThanOrEqual(60_000);
	});

	it("leaves out what finds none left, even of many that come together", async () => {
		const now = createNowOrNever(20);
		const outcomes = Promise.all(
			Array.from({ length: 30 }, () => now(async () => "done")),
		);
		await advance(1000);
		expect((await outcomes).filter((one) => one === null)).toHaveLength(10);
		const none = now(async () => "done");
		await advance(59_000);
		expect(await none).toBeNull();
		await advance(2000);
		const again = now(async () => "done");
		await advance(1000);
		expect(await again).toBe("done");
	});

	it("hands a failure on as it is", async () => {
		const now = createNowOrNever(1);
		const failed = now(async () => {
			throw new Error("refused");
		});
		const seen = expect(failed).rejects.toThrow("refused");
		await advance(1000);
		await seen;
	});
});
