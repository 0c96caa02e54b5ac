import { afterEach, describe, expect, test } from "vitest";
import { problemText } from "../../src/core/attempt.ts";
import { Problem } from "../../src/core/problem.ts";
import { readText } from "../../src/words/words.ts";
import { aiOn, asking, question } from "../support/endpoint/ai.ts";
import { answer } from "../support/endpoint/script.ts";
import type { Speaks } from "../support/endpoint/shapes.ts";
import { openEndpoint } from "../support/endpoint.ts";

const opened: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
	for (const one of opened.splice(0)) await one.close();
});
const open = async (speaks: Speaks, promptTokens?: number | null) => {
	const more = promptTokens === undefined ? {} : { promptTokens };
	const endpoint = await openEndpoint([answer("Good morning", more)], speaks);
	opened.push(endpoint);
	return endpoint;
};
const { signal } = asking();
const texts = ["a".repeat(400), "b".repeat(40), ""];

describe("the length of texts", () => {
	test.each([
		["llama", 8192],
		["vllm", 32_768],
		["sglang", 16_384],
	] as const)("is counted by %s itself", async (speaks, window) => {
		const endpoint = await open(speaks);
		const { ai } = await aiOn(endpoint);
		expect(await ai.countTokens(texts, signal)).toEqual({
			each: [100, 10, 0],
			total: 110,
			exact: true,
			window,
		});
		expect(endpoint.counted).toEqual(texts.slice(0, 2));
		expect(endpoint.asked).toEqual([]);
	});

	test.each([
		["ollama", 4096],
		["lmstudio", 4096],
		["litellm", 128_000],
		["infomaniak", 65_536],
		["generic", null],
		["vllm-old", 4096],
	] as const)("is estimated for %s, and said to be", async (speaks, window) => {
		const endpoint = await open(speaks);
		const { ai } = await aiOn(endpoint);
		expect(await ai.countTokens(texts, signal)).toEqual({
			each: [155, 17, 0],
			total: 172,
			exact: false,
			window,
		});
	});

	test("is estimated higher for scripts with many tokens, and without any endpoint", async () => {
		const { ai } = await aiOn(null);
		const count = await ai.countTokens(
			["会议改到星期一上午", "ミーティング"],
			signal,
		);
		expect(count).toEqual({
			each: [6, 4],
			total: 10,
			exact: false,
			window: null,
		});
	});

	test("is estimated while nobody answers", async () => {
		const endpoint = await open("vllm");
		await endpoint.close();
		const { ai } = await aiOn(endpoint);
		expect((await ai.countTokens(texts, signal)).exact).toBe(false);
	});
});

describe("a text that is too long", () => {
	const sentence = async (speaks: Speaks, text: string) => {
		const endpoint = await open(speaks);
		const { ai } = await aiOn(endpoint);
		const problem = await ai.model
			.ask(question(text), asking())
			.catch((error: unknown) => error);
		if (!(problem instanceof Problem)) throw new Error("no problem");
		const reader = { locale: "en", zone: "Europe/Zurich", now: 0 };
		return { endpoint, words: readText(problemText(problem), reader) };
	};

	test("is told before it is sent, with how much is too much, by an exact count", async () => {
		// 40,000 characters are 10,000 tokens here, in a window of 8,192.
		const { endpoint, words } = await sentence("llama", "word ".repeat(8000));
		expect(endpoint.asked).toEqual([]);
		expect(words).toMatchInlineSnapshot(
			`"This text is about 25% too long for Basement. Nothing was changed. Try again with a part of it."`,
		);
	});

	test("is told by an estimate where the server would cut it in silence", async () => {
		const { endpoint, words } = await sentence("ollama", "word ".repeat(4000));
		expect(endpoint.asked).toEqual([]);
		expect(words).toMatchInlineSnapshot(
			`"This text is about 90% too long for Basement. Nothing was changed. Try again with a part of it."`,
		);
	});

	test("is left to the server where it can only be guessed and the server says so", async () => {
		const endpoint = await open("infomaniak", null);
		const { ai } = await aiOn(endpoint);
		await ai.model.ask(question("word ".repeat(40_000)), asking());
		expect(endpoint.asked).toHaveLength(1);
	});

	test("is sent when it fits by the exact count, though a guess said no", async () => {
		const endpoint = await open("llama", null);
		const { ai } = await aiOn(endpoint);
		// 30,000 characters: 11,500 by the guess, 7,500 in truth.
		const long = question("word ".repeat(6000));
		await ai.model.ask({ ...long, maxOutput: 1000 }, asking());
		const { body } = endpoint.asked[0] ?? {};
		expect(body).toMatchObject({ max_tokens: 8192 - 64 - 7505 });
	});

	test("is not counted at all when it is short", async () => {
		const endpoint = await open("vllm");
		const { ai } = await aiOn(endpoint);
		await ai.model.ask(question(), asking());
		expect(endpoint.counted).toEqual([]);
	});
});

describe("what an answer cost", () => {
	test("is estimated and marked where the server does not count", async () => {
		const endpoint = await open("generic", null);
		const { ai } = await aiOn(endpoint);
		const { usage } = await ai.model.ask(question("a".repeat(284)), asking());
		expect(usage).toEqual({ input: 100, output: 4, estimated: true });
	});

	test("is not taken for nothing where the server counts only what it had not kept", async () => {
		const endpoint = await open("vllm", 0);
		const { ai } = await aiOn(endpoint);
		const { usage } = await ai.model.ask(question("a".repeat(284)), asking());
		expect(usage).toEqual({ input: 100, output: 10, estimated: true });
	});
});
