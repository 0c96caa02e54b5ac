import { describe, expect, it } from "vitest";
import { cleanLabel } from "../../src/charts/clean-label.ts";
import { describeChart } from "../../src/charts/describe-chart.ts";
import type { Chart, History, Stack } from "../../src/core/view.ts";
import { day, readIn, seats, storage, today } from "./stage.ts";

const english = (chart: Chart) => describeChart(chart, readIn("en"), "en");
const bar = (stack: Partial<Stack>) =>
	english({
		title: "Title",
		stacks: [
			{ label: "Bar", unit: "gigabyte", limit: 100, parts: [], ...stack },
		],
	}).bars[0];
const past = (history: Partial<History>) =>
	english({
		title: "Title",
		stacks: [],
		history: { points: [], limit: 100, ...history },
	}).past;

describe("what a picture says", () => {
	it("names every part with its amount, and what is free", () => {
		const [first] = english(storage).bars;
		expect(first?.used).toBe("262 GB of 315 GB used (83%)");
		expect(
			first?.parts.map(({ label, amount }) => `${label}: ${amount}`),
		).toEqual([
			"kDrive: 201 GB",
			"kChat: 38 GB",
			"In the trash: 23 GB",
			"Free: 53 GB",
		]);
		const whole = first?.parts.reduce((sum, { share }) => sum + share, 0);
		expect(whole).toBeCloseTo(1);
	});

	it("counts seats without a unit and does not say the same title twice", () => {
		const { title, bars } = english(seats);
		expect(title).toBeNull();
		expect(bars[0]?.used).toBe("20 of 21 used (95%)");
		expect(bars[0]?.parts.at(-1)).toMatchObject({ label: "Free", amount: "1" });
	});

	it("writes numbers, units and months as each reader does", () => {
		const said = ["en-GB", "fr-CH", "de-CH", "it-CH", "es-ES"].map((locale) => {
			const { bars, past } = describeChart(storage, readIn(locale), locale);
			return `${bars[0]?.parts[0]?.amount} · ${past?.days[1]?.label} · ${past?.last}`;
		});
		expect(said.map((one) => one.replaceAll(/\s/gu, " "))).toEqual([
			"201 GB · Oct · 261 GB",
			"201 Go · oct. · 261 Go",
			"201 GB · Okt · 261 GB",
			"201 GB · ott · 261 GB",
			"201 GB · oct · 261 GB",
		]);
	});

	it("says how full, how it grew, and when it is full", () => {
		const drawn = english(storage).past;
		expect(drawn?.heading).toBe("The last 90 days");
		expect(drawn?.full).toBe("Full around January 27, 2027");
		expect(drawn?.limit?.label).toBe("Limit 315 GB");
		expect(drawn?.ahead?.reached).toBe(true);
		expect(drawn?.ahead?.to[1]).toBeCloseTo(drawn?.limit?.y ?? 0);
	});

	it("marks the limit when more than everything is used", () => {
		const drawn = bar({ parts: [{ label: "kDrive", amount: 125 }] });
		expect(drawn?.limit).toBeCloseTo(0.8);
		expect(drawn?.parts.map(({ label }) => label)).toEqual(["kDrive"]);
		expect(drawn?.used).toBe("125 GB of 100 GB used (125%)");
	});

	it.each([
		["an empty bar", { parts: [] }, ["Free"]],
		["no limit and nothing used", { limit: 0, parts: [] }, []],
		[
			"no limit and something used",
			{ limit: 0, parts: [{ label: "kDrive", amount: 5 }] },
			["kDrive"],
		],
		[
			"amounts that are none",
			{
				parts: [Number.NaN, -4, Number.POSITIVE_INFINITY, 0].map((amount) => ({
					label: "odd",
					amount,
				})),
			},
			["Free"],
		],
	])("draws %s", (_, stack, labels) => {
		const drawn = bar(stack);
		expect(drawn?.parts.map(({ label }) => label)).toEqual(labels);
		for (const { share } of drawn?.parts ?? [])
			expect(share).toBeGreaterThan(0);
	});

	it("puts what comes after seven parts together", () => {
		const parts = Array.from({ length: 30 }, (_, index) => ({
			label: `Folder ${index}`,
			amount: 1,
		}));
		const drawn = bar({ parts });
		expect(drawn?.parts).toHaveLength(9);
		expect(drawn?.parts[7]).toMatchObject({ label: "Other", amount: "23 GB" });
	});
});

describe("a history", () => {
	it("is left out while there is none", () => {
		expect(past({ points: [] })).toBeNull();
		expect(past({ points: [[Number.NaN, 1]] })).toBeNull();
	});

	it("of one day is one point at the end", () => {
		const drawn = past({ points: [[today, 40]] });
		expect(drawn?.heading).toBe("The last day");
		expect(drawn?.points).toHaveLength(1);
		expect(drawn?.points[0]?.[0]).toBeGreaterThan(0.9);
	});

	it("without a limit has no line and no day", () => {
		const drawn = past({
			points: [
				[today - day, 0],
				[today, 0],
			],
			limit: 0,
			full: today + day,
		});
		expect(drawn).toMatchObject({ limit: null, full: null, ahead: null });
		expect(drawn?.points.flat().every(Number.isFinite)).toBe(true);
	});

	it("in any order is drawn in the order of time", () => {
		const drawn = past({
			points: [
				[today, 30],
				[today - 10 * day, 10],
				[today - 5 * day, 20],
			],
		});
		expect(drawn?.last).toBe("30 GB");
		expect(drawn?.points.map(([x]) => x)).toEqual(
			drawn?.points.map(([x]) => x).toSorted((a, b) => a - b),
		);
	});

	it("whose day is far away keeps half of the room, and still says the day", () => {
		const drawn = past({
			points: [
				[today - 90 * day, 10],
				[today, 20],
			],
			full: today + 2000 * day,
		});
		expect(drawn?.points.at(-1)?.[0]).toBeCloseTo(0.5);
		expect(drawn?.ahead?.reached).toBe(false);
		expect(drawn?.full).toBe("Full around May 14, 2032");
	});

	it("ignores a day in the past", () => {
		const drawn = past({ points: [[today, 20]], full: today - day });
		expect(drawn).toMatchObject({ full: null, ahead: null });
	});

	it.each([1, 3, 14, 40, 90, 400, 4000])(
		"of %i days has a handful of days and amounts to read it by",
		(length) => {
			const points = Array.from({ length }, (_, index): [number, number] => [
				today - index * day,
				50 + index / 100,
			]);
			const drawn = past({ points });
			expect(drawn?.days.length).toBeLessThanOrEqual(8);
			expect(drawn?.days.length).toBeGreaterThan(0);
			expect(drawn?.levels[0]?.label).toBe("0 GB");
			expect(drawn?.levels.length).toBeLessThanOrEqual(5);
			expect(drawn?.levels.length).toBeGreaterThan(1);
		},
	);
});

describe("a label", () => {
	it.each([
		["two\nlines\tand \u0000 a null", "two lines and a null"],
		["turned \u202eround\u2066", "turned round"],
		["half a \ud83d pair", "half a � pair"],
		["x".repeat(60), `${"x".repeat(39)}…`],
		["👩‍👩‍👧".repeat(3), "👩 👩 👧👩 👩 👧👩 👩 👧"],
	])("%j becomes %j", (text, label) => {
		expect(cleanLabel(text)).toBe(label);
	});
});
