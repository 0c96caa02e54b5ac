import { describe, expect, it } from "vitest";
import { growthOf } from "../../../src/modules/storage/growth.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 14);

/** Daily samples up to now, `used` told by the number of days before now. */
const samples = (days: number, used: (back: number) => number) =>
	Array.from({ length: days }, (_, index) => {
		const back = days - 1 - index;
		return { at: now - back * day, used: used(back) };
	});

const inDays = (moment: number | null | undefined) =>
	moment === null || moment === undefined
		? moment
		: Math.round((moment - now) / day);

describe("how storage grows", () => {
	it.each([
		["evenly", 100, 90, (back: number) => 80 - back, 1, [20, 20, 20]],
		[
			"half a GB a day",
			130,
			60,
			(back: number) => 80 - back / 2,
			0.5,
			[100, 100, 100],
		],
		[
			"with a week that repeats",
			200,
			90,
			(back: number) => 100 - back + Math.sin((back * 2 * Math.PI) / 7),
			1,
			[100, 92, 111],
		],
	])("%s", (_, pool, days, used, perDay, [full, earliest, latest]) => {
		const growth = growthOf(samples(days, used), pool, now);
		if (growth.kind !== "growing" || growth.full === null)
			throw new Error(growth.kind);
		expect(growth.perDay).toBeCloseTo(perDay, 1);
		expect(inDays(growth.full)).toBe(full);
		expect(inDays(growth.earliest)).toBe(earliest);
		expect(inDays(growth.latest)).toBe(latest);
	});

	it.each([
		["an emptied trash of 40 GB", (back: number) => (back > 60 ? 40 : 0)],
		[
			"one day that was measured wrongly",
			(back: number) => (back === 30 ? 500 : 0),
		],
		["a large upload yesterday", (back: number) => (back < 2 ? 30 : 0)],
	])("is hardly moved by %s", (_, odd) => {
		const all = samples(90, (back) => 300 - back + odd(back));
		const growth = growthOf(all, 1000, now);
		if (growth.kind !== "growing") throw new Error(growth.kind);
		expect(growth.perDay).toBeGreaterThan(0.8);
		expect(growth.perDay).toBeLessThan(1.2);
	});

	it("is wider the less even it was", () => {
		const rough = samples(90, (back) => 200 - back + 12 * Math.sin(back / 6));
		const growth = growthOf(rough, 300, now);
		if (growth.kind !== "growing" || growth.full === null)
			throw new Error(growth.kind);
		const { earliest, full, latest } = growth;
		expect(inDays(earliest)).toBeLessThan(inDays(full) ?? 0);
		expect(latest === null || latest > full).toBe(true);
	});

	it("has no last day when the slow pace never fills it", () => {
		const unsure = samples(
			60,
			(back) => 100 - back * 0.3 + 9 * Math.sin(back / 5),
		);
		const growth = growthOf(unsure, 150, now);
		expect(growth).toMatchObject({ kind: "growing", latest: null });
	});

	it("is full now when nothing is free", () => {
		const growth = growthOf(
			samples(90, (back) => 110 - back),
			100,
			now,
		);
		expect(growth).toMatchObject({ full: now, earliest: now, latest: now });
	});

	it("is not dated beyond ten years", () => {
		const growth = growthOf(
			samples(90, (back) => 10 - back / 10),
			9000,
			now,
		);
		expect(growth).toMatchObject({ kind: "growing", full: null });
	});

	it("shrinks", () => {
		const growth = growthOf(
			samples(30, (back) => 50 + back * 2),
			100,
			now,
		);
		expect(growth).toEqual({ kind: "shrinking", perDay: 2 });
	});

	it.each([
		["the same every day", () => 50],
		["a file back and forth", (back: number) => 50 + (back % 2)],
	])("is flat with %s", (_, used) => {
		expect(growthOf(samples(90, used), 100, now)).toEqual({ kind: "flat" });
	});

	it.each([0, 1, 13])("is not known from %i days", (days) => {
		const few = samples(days, (back) => 50 - back);
		expect(growthOf(few, 100, now)).toEqual({ kind: "unknown" });
	});

	it("is known from two weeks on, also when days are missing", () => {
		const two = samples(14, (back) => 50 - back);
		expect(growthOf(two, 100, now).kind).toBe("growing");
		const gaps = samples(60, (back) => 90 - back).filter(
			(_, index) => index % 3 === 0,
		);
		expect(growthOf(gaps, 120, now)).toMatchObject({ perDay: 1 });
	});
});
