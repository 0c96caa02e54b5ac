import type { Language } from "../src/ai/guards/language.ts";
import { type Action, actions, caseLanguages } from "./actions.ts";
import { type Case, casesOf } from "./cases.ts";
import { readCorpus } from "./corpus.ts";

/** Which cases are wanted; `limit` is the most per action and language. */
export type Wanted = {
	readonly languages: readonly Language[];
	readonly actions: readonly Action[];
	readonly limit: number;
};

/** The cases of one action in one language. */
export type Planned = {
	readonly action: Action;
	readonly language: Language;
	readonly cases: readonly Case[];
};

/** Everything there is, or what is wanted of it. */
export const planOf = (wanted: Partial<Wanted> = {}): readonly Planned[] =>
	(wanted.languages ?? caseLanguages).flatMap((language) => {
		const corpus = readCorpus(language);
		return (wanted.actions ?? actions).map((action) => ({
			action,
			language,
			cases: casesOf(action, language, corpus).slice(0, wanted.limit),
		}));
	});

/** The cases in the order they are run: the first of everything, then the second, so that a run that is stopped has seen a bit of all. */
export const inTurns = (plan: readonly Planned[]): readonly Case[] => {
	const most = Math.max(0, ...plan.map(({ cases }) => cases.length));
	return Array.from({ length: most }, (_, index) =>
		plan.flatMap(({ cases }) => cases[index] ?? []),
	).flat();
};
