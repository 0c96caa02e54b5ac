import { type Language, languages } from "../src/ai/guards/language.ts";

/** Everything that is evaluated, in the order of the report. */
export const actions = [
	"rephrase",
	"correct",
	"shorten",
	"expand",
	"simplify",
	"structure",
	"tone",
	"translate",
	"own",
	"replies",
	"mail",
	"site",
	"summary",
] as const;
export type Action = (typeof actions)[number];

/** The languages of the cases; the order also decides how tones and target languages rotate. */
export const caseLanguages: readonly Language[] = languages;
