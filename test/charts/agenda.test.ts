import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { groundOf, heatOf, lineOf } from "../../src/charts/agenda-color.ts";
import { placeColumns } from "../../src/charts/agenda-columns.ts";
import { placeLanes } from "../../src/charts/agenda-lanes.ts";
import { wrapTo } from "../../src/charts/agenda-svg.ts";
import { describeAgenda } from "../../src/charts/describe-agenda.ts";
import { closeCharts, drawChart } from "../../src/charts/draw-chart.ts";
import { paintAgenda } from "../../src/charts/paint-agenda.ts";
import { palette } from "../../src/charts/palette.ts";
import { textWidth } from "../../src/charts/panel.ts";
import { type Agenda, type Entry, periods } from "../../src/core/view.ts";
import { readIn } from "./stage.ts";

afterAll(closeCharts);

const entry = (title: string, from: string, to: string, more = {}): Entry => ({
	title,
	place: null,
	from,
	to,
	isAllDay: !from.includes("T"),
	color: "#1a73e8",
	state: "on",
	...more,
});

const week: Agenda = {
	kind: "agenda",
	period: "week",
	title: "7 – 13 December 2026",
	first: "2026-12-07",
	count: 7,
	now: "2026-12-09T11:20",
	work: { from: 480, to: 1080, days: [1, 2, 3, 4, 5] },
	legend: [{ label: "Work", color: "#1a73e8" }],
	entries: [
		entry("Review", "2026-12-09T10:00", "2026-12-09T14:00", {
			place: "Room Eiger",
		}),
		entry("Trade fair", "2026-12-09", "2026-12-12"),
		entry("Night shift", "2026-12-11T22:00", "2026-12-12T06:00"),
		entry("Off", "2026-12-10T14:00", "2026-12-10T15:00", { state: "off" }),
		entry("Offer", "2026-12-10T16:00", "2026-12-10T16:00", { state: "done" }),
	],
};

const svgOf = (agenda: Agenda, locale = "en-GB") =>
	paintAgenda(describeAgenda(agenda, readIn(locale), locale));

/** The texts of a picture in their order. */
const texts = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text]) => text);

describe("a page of a calendar", () => {
	it("names days, hours, events and colours", () => {
		const shown = texts(svgOf(week));
		for (const text of [
			...["7 – 13 December 2026", "Mon", "13", "08:00", "Work"],
			...["Review", "10:00", "Room Eiger", "Trade fair", "✓ Offer"],
		])
			expect(shown).toContain(text);
	});

	it("speaks the reader's language", () => {
		expect(texts(svgOf(week, "fr-CH"))).toContain("lun.");
		expect(texts(svgOf(week, "de-CH"))).toContain("Mo");
	});

	it("shows the hours that are needed, and a night on both its days", () => {
		const shown = texts(svgOf(week));
		expect(shown).toContain("00:00");
		expect(shown).toContain("22:00");
		expect(shown.filter((text) => text === "Night shift")).toHaveLength(2);
		const short = { ...week, entries: week.entries.slice(0, 2) };
		expect(texts(svgOf(short))).not.toContain("07:00");
	});

	it("counts what has no room", () => {
		const at = (hour: string) => `2026-12-09T${hour}`;
		const many = Array.from({ length: 9 }, (_, index) =>
			entry(`E${index}`, at("10:00"), at("11:00")),
		);
		const crowded = { ...week, entries: many };
		expect(texts(svgOf(crowded))).toContain("+7");
		const month: Agenda = {
			...crowded,
			period: "month",
			first: "2026-11-30",
			count: 35,
		};
		expect(texts(svgOf(month))).toContain("+7 more");
		const days = Array.from({ length: 6 }, (_, index) =>
			entry(`D${index}`, "2026-12-09", "2026-12-10"),
		);
		const busy = { ...week, entries: days };
		expect(texts(svgOf(busy))).toContain("+3 more");
	});

	it("says that nothing is planned", () => {
		const empty: Agenda = { ...week, period: "planning", entries: [] };
		expect(texts(svgOf(empty))).toContain("Nothing planned");
	});

	it("keeps what would break it out, and letters our font lacks", () => {
		const text = (title: string) =>
			svgOf({
				...week,
				entries: [entry(title, "2026-12-09T10:00", "2026-12-09T12:00")],
			});
		expect(text("<script>&\u0000\u202e]]>")).toContain("&lt;scr");
		expect(text("<script>")).not.toContain("<script>");
		expect(texts(text("🎉 会議 Käse"))).toContain("Käse");
		expect(text("a".repeat(5000)).length).toBeLessThan(20_000);
	});

	it.each(periods)("is drawn whatever it is told (%s)", (period) => {
		const when = fc.oneof(
			fc.constantFrom("", "2026-12-09", "9999-99-99T99:99", "2026-12-08T23:59"),
			fc
				.integer({ min: -4e5, max: 4e5 })
				.map((minutes) =>
					new Date(Date.UTC(2026, 11, 9) + minutes * 60_000)
						.toISOString()
						.slice(0, 16),
				),
		);
		const any = fc.record({
			title: fc.string({ unit: "grapheme" }),
			place: fc.option(fc.string()),
			from: when,
			to: when,
			isAllDay: fc.boolean(),
			color: fc.constantFrom("#1a73e8", "#ffff00", "red", '"/><x', ""),
			state: fc.constantFrom("on" as const, "off" as const, "done" as const),
		});
		const count = { day: 1, week: 7, month: 35, year: 365, planning: 14 };
		fc.assert(
			fc.property(fc.array(any, { maxLength: 12 }), (entries) => {
				const svg = svgOf({
					...week,
					period,
					count: count[period],
					entries,
					legend: [{ label: "A", color: '"/><x' }],
				});
				expect(svg).not.toMatch(/NaN|undefined|Infinity|<x/u);
			}),
			{ numRuns: 60 },
		);
	});

	it.each(periods)("is a PNG with twice the pixels (%s)", async (period) => {
		const page: Agenda = { ...week, period };
		const png = Buffer.from(await drawChart(page, readIn("en"), "en"));
		expect(png.subarray(1, 4).toString()).toBe("PNG");
		expect(png.readUInt32BE(16)).toBe(1200);
		expect(png.length).toBeLessThan(300_000);
	});
});

