import { describe, expect, it } from "vitest";
import type { Step } from "../support/endpoint/script.ts";
import type { Seen } from "../support/endpoint.ts";
import { evaluate } from "./evaluate.ts";
import { few, perfect } from "./models.ts";

describe("a model that answers as well as can be", () => {
	it("passes, in every action and language", async () => {
		const run = await evaluate(perfect, ["--limit", "8", "--parallel", "4"]);
		const { figures, whole, planned } = run.report;
		expect(planned).toBe(8 * 13 * 5);
		expect(figures.cases).toBe(planned);
		expect(whole).toBe(true);
		expect(run.code).toBe(0);
		const poor = figures.cells.filter(({ cases, passed }) => passed < cases);
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
			return step.kind === "answer" ? { ...step, first: 60, pace: 5 } : step;
		};
		const { figures } = (await evaluate(slow, few("rephrase"))).report;
		expect(figures.first?.p50).toBeGreaterThanOrEqual(55);
		expect(figures.latency?.p50).toBeGreaterThan(
			50 + (figures.first?.p50 ?? 0),
		);
		expect(figures.latency?.p95).toBeGreaterThanOrEqual(
			figures.latency?.p50 ?? 0,
		);
		expect(figures.tokens.output).toBe(60);
		expect(figures.tokens.input).toBeGreaterThan(600);
		expect(figures.retried).toBe(0);
	});

	it("may repeat the tags round the text, which no check minds", async () => {
		const tagged = (seen: Seen): Step => {
			const step = perfect(seen);
			const [tag] = /(?<=<)text-[\da-f]{12}(?=>)/u.exec(seen.user) ?? [];
			return step.kind === "answer" && tag !== undefined
				? { ...step, text: `<${tag}>\n${step.text}\n</${tag}>` }
				: step;
		};
		const { figures } = (await evaluate(tagged, few("rephrase"))).report;
		const plain = (await evaluate(perfect, few("rephrase"))).report.figures;
		expect(figures.passed).toBe(6);
		expect(figures.guards).toEqual(plain.guards);
	});
});
