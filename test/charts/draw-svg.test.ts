import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeChart } from "../../src/charts/describe-chart.ts";
import { drawPng } from "../../src/charts/draw-png.ts";
import { drawSvg } from "../../src/charts/draw-svg.ts";
import type { Chart } from "../../src/core/view.ts";
import { readIn, seats, storage } from "./stage.ts";

const svgOf = (chart: Chart, locale = "en-GB") =>
	drawSvg(describeChart(chart, readIn(locale), locale));

/** The texts of a picture as they are read. */
const textsOf = (svg: string): string[] =>
	[...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = ""]) =>
		text
			.replaceAll("&lt;", "<")
			.replaceAll("&gt;", ">")
			.replaceAll("&quot;", '"')
			.replaceAll("&#39;", "'")
			.replaceAll("&amp;", "&")
			.replaceAll(/\s/gu, " "),
	);

describe("a picture", () => {
	it("of storage says everything in words, too", () => {
		const texts = textsOf(svgOf(storage));
		for (const text of [
			"Storage",
			"262 GB of 315 GB used (83%)",
			"kDrive",
			"201 GB",
			"kChat",
			"38 GB",
			"In the trash",
			"23 GB",
			"Free",
			"53 GB",
			"The last 90 days",
			"Full around 27 January 2027",
			"Limit 315 GB",
			"Nov",
		])
			expect(texts).toContain(text);
	});

	it("of seats tells the invitation apart", () => {
		expect(textsOf(svgOf(seats))).toEqual([
			"Seats",
			"20 of 21 used (95%)",
			"Active",
			"19",
			"Invited",
			"1",
			"Free",
			"1",
		]);
	});

	it("numbers parts whose names are too long to stand below them", () => {
		const parts = Array.from({ length: 6 }, (_, index) => ({
			label: `A rather long name of folder ${index}`,
			amount: 10,
		}));
		const texts = textsOf(
			svgOf({
				title: "Folders",
				stacks: [{ label: "kDrive", unit: "gigabyte", limit: 100, parts }],
			}),
		);
		expect(texts.filter((text) => text === "3")).toHaveLength(2);
		expect(texts).toContain("A rather long name of folder 3");
	});

	it("takes names as they are, never as markup or as a pattern", () => {
		const label = `<script>alert(1)</script>&"'{b}`;
		const svg = svgOf({
			title: label,
			stacks: [
				{
					label: "{a|b} %s",
					unit: "number",
					limit: 2,
					parts: [{ label: "</text></svg>", amount: 1 }],
				},
			],
		});
		expect(svg).not.toContain("<script");
		expect(svg.match(/<\/svg>/gu)).toHaveLength(1);
		expect(textsOf(svg)).toEqual(
			expect.arrayContaining([label, "{a|b} %s", "</text></svg>"]),
		);
	});

	it("survives names that mean something to the language it is written in", () => {
		for (const name of Object.getOwnPropertyNames(Object.prototype)) {
			const svg = svgOf({
				title: name,
				stacks: [
					{
						label: name,
						unit: "number",
						limit: 2,
						parts: [{ label: name, amount: 1 }],
					},
				],
			});
			expect(textsOf(svg).map((text) => text.trim())).toContain(name);
			expect(drawPng(svg).length).toBeGreaterThan(1000);
		}
		expect(Object.keys(Object.prototype)).toEqual([]);
	});

	it("can be drawn whatever it is given", () => {
		const text = fc.string({ unit: "binary", maxLength: 60 });
		const amount = fc.double();
		const moment = fc.oneof(amount, fc.integer({ min: 0, max: 1e13 }));
		const chart: fc.Arbitrary<Chart> = fc.record(
			{
				title: text,
				stacks: fc.array(
					fc.record({
						label: text,
						unit: fc.constantFrom("gigabyte", "number"),
						limit: amount,
						parts: fc.array(fc.record({ label: text, amount }), {
							maxLength: 12,
						}),
					}),
					{ maxLength: 4 },
				),
				history: fc.record({
					points: fc.array(fc.tuple(moment, amount), { maxLength: 20 }),
					limit: amount,
					full: moment,
				}),
			},
			{ requiredKeys: ["title", "stacks"] },
		);
		fc.assert(
			fc.property(chart, (any) => {
				const svg = svgOf(any);
				expect(svg).toMatch(/^<svg [\s\S]*<\/svg>$/u);
				expect(svg).not.toContain("NaN");
				drawPng(svg);
			}),
			{ numRuns: 25 },
		);
	});
});