describe("what overlaps", () => {
	const span = fc
		.tuple(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 60 }))
		.map(([from, length]) => ({ from, to: from + length }));

	it("stands side by side, and nothing is lost", () => {
		fc.assert(
			fc.property(
				fc.array(span, { maxLength: 30 }),
				fc.integer({ min: 2, max: 5 }),
				(spans, most) => {
					const { placed, crowds } = placeColumns(spans, most);
					const hidden = crowds.flatMap(({ items }) => items);
					expect(placed.length + hidden.length).toBe(spans.length);
					for (const one of placed) {
						expect(one.column + one.span).toBeLessThanOrEqual(one.of);
						expect(one.of).toBeLessThanOrEqual(most);
						for (const other of placed) {
							const overlaps =
								one.item.from < other.item.to && other.item.from < one.item.to;
							const isBeside =
								one === other ||
								one.column + one.span <= other.column ||
								other.column + other.span <= one.column;
							expect(overlaps ? isBeside : true).toBe(true);
						}
					}
				},
			),
		);
	});

	it("over days has a row of its own on each of them", () => {
		const stretch = fc
			.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }))
			.map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
		fc.assert(
			fc.property(fc.array(stretch, { maxLength: 20 }), (stretches) => {
				const taken = new Set<string>();
				for (const { item, lane } of placeLanes(stretches))
					for (let day = item.first; day <= item.last; day++) {
						expect(taken.has(`${day} ${lane}`)).toBe(false);
						taken.add(`${day} ${lane}`);
					}
			}),
		);
	});
});

describe("letters and colours", () => {
	const light = (color: string): number => {
		const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
			const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const contrast = (one: string, other: string) => {
		const [low = 0, high = 0] = [light(one), light(other)].sort(
			(a, b) => a - b,
		);
		return (high + 0.05) / (low + 0.05);
	};
	const color = fc
		.integer({ min: 0, max: 0xffffff })
		.map((number) => `#${number.toString(16).padStart(6, "0")}`);

	it("can be read and seen on any hue", () => {
		fc.assert(
			fc.property(color, (one) => {
				const ground = groundOf(one);
				expect(contrast(palette.text, ground)).toBeGreaterThanOrEqual(7);
				expect(contrast(lineOf(one), "#ffffff")).toBeGreaterThanOrEqual(3);
			}),
		);
		for (const count of [0, 1, 2, 5, 50]) {
			const { ground, letters } = heatOf(count);
			expect(contrast(ground, letters)).toBeGreaterThanOrEqual(4.5);
		}
	});

	it("fit their lines, and words stay whole where they can", () => {
		expect(wrapTo("Quarterly review of it all", 70, 10.5, 3)).toEqual([
			"Quarterly",
			"review of it",
			"all",
		]);
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme" }),
				fc.integer({ min: 20, max: 200 }),
				(text, width) => {
					for (const line of wrapTo(text, width, 10, 4))
						expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
				},
			),
		);
	});
});
