import type { Action } from "../actions.ts";
import { replies } from "./replies.ts";
import { rewrite } from "./rewrite.ts";
import type { Runner } from "./stage.ts";
import { summary } from "./summary.ts";

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
	replies,
	mail: null,
	site: null,
	summary,
};
