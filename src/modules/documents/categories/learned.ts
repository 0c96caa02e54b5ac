import type { Experience, Features, Sureness } from "./experience.ts";

type Counts = Awaited<ReturnType<Experience["counts"]>>;

/** What earlier documents of this organisation make of a new one: naive Bayes, each category against all others, over the features this document has; null when there is too little to go by, or no clear lead. */
export const guessLearned = (
	features: Features,
	counts: Counts,
): { readonly category: string; readonly sure: Sureness } | null => {
	const all = [...counts.values()];
	const documents = sum(all.map((one) => one.documents));
	const known = [...new Set(features)].filter(
		(feature) => seen(all, feature) >= 2,
	);
	const [best, second] = [...counts]
		.filter(
			([, one]) =>
				one.documents >= fewest && documents - one.documents >= fewest,
		)
		.map(([category, one]) => ({
			category,
			...judged(known, one, all, documents),
		}))
		.sort((one, other) => other.score - one.score);
	if (!best) return null;
	const lead = best.score - Math.max(0, second?.score ?? 0);
	const typical = best.typical / Math.max(1, features.length);
	if (best.score < least.score || lead < least.lead || typical < least.typical)
		return null;
	const isCertain = lead >= 2 * least.lead && typical >= 2 * least.typical;
	return { category: best.category, sure: isCertain ? "certain" : "likely" };
};

/** Confirmed documents of a category, and of all others together. */
const fewest = 5;

// Natural logarithms, and the share of features known from several documents of the category; measured in the tests.
const least = { score: 8, lead: 6, typical: 0.12 } as const;

const judged = (
	known: Features,
	own: Count,
	all: readonly Count[],
	documents: number,
): { readonly score: number; readonly typical: number } => {
	const rest = documents - own.documents;
	let score = 0;
	let typical = 0;
	for (const feature of known) {
		const here = Math.min(own.with.get(feature) ?? 0, own.documents);
		const there = Math.min(seen(all, feature) - here, rest);
		const evidence = Math.log(share(here, own.documents) / share(there, rest));
		score += evidence;
		if (here >= 2 && evidence > Math.LN2) typical += 1;
	}
	return { score, typical };
};

type Count = Counts extends ReadonlyMap<string, infer V> ? V : never;

/** Laplace: nothing is impossible because it was not seen yet. */
const share = (seen: number, of: number): number => (seen + 0.5) / (of + 1);

const seen = (all: readonly Count[], feature: number): number =>
	sum(all.map((one) => one.with.get(feature) ?? 0));

const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, one) => total + one, 0);
