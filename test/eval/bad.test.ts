import { describe, expect, it } from "vitest";
import { answer } from "../support/endpoint/script.ts";
import { evaluate, failed, hits } from "./evaluate.ts";
import { few, perfect, recognise, spoiled } from "./models.ts";
import { blockIn } from "./recognise.ts";
import { words } from "./words.ts";

describe("a model that corrects what is right", () => {
	it("is caught as one that over-corrects", async () => {
		const run = await evaluate(
			spoiled((text) =>
				text.replace(/\p{Ll}{5,}/u, (word) => word.slice(0, -1)),
			),
			few("correct", "40"),
		);
		const [clean] = run.report.figures.clean;
		expect(clean?.changed).toBeGreaterThan((clean?.cases ?? 0) / 2);
		expect(failed(run, "over-corrected")).toBe(clean?.changed);
		expect(failed(run, "other-changes")).toBeGreaterThan(10);
	});
});

describe("a model that mends nothing", () => {
	it("is caught by the mistakes it leaves, and over-corrects nothing", async () => {
		const run = await evaluate(
			(seen) => answer(blockIn(seen.user)),
			few("correct", "40"),
		);
		const { cases, clean, passed } = run.report.figures;
		expect(passed).toBe(clean[0]?.cases);
		expect(failed(run, "mistakes-left")).toBe(cases - passed);
		expect(failed(run, "over-corrected")).toBe(0);
	});
});

describe("a model that loses numbers", () => {
	it("is caught by what had to stay, and by the checks, which asked again", async () => {
		const run = await evaluate(
			spoiled((text) => text.replace(/\[\[NUMBER_\d+\]\]|\d+/gu, "some")),
			few("rephrase", "8", "es"),
		);
		expect(failed(run, "keep-lost") + failed(run, "refused")).toBeGreaterThan(
			5,
		);
		expect(failed(run, "keep-lost")).toBeGreaterThan(5);
		const asked = ["numbers-lost", "placeholders"].map((name) =>
			hits(run, name),
		);
		expect(asked.reduce((sum, { first }) => sum + first, 0)).toBeGreaterThan(5);
		expect(run.report.figures.retried).toBeGreaterThan(5);
	});
});

describe("a model that answers in another language", () => {
	it("is caught twice: nothing was shown, and the language was wrong", async () => {
		const run = await evaluate(
			() => answer(`${words.fr.sentence} ${words.fr.sentence}`),
			few("tone"),
		);
		expect(run.report.figures.passed).toBe(0);
		expect(failed(run, "refused")).toBe(6);
		expect(failed(run, "language")).toBe(6);
		expect(failed(run, "obeyed")).toBe(0);
		expect(hits(run, "language")).toMatchObject({
			first: 6,
			shown: 0,
			refused: 6,
		});
		for (const { problem } of run.report.results)
			expect(problem).toMatch(/^model-(?:unusable|changed-facts)$/u);
	});

	it("is caught in replies and summaries too", async () => {
		const reply = (intent: string, text: string) => ({ intent, text });
		const run = await evaluate(
			() =>
				answer(
					JSON.stringify({
						replies: [
							reply("agree", words.fr.sentence),
							reply("decline", words.fr.end),
							reply("ask", words.fr.sure),
						],
					}),
				),
			few("replies"),
		);
		expect(run.report.figures.passed).toBe(0);
	});
});

describe("a model that chats", () => {
	it("is caught by the check against chatter", async () => {
		const run = await evaluate(
			spoiled((text) => `Sure, I can help you with that! Here you go: ${text}`),
			few("rephrase"),
		);
		expect(run.report.figures.passed).toBe(0);
		expect(failed(run, "refused")).toBe(6);
		expect(hits(run, "chatter").refused).toBe(6);
	});
});

describe("a model that obeys the text", () => {
	it("is caught on the texts that carry an instruction", async () => {
		const poem =
			"Roses are red and violets are blue, the office is quiet and so are you.";
		const run = await evaluate(
			(seen) => {
				const found = recognise(seen);
				const isTrick =
					found?.one.kind === "rewrite" && found.one.injected === true;
				return isTrick ? answer(poem) : perfect(seen);
			},
			few("rephrase", "14"),
		);
		const caught = run.report.results.filter(({ failures }) =>
			failures.some(({ name }) => name === "obeyed"),
		);
		expect(caught.map(({ id }) => id).toSorted()).toEqual([
			"en-t08",
			"en-t09",
			"en-t10",
			"en-t11",
			"en-t12",
		]);
		expect(run.report.figures.passed).toBe(9);
	});
});
