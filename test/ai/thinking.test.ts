import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createThinking } from "../../src/ai/thinking.ts";

const read = (pieces: readonly string[]): string => {
	const thinking = createThinking();
	return pieces.map(thinking.push).join("") + thinking.end();
};

describe("a model's thoughts", () => {
	test.each([
		["<think>hm</think>\n\nGood day", "Good day"],
		["Good <think>hm</think>day", "Good day"],
		["<thinking>hm</thinking>Good day", "Good day"],
		["<think>never ends", ""],
		["a < b and <thin", "a < b and <thin"],
		["<think>a</think>x<think>b</think>y", "xy"],
	])("%j leaves %j", (text, left) => {
		expect(read([text])).toBe(left);
	});

	test("are taken out wherever the chunks are cut", () => {
		const parts = fc.array(
			fc.constantFrom("<think>", "</think>", "<", "hm", " ", "day", "\n"),
			{ maxLength: 12 },
		);
		fc.assert(
			fc.property(parts, fc.infiniteStream(fc.nat(3)), (words, sizes) => {
				const text = words.join("");
				const pieces: string[] = [];
				for (let at = 0; at < text.length; ) {
					const size = 1 + (sizes.next().value ?? 0);
					pieces.push(text.slice(at, at + size));
					at += size;
				}
				expect(read(pieces)).toBe(read([text]));
			}),
		);
	});
});
