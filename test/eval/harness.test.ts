import { describe, expect, it } from "vitest";
import { answer, type Step } from "../support/endpoint/script.ts";
import type { Seen } from "../support/endpoint.ts";
import { best } from "./best.ts";
import { evaluate, failed, hits } from "./evaluate.ts";
import { blockIn, recogniser } from "./recognise.ts";
import { words } from "./words.ts";

const recognise = await recogniser();

/** Answers as well as can be. */
const perfect = (seen: Seen): Step => {
	const found = recognise(seen);
	return answer(found === null ? "ready" : best(found));
};

/** Answers as well as can be, and then spoils it. */
const spoiled =
	(spoil: (answer: string) => string) =>
	(seen: Seen): Step => {
		const found = recognise(seen);
		return answer(found === null ? "ready" : spoil(best(found)));
	};

const one = (action: string, limit = "6", language = "en") => [
	"--action",
	action,
	"--language",
	language,
	"--limit",
	limit,
];

describe("a model that answers as well as can be", () => {
	it("passes, in every action and language", async () => {
		const run = await evaluate(perfect, ["--limit", "8", "--parallel", "4"]);
		const { figures, whole, planned, notRun } = run.report;
		const left = notRun.reduce((sum, { cases }) => sum + cases, 0);
		expect(planned + left).toBe(8 * 13 * 5);
		expect(figures.cases).toBe(planned);
		expect(whole).toBe(true);
		expect(run.code).toBe(0);
		const poor = figures.cells.filter(
			({ action, cases, passed }) =>
				passed / cases < (action === "correct" ? 0.6 : 1),
		);
		expect(poor).toEqual([]);
		expect(figures.passed / figures.cases).toBeGreaterThan(0.97);
	});

	it("changes no text that has no mistake", async () => {
		const run = await evaluate(perfect, ["--action", "correct"]);
		const { clean } = run.report.figures;
		expect(clean.map(({ language }) => language)).toEqual([
			"en",
			"fr",
			"de",
			"it",
			"es",
		]);
		for (const { cases, changed } of clean) {
			expect(cases).toBeGreaterThan(9);
			expect(changed).toBe(0);
		}
	});

	it("is measured: times, first words and tokens", async () => {
		const slow = (seen: Seen): Step => {
			const step = perfect(seen);
			return step.kind === "answer" ? { ...step, first: 60 } : step;
		};
		const { figures } = (await evaluate(slow, one("rephrase"))).report;
		expect(figures.first?.p50).toBeGreaterThanOrEqual(55);
		expect(figures.latency?.p95).toBeGreaterThanOrEqual(
			figures.latency?.p50 ?? 0,
		);
		expect(figures.tokens.output).toBe(60);
		expect(figures.tokens.input).toBeGreaterThan(600);
		expect(figures.retried).toBe(0);
	});
});

describe("a model that corrects what is right", () => {
	it("is caught as one that over-corrects", async () => {
		const run = await evaluate(
			spoiled((text) =>
				text.replace(/\p{Ll}{5,}/u, (word) => word.slice(0, -1)),
			),
			one("correct", "40"),
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
			one("correct", "40"),
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
			one("rephrase", "8", "es"),
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
			one("tone"),
		);
		expect(run.report.figures.passed).toBe(0);
		expect(failed(run, "refused")).toBe(6);
		expect(failed(run, "language")).toBe(6);
		expect(hits(run, "language")).toMatchObject({
			first: 6,
			shown: 0,
			refused: 6,
		});
		expect(run.report.figures.problems).toEqual([
			{ code: expect.stringMatching(/^model-/u), cases: 6 },
		]);
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
			one("replies"),
		);
		expect(run.report.figures.passed).toBe(0);
	});
});

describe("a model that chats", () => {
	it("is caught by the check against chatter", async () => {
		const run = await evaluate(
			spoiled((text) => `Sure, I can help you with that! Here you go: ${text}`),
			one("rephrase"),
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
			one("rephrase", "14"),
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

describe("a model that does not do what was asked", () => {
	it.each([
		["shorten", "length"],
		["expand", "length"],
		["rephrase", "unchanged"],
		["own", "instruction"],
		["translate", "language"],
	])("and gives the text back is caught in %s as %s", async (action, name) => {
		const run = await evaluate(
			(seen) => answer(blockIn(seen.user)),
			one(action),
		);
		expect(failed(run, name)).toBeGreaterThan(3);
		expect(run.report.figures.passed).toBeLessThan(3);
	});

	it("gives two replies twice instead of three different ones", async () => {
		const run = await evaluate(
			() => answer(JSON.stringify({ replies: ["Yes", "No"] })),
			one("replies"),
		);
		expect(run.report.figures.problems).toEqual([
			{ code: "model-unusable", cases: 6 },
		]);
	});

	it("finds nothing in threads, or too much", async () => {
		const silent = {
			summary: words.en.sentence,
			decisions: [],
			actions: [],
			questions: [],
		};
		const run = await evaluate(
			() => answer(JSON.stringify(silent)),
			one("summary", "40"),
		);
		expect(failed(run, "decision-missed")).toBeGreaterThan(10);
		expect(failed(run, "action-missed")).toBeGreaterThan(10);
		expect(failed(run, "question-missed")).toBeGreaterThan(5);
		expect(failed(run, "invented")).toBe(0);
		const found = { text: "People said something.", message: 1 };
		const chatty = {
			...silent,
			decisions: [found, found, found, found, found],
		};
		const more = await evaluate(
			() => answer(JSON.stringify(chatty)),
			one("summary", "10"),
		);
		expect(failed(more, "invented")).toBeGreaterThan(4);
	});
});

describe("a model that stalls", () => {
	it("is reported as too slow or cut, case by case, and the run goes on", async () => {
		const run = await evaluate(
			(seen) =>
				recognise(seen) === null
					? answer("ready")
					: { kind: "broken", text: ["One ", "two "], by: "stall" },
			one("rephrase", "3"),
			{ limits: { first: 300, idle: 300, total: 900 } },
		);
		expect(failed(run, "problem")).toBe(3);
		expect(run.report.whole).toBe(true);
		expect(run.code).toBe(0);
		const [problem] = run.report.figures.problems;
		expect(problem?.cases).toBe(3);
		expect(["model-slow", "model-cut"]).toContain(problem?.code);
	});
});
