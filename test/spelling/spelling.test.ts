import { describe, expect, it } from "vitest";
import type { Dictionary } from "../../src/spelling/dictionary.ts";
import { findMistakes } from "../../src/spelling/find-mistakes.ts";
import { createSpelling } from "../../src/spelling/spelling.ts";

const script = (code: string) =>
	new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const waits = { patience: 10_000, rest: 10_000 };
const options = { keep: [], swiss: false };

/** Answers with its own number as the place of a mistake. */
const counting = script(`
	import { parentPort, threadId } from "node:worker_threads";
	parentPort.on("message", ({ text }) => {
		if (text === "break") process.exit(1);
		if (text === "hang") while (true);
		parentPort.postMessage({ mistakes: [{ at: threadId, length: 1, word: text, suggestions: [] }] });
	});`);

describe("the reading thread", () => {
	it("that breaks says so to the one whose text it was, and is replaced", async () => {
		const spelling = createSpelling(waits, counting);
		const broken = spelling.check("break", "en", options);
		const next = spelling.check("a", "en", options);
		await expect(broken).rejects.toThrow("unavailable");
		expect(await next).toHaveLength(1);
		await spelling.close();
	});

	it("that takes too long is given up, also in the middle of a computation", async () => {
		const spelling = createSpelling({ ...waits, patience: 300 }, counting);
		await expect(spelling.check("hang", "en", options)).rejects.toThrow(
			"unavailable",
		);
		await spelling.close();
	});

	it("that cannot start says so", async () => {
		const spelling = createSpelling(waits, script("throw new Error();"));
		await expect(spelling.check("a", "en", options)).rejects.toThrow(
			"unavailable",
		);
		await spelling.close();
	});

	it("answers everybody in turn, and refuses a crowd", async () => {
		const spelling = createSpelling(waits, counting);
		const texts = Array.from({ length: 40 }, (_, index) => `${index}`);
		const found = await Promise.allSettled(
			texts.map((text) => spelling.check(text, "en", options)),
		);
		const kept = found.flatMap((one) =>
			one.status === "fulfilled" ? one.value.map(({ word }) => word) : [],
		);
		expect(kept).toEqual(texts.slice(0, 30));
		expect(await spelling.check("after", "en", options)).toHaveLength(1);
		await spelling.close();
	});

	it("answers those still waiting when it is closed, and can be used again", async () => {
		const spelling = createSpelling(waits, counting);
		const waiting = [
			spelling.check("hang", "en", options),
			spelling.check("b", "en", options),
		].map((one) => expect(one).rejects.toThrow("unavailable"));
		await new Promise((resolve) => setTimeout(resolve, 100));
		await spelling.close();
		await Promise.all(waiting);
		expect(await spelling.check("c", "en", options)).toHaveLength(1);
		await spelling.close();
	});

	it("rests after a while and starts again when it is needed", async () => {
		const spelling = createSpelling({ ...waits, rest: 20 }, counting);
		const [first] = await spelling.check("a", "en", options);
		await new Promise((resolve) => setTimeout(resolve, 150));
		const [second] = await spelling.check("a", "en", options);
		expect(second?.at).not.toBe(first?.at);
		await spelling.close();
	});
});

describe("a reader whose time is up", () => {
	const dictionary: Dictionary = {
		language: "en",
		knows: (word) => ["we", "go", "tomorrow", "Tomorrow"].includes(word),
		resembling: () => [],
		close: () => undefined,
	};
	const text = "we go tomorow. Tomorow we go";

	it("still names what is surely wrong, without suggestions", () => {
		expect(findMistakes(text, dictionary, options, -1)).toEqual([
			{ at: 6, length: 7, word: "tomorow", suggestions: [] },
		]);
	});

	it("that is not up names everything", () => {
		expect(
			findMistakes(text, dictionary, options).map(
				({ at, suggestions }) => [at, suggestions] as const,
			),
		).toEqual([
			[6, ["tomorrow"]],
			[15, ["Tomorrow"]],
		]);
	});
});
