import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	chanceOf,
	threshold,
} from "../../../../src/modules/documents/categories/calibrate.ts";
import {
	sources,
	sureness,
	type Tally,
} from "../../../../src/modules/documents/categories/experience.ts";

const none: Tally = { right: 0, of: 0 };
const suggestion = fc.record({
	source: fc.constantFrom(...sources),
	sure: fc.constantFrom(...sureness),
});
const tally = (most: number) =>
	fc
		.tuple(fc.nat(most), fc.nat(most))
		.map(([a, b]) => ({ right: Math.min(a, b), of: Math.max(a, b) }));

describe("the chance that a suggestion is right", () => {
	it.each([
		["rule", "certain", 0.9],
		["facts", "certain", 0.9],
		["learned", "likely", 0.8],
		["model", "certain", 0.85],
		["model", "likely", 0.7],
		["model", "guess", 0.4],
	] as const)(
		"of %s, %s, is %d before anything came of one",
		(source, sure, wanted) => {
			expect(chanceOf({ source, sure }, none, none)).toBeCloseTo(wanted);
		},
	);

	it("is near what came of the last ones, whatever was thought before", () => {
		const seen = { right: 18, of: 20 };
		for (const source of sources)
			for (const sure of sureness) {
				const chance = chanceOf({ source, sure }, seen, none);
				expect(chance).toBeGreaterThan(0.8);
				expect(chance).toBeLessThan(0.95);
			}
		expect(
			chanceOf({ source: "learned", sure: "likely" }, seen, seen),
		).toBeCloseTo(0.89, 1);
	});

	it("falls under the threshold after some that were wrong, and a guess of a model begins there", () => {
		const wrong = { right: 0, of: 4 };
		for (const source of sources)
			expect(chanceOf({ source, sure: "certain" }, wrong, none)).toBeLessThan(
				threshold,
			);
		expect(
			chanceOf({ source: "model", sure: "guess" }, none, none),
		).toBeLessThan(threshold);
		expect(
			chanceOf({ source: "model", sure: "guess" }, { right: 6, of: 6 }, none),
		).toBeGreaterThan(threshold);
	});

	it("is a share, and never lower for more that were right", () => {
		fc.assert(
			fc.property(
				suggestion,
				tally(20),
				tally(200),
				(one, category, source) => {
					const chance = chanceOf(one, category, source);
					expect(chance).toBeGreaterThan(0);
					expect(chance).toBeLessThan(1);
					if (category.right < category.of)
						expect(
							chanceOf(one, { ...category, right: category.right + 1 }, source),
						).toBeGreaterThan(chance);
					if (source.right < source.of)
						expect(
							chanceOf(one, category, { ...source, right: source.right + 1 }),
						).toBeGreaterThanOrEqual(chance);
					const next = { right: category.right + 1, of: category.of + 1 };
					expect(chanceOf(one, next, source)).toBeGreaterThanOrEqual(chance);
				},
			),
		);
	});

	it("bears numbers that cannot be", () => {
		const odd = { right: 30, of: 20 };
		expect(
			chanceOf({ source: "rule", sure: "certain" }, odd, { right: -1, of: -5 }),
		).toBeLessThanOrEqual(1);
	});
});
