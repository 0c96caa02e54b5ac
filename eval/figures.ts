import type { GuardName } from "../src/ai/guards/finding.ts";
import type { Language } from "../src/ai/guards/language.ts";
import { type Action, actions, caseLanguages } from "./actions.ts";
import { type FailureName, failureNames } from "./judge/failure.ts";
import type { GuardHits, Result } from "./result.ts";

/** How one action did in one language. */
export type Cell = {
	readonly action: Action;
	readonly language: Language;
	readonly cases: number;
	readonly passed: number;
};

/** How one language did on texts that had no mistake. */
export type Clean = {
	readonly language: Language;
	readonly cases: number;
	readonly changed: number;
};

/** The middle and the slow end of some times (ms); null without any. */
export type Spread = { readonly p50: number; readonly p95: number } | null;

/** Everything a run is summed up in. */
export type Figures = {
	readonly cases: number;
	readonly passed: number;
	readonly cells: readonly Cell[];
	readonly clean: readonly Clean[];
	/** In how many cases each check spoke up. */
	readonly guards: readonly ({ readonly guard: GuardName } & Readonly<
		Record<keyof GuardHits, number>
	>)[];
	readonly failures: readonly {
		readonly name: FailureName;
		readonly actions: Readonly<Partial<Record<Action, number>>>;
		readonly cases: number;
	}[];
	readonly problems: readonly {
		readonly code: string;
		readonly cases: number;
	}[];
	/** Cases that took more than one question. */
	readonly retried: number;
	/** Until the result, second questions and the wait for a turn included; until the first words. */
	readonly latency: Spread;
	readonly first: Spread;
	readonly tokens: Result["tokens"];
};

/** Sums up results. */
export const figuresOf = (results: readonly Result[]): Figures => ({
	cases: results.length,
	passed: count(results, ({ passed }) => passed),
	cells: cellsOf(results),
	clean: cleanOf(results),
	guards: guardsOf(results),
	failures: failuresOf(results),
	problems: problemsOf(results),
	retried: count(results, ({ questions }) => questions > 1),
	latency: spreadOf(results.map(({ ms }) => ms)),
	first: spreadOf(results.flatMap(({ firstMs }) => firstMs ?? [])),
	tokens: {
		input: total(results, ({ tokens }) => tokens.input),
		output: total(results, ({ tokens }) => tokens.output),
		estimated: results.some(({ tokens }) => tokens.estimated),
	},
});

const cellsOf = (results: readonly Result[]): readonly Cell[] =>
	actions.flatMap((action) =>
		caseLanguages.flatMap((language) => {
			const own = results.filter(
				(one) => one.action === action && one.language === language,
			);
			const passed = count(own, (one) => one.passed);
			return own.length === 0
				? []
				: [{ action, language, cases: own.length, passed }];
		}),
	);

const cleanOf = (results: readonly Result[]): readonly Clean[] =>
	caseLanguages.flatMap((language) => {
		const own = results.filter((one) => one.clean && one.language === language);
		const changed = count(own, (one) => hasFailure(one, "over-corrected"));
		return own.length === 0 ? [] : [{ language, cases: own.length, changed }];
	});

const guardsOf = (results: readonly Result[]): Figures["guards"] => {
	const names = new Set(
		results.flatMap(({ guards }) => [
			...guards.first,
			...guards.shown,
			...guards.refused,
		]),
	);
	return [...names].toSorted().map((guard) => ({
		guard,
		first: count(results, ({ guards }) => guards.first.includes(guard)),
		shown: count(results, ({ guards }) => guards.shown.includes(guard)),
		refused: count(results, ({ guards }) => guards.refused.includes(guard)),
	}));
};

const failuresOf = (results: readonly Result[]): Figures["failures"] =>
	failureNames.flatMap((name) => {
		const failed = results.filter((one) => hasFailure(one, name));
		const byAction = Map.groupBy(failed, ({ action }) => action);
		const counts = [...byAction].map(([action, own]) => [action, own.length]);
		return failed.length === 0
			? []
			: [{ name, actions: Object.fromEntries(counts), cases: failed.length }];
	});

const problemsOf = (results: readonly Result[]): Figures["problems"] => {
	const codes = results.flatMap(({ problem }) => problem ?? []);
	return [...Map.groupBy(codes, (code) => code)]
		.map(([code, own]) => ({ code, cases: own.length }))
		.toSorted((a, b) => b.cases - a.cases);
};

const hasFailure = ({ failures }: Result, wanted: FailureName): boolean =>
	failures.some(({ name }) => name === wanted);

const count = (
	results: readonly Result[],
	is: (one: Result) => boolean,
): number => results.filter(is).length;

const total = (
	results: readonly Result[],
	of: (one: Result) => number,
): number => results.reduce((sum, one) => sum + of(one), 0);

const spreadOf = (times: readonly number[]): Spread => {
	if (times.length === 0) return null;
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number): number =>
		Math.round(
			sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ??
				0,
		);
	return { p50: at(0.5), p95: at(0.95) };
};
