import { describe, expect, it } from "vitest";
import { answer } from "../support/endpoint/script.ts";
import { evaluate, failed } from "./evaluate.ts";
import { few, recognise } from "./models.ts";
import { blockIn } from "./recognise.ts";
import { words } from "./words.ts";

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
			few(action),
		);
		expect(failed(run, name)).toBeGreaterThan(3);
		expect(run.report.figures.passed).toBeLessThan(3);
	});

	it("gives two replies twice instead of three different ones", async () => {
		const run = await evaluate(
			() => answer(JSON.stringify({ replies: ["Yes", "No"] })),
			few("replies"),
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
			few("summary", "40"),
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
			few("summary", "10"),
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
			few("rephrase", "3"),
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
