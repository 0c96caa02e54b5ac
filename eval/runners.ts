import { noTerms } from "../src/ai/house.ts";
import type { Prompts } from "../src/ai/prompts.ts";
import type { Job } from "../src/ai/rewrite.ts";
import type { AiService } from "../src/ai/service.ts";
import type { Action } from "./actions.ts";
import type { Case } from "./cases.ts";
import type { Produced } from "./judge/produced.ts";

/** What a case is run with: the product's AI layer, heard by a recorder. */
export type Stage = {
	readonly ai: AiService;
	readonly prompts: Prompts;
	readonly person: string;
	readonly signal: AbortSignal;
};

/** Does what a person would have the product do. Throws the product's Problems. */
export type Runner = (one: Case, stage: Stage) => Promise<Produced>;

/** The job of a case that is a text written anew or corrected; null for the others. */
export const jobOf = (one: Case, stage: Stage): Job | null => {
	if (one.kind !== "rewrite" && one.kind !== "correct") return null;
	const { text } = one.line;
	return {
		wish: one.wish,
		...(one.wish.instruction === undefined
			? {}
			: { instruction: one.wish.instruction }),
		text,
		against: text,
		terms: noTerms,
		person: stage.person,
		signal: stage.signal,
	};
};

const rewrite: Runner = async (one, stage) => {
	const job = jobOf(one, stage);
	if (job === null) throw new Error(`${one.kind} is not written anew`);
	const { text } = await stage.ai.writer.rewrite(job);
	return { kind: "text", text };
};

/** How each action is run; null where the product cannot do it yet. */
export const runners: Readonly<Record<Action, Runner | null>> = {
	rephrase: rewrite,
	correct: rewrite,
	shorten: rewrite,
	expand: rewrite,
	simplify: rewrite,
	structure: rewrite,
	tone: rewrite,
	translate: rewrite,
	own: rewrite,
	replies: null,
	mail: null,
	site: null,
	summary: null,
};
