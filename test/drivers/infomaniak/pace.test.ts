import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { retryAfter } from "../../../src/core/retry-after.ts";
import { createCallPace } from "../../../src/drivers/infomaniak/calling/pace.ts";
import type { Caller } from "../../../src/drivers/infomaniak/wire.ts";
import { callerOf } from "./wire-stage.ts";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A pace whose calls take `ms` and are written down as they begin. */
const paced = (most = 60, ms = 0) => {
	const now = () => Date.now();
	const began: { who: string; at: number }[] = [];
	const pace = createCallPace(most, now);
	const start = now();
	const call = (caller: Caller, count = 1): Promise<void>[] =>
		Array.from({ length: count }, () =>
			pace.schedule(caller, async () => {
				began.push({
					who: `${caller.person} ${caller.kind}`,
					at: now() - start,
				});
				await new Promise((resolve) => setTimeout(resolve, ms));
			}),
		);
	return { pace, call, began };
};

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** The most calls that began in any minute. */
const fullest = (moments: readonly number[]): number =>
	Math.max(
		0,
		...moments.map(
			(from) => moments.filter((at) => at >= from && at < from + 60_000).length,
		),
	);

describe("the pace of calls", () => {
	it("lets sixty through at once and the next a minute after the first", async () => {
		const { call, began } = paced();
		call(callerOf("anna"), 61);
		await pass(1000);
		expect(began).toHaveLength(60);
		await pass(58_000);
		expect(began).toHaveLength(60);
		await pass(2000);
		expect(began).toHaveLength(61);
	});

	it("never lets more than sixty begin in any minute, however they come and whenever it rests", async () => {
		const bursts = fc.array(
			fc.record({
				wait: fc.integer({ min: 0, max: 50_000 }),
				count: fc.integer({ min: 0, max: 70 }),
				who: fc.constantFrom("anna", "ben", "cora"),
				kind: fc.constantFrom("person", "work", "background"),
				rest: fc.constantFrom(0, 0, 0, 7000),
			}),
			{ maxLength: 8 },
		);
		await fc.assert(
			fc.asyncProperty(
				bursts,
				fc.integer({ max: 900, min: 0 }),
				async (all, ms) => {
					const { pace, call, began } = paced(60, ms);
					for (const { wait, count, who, kind, rest } of all) {
						await pass(wait);
						if (rest > 0) pace.rest(rest);
						for (const one of call(callerOf(who, kind), count))
							one.catch(() => undefined);
					}
					await pass(30 * 60_000);
					expect(fullest(began.map(({ at }) => at))).toBeLessThanOrEqual(60);
					// Whoever waits is served in the end, whatever kind it is.
					const asked = all.reduce((sum, { count }) => sum + count, 0);
					expect(began).toHaveLength(asked);
				},
			),
			{ numRuns: 25 },
		);
	});

	it("takes from each person in turn", async () => {
		const { call, began } = paced(6);
		call(callerOf("anna"), 10);
		call(callerOf("ben"), 2);
		await pass(100);
		expect(began.map(({ who }) => who)).toEqual([
			"anna person",
			"anna person",
			"ben person",
			"ben person",
			"anna person",
			"anna person",
		]);
	});

	it("has at most two calls of a person on their way", async () => {
		const { call, began } = paced(60, 1000);
		call(callerOf("anna"), 9);
		await pass(500);
		expect(began).toHaveLength(2);
		await pass(1000);
		expect(began).toHaveLength(4);
	});

	it("keeps a part of each minute for somebody who comes in the middle of a bulk", async () => {
		const { call, began } = paced();
		call(callerOf("anna", "work"), 120);
		call(callerOf("night", "background"), 120);
		await pass(1000);
		const soon = began.length;
		expect(soon).toBeGreaterThanOrEqual(50);
		expect(soon).toBeLessThan(60);
		call(callerOf("ben"), 1);
		await pass(10);
		expect(began.at(-1)?.who).toBe("ben person");
	});

	it("serves persons before work before the background, but forgets nobody", async () => {
		const { call, began } = paced(12);
		const anna = callerOf("anna");
		const keepBusy = (): void => {
			for (const one of call(anna)) void one.then(keepBusy);
		};
		keepBusy();
		keepBusy();
		call(callerOf("ben", "work"), 5);
		call(callerOf("night", "background"), 5);
		await pass(10 * 60_500);
		const count = (who: string) =>
			began.filter((one) => one.who === who).length;
		expect(count("ben work")).toBe(5);
		expect(count("night background")).toBe(5);
		expect(count("anna person")).toBeGreaterThan(90);
		const last = (who: string) => began.findLast((one) => one.who === who)?.at;
		expect(last("ben work")).toBeLessThan(last("night background") ?? 0);
	});

	it("tells those who wait their place and about how long, again when it changes", async () => {
		const { call, began } = paced(2);
		const ben = callerOf("ben");
		call(callerOf("anna"), 4);
		await pass(1);
		call(ben, 1);
		expect(ben.told).toEqual([[1, expect.any(Number)]]);
		expect(ben.told[0]?.[1]).toBeGreaterThan(59_000);
		expect(ben.told[0]?.[1]).toBeLessThan(61_000);
		call(callerOf("cora"), 1);
		expect(ben.told).toHaveLength(1);
		await pass(62_000);
		expect(began.map(({ who }) => who)).toContain("ben person");
	});

	it("tells nobody of a wait that is none", async () => {
		const { call } = paced();
		const anna = callerOf("anna");
		call(anna, 9);
		await pass(100);
		expect(anna.told).toEqual([]);
	});

	it("rests for everybody, and says so", async () => {
		const { pace, call, began } = paced();
		pace.rest(30_000);
		pace.rest(5000);
		const anna = callerOf("anna");
		call(anna, 3);
		expect(anna.told).toEqual([[0, 30_000]]);
		await pass(29_000);
		expect(began).toEqual([]);
		await pass(1500);
		expect(began).toHaveLength(3);
	});

	it("refuses more than so many of one person, and lets others in", async () => {
		const { call } = paced(1);
		const anna = callerOf("anna");
		const many = Promise.allSettled(call(anna, 202));
		const [ben] = call(callerOf("ben"));
		await pass(203 * 61_000);
		await ben;
		const refused = (await many).filter(({ status }) => status === "rejected");
		expect(refused).toMatchObject([{ reason: { code: "ksuite-busy" } }]);
	});

	it("refuses more than so many in all", async () => {
		const { call } = paced(1);
		const people = Array.from({ length: 6 }, (_none, index) =>
			callerOf(`person ${index}`),
		);
		let refused = 0;
		for (const person of people)
			for (const one of call(person, 190))
				one.catch(() => {
					refused += 1;
				});
		await pass(1);
		expect(refused).toBe(6 * 190 - 1001);
	});

	it("goes on after a call that fails", async () => {
		const pace = createCallPace(60, () => Date.now());
		const anna = callerOf("anna");
		const fail = () =>
			pace.schedule(anna, () => Promise.reject(new Error("no")));
		const failed = Promise.allSettled([fail(), fail(), fail()]);
		await pass(100);
		expect((await failed).map(({ status }) => status)).toEqual(
			Array(3).fill("rejected"),
		);
		const well = pace.schedule(anna, async () => "well");
		await pass(100);
		expect(await well).toBe("well");
	});

	it("leaves no timer behind when nobody waits", async () => {
		const { call } = paced(2);
		call(callerOf("anna"), 3);
		await pass(61_000);
		expect(vi.getTimerCount()).toBe(0);
	});
});

describe("how long Infomaniak asks to wait", () => {
	const now = Date.UTC(2026, 10, 1, 12);
	it.each([
		[null, null],
		["7", 7000],
		["0", 1000],
		["-5", null],
		["999999999", 3_600_000],
		["Sun, 01 Nov 2026 12:00:30 GMT", 30_000],
		["Sun, 01 Nov 2026 11:00:00 GMT", 1000],
		["soon", null],
		["", null],
	])("%j is %j ms", (header, ms) => {
		expect(retryAfter(header, now)).toBe(ms);
	});
});
