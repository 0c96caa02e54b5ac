import type { Action } from "../actions.ts";
import { mail } from "./mail.ts";
import { replies } from "./replies.ts";
import { rewrite } from "./rewrite.ts";
import { site } from "./site.ts";
import type { Runner } from "./stage.ts";
import { summary } from "./summary.ts";

/** How each action is run. */
export const runners: Readonly<Record<Action, Runner>> = {
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
	mail,
	site,
	summary,
};
