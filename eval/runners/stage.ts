import type { Prompts } from "../../src/ai/prompts.ts";
import type { AiService } from "../../src/ai/service.ts";
import type { Case } from "../cases.ts";
import type { Produced } from "../judge/produced.ts";

/** What a case is run with: the product's AI layer, heard by a recorder, for somebody who may stop. */
export type Stage = {
	readonly ai: AiService;
	readonly prompts: Prompts;
	readonly person: string;
	readonly signal: AbortSignal;
};

/** Does what a person would have the product do. Throws the product's Problems. */
export type Runner = (one: Case, stage: Stage) => Promise<Produced>;

/** A case that came to the wrong runner. */
export const wrongCase = ({ kind }: Case): Error =>
	new Error(`a ${kind} case came to the wrong runner`);
