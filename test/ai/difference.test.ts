import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { difference } from "../../src/ai/difference.ts";
import type { Change } from "../../src/core/view.ts";

const words = fc
	.array(
		fc.constantFrom(
			"the",
			"a",
			"report",
			"late",
			",",
			".",
			" ",
			"  ",
			"\n",
			"10:00",
			"é",
			"Basel",
		),
	)
	.map((parts) => parts.join(""));
const joined = (parts: readonly Change[], without: Change["change"]): string =>
	parts
		.filter(({ change }) => change !== without)
		.map(({ text }) => text)
		.join("");

describe("a word difference", () => {
	test("holds both texts whole", () => {
		const texts = fc.oneof(words, fc.string({ unit: "grapheme" }));
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const parts = difference(before, after);
				expect(joined(parts, "added")).toBe(before);
				expect(joined(parts, "removed")).toBe(after);
			}),
			{ numRuns: 500 },
		);
	});

	test("reads in runs, not in crumbs", () => {
		expect(
			difference(
				"I was not able to finish it due to the fact that it rained.",
				"I could not finish it because it rained.",
			),
		).toEqual([
			{ change: "same", text: "I " },
			{ change: "removed", text: "was" },
			{ change: "added", text: "could" },
			{ change: "same", text: " not " },
			{ change: "removed", text: "able to " },
			{ change: "same", text: "finish it " },
			{ change: "removed", text: "due to the fact that" },
			{ change: "added", text: "because" },
			{ change: "same", text: " it rained." },
		]);
	});

	test("of equal texts is one run", () => {
		expect(difference("Good day", "Good day")).toEqual([
			{ change: "same", text: "Good day" },
		]);
	});
});
