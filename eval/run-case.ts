import type { Ai } from "../src/ai/ai.ts";
import { type AskPrompts, readAskPrompts } from "../src/ai/ask-prompts.ts";
import { createAsker } from "../src/ai/asker.ts";
import { createWriter } from "../src/ai/writer.ts";
import { Problem } from "../src/core/problem.ts";
import type { Case } from "./cases.ts";
import { expectationOf, givenOf } from "./describe.ts";
import type { Produced } from "./judge/produced.ts";
import { type Ask, createRecorder } from "./recorder.ts";
import { masks, replay } from "./replay.ts";
import type { Result } from "./result.ts";
import { jobOf } from "./runners/rewrite.ts";
import type { Runner } from "./runners/stage.ts";
import { type Outcome, verdictOf } from "./verdict.ts";

/** What all cases of a run share. */
export type Bench = {
	readonly ai: Ai;
	readonly askPrompts: AskPrompts;
	readonly signal: AbortSignal;
};

/** Puts the bench together. */
export const createBench = async (
	ai: Ai,
	promptFolder: string,
	signal: AbortSignal,
): Promise<Bench> => ({
	ai,
	askPrompts: await readAskPrompts(promptFolder),
	signal,
});

/** Runs one case and judges it; null when the run was stopped meanwhile. */
export const runCase = async (
	one: Case,
	runner: Runner,
	{ ai, askPrompts, signal }: Bench,
	person: string,
): Promise<Result | null> => {
	const { model, asks } = createRecorder(ai.model);
	const writer = createWriter(model, ai.prompts, async () => masks);
	const asker = createAsker(model, askPrompts);
	const stage = {
		ai: { ...ai, writer, asker },
		prompts: ai.prompts,
		person,
		signal,
	};
	const began = performance.now();
	const outcome = await outcomeOf(() => runner(one, stage));
	const ms = performance.now() - began;
	if (signal.aborted) return null;
	const job = jobOf(one, stage);
	const attempts = job === null ? [] : await replay(job, ai.prompts, asks);
	return {
		...factsOf(one),
		...(await verdictOf(one, outcome, { attempts, asks })),
		...measuresOf(asks),
		ms,
	};
};

const outcomeOf = async (work: () => Promise<Produced>): Promise<Outcome> => {
	try {
		return { kind: "produced", produced: await work() };
	} catch (error) {
		const code = error instanceof Problem ? error.code : "unexpected";
		return { kind: "problem", code };
	}
};

const measuresOf = (asks: readonly Ask[]) => {
	const used = asks.flatMap(({ answer }) => answer?.usage ?? []);
	const sum = (of: (usage: (typeof used)[number]) => number): number =>
		used.reduce((total, usage) => total + of(usage), 0);
	return {
		questions: asks.length,
		firstMs: asks[0]?.firstMs ?? null,
		tokens: {
			input: sum(({ input }) => input),
			output: sum(({ output }) => output),
			estimated: used.some(({ estimated }) => estimated),
		},
	};
};

const factsOf = (one: Case) => ({
	id: one.line.id,
	action: one.action,
	language: one.language,
	detail: one.detail,
	given: givenOf(one),
	expected: expectationOf(one),
	clean: one.kind === "correct" && one.line.clean,
});
