import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { singleChanges, withChanges } from "../../src/ai/changes.ts";
import { difference } from "../../src/ai/difference.ts";

const words = fc
	.array(
		fc.constantFrom(
			"the",
			"cat",
			"sat",
			"on",
			"a",
			"mat",
			"12",
			"\n",
			",",
			"Basel",
		),
		{
			maxLength: 30,
		},
	)
	.map((list) => list.join(" "));

describe("single changes", () => {
	test("taken all make the new text, left all the old one", () => {
		fc.assert(
			fc.property(words, words, (before, after) => {
				const parts = difference(before, after);
				const all = singleChanges(parts).map(({ index }) => index);
				expect(withChanges(parts, new Set(all))).toBe(after);
				expect(withChanges(parts, new Set())).toBe(before);
			}),
		);
	});

	test("taken one by one change only their own words", () => {
		const parts = difference(
			"I was late because the figures came late from Basel",
			"I came late since the figures came late from Bern",
		);
		const all = singleChanges(parts);
		expect(all.map(({ before, after }) => [before, after])).toEqual([
			["was", "came"],
			["because", "since"],
			["Basel", "Bern"],
		]);
		expect(withChanges(parts, new Set([1]))).toBe(
			"I was late since the figures came late from Basel",
		);
	});
});
