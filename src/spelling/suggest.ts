import type { Dictionary } from "./dictionary.ts";
import { distance } from "./distance.ts";
import type { Knowing } from "./knowing.ts";
import type { SpellingLanguage } from "./mistake.ts";
import { capitalised, nearest, slips } from "./slips.ts";
import { isUnwelcome } from "./unwelcome.ts";
import { usualMistakes } from "./usual-mistakes.ts";

/** What somebody may have meant. */
export type Suggested = {
	/** Best first. */
	readonly words: readonly string[];
	/** How far the nearest is that begins alike and is a single slip or two accents away; infinite when there is none. Names do not count where only names have capitals. */
	readonly near: number;
};

/** Looks for what was meant by a word that is not known: thoroughly in up to 300 ms, in haste in 5 to 50 and only a single slip away. */
export const suggest = (
	word: string,
	dictionary: Dictionary,
	knowing: Knowing,
	inHaste: boolean,
): Suggested => {
	const lower = word.toLowerCase();
	const costs = slips(word, dictionary, knowing);
	const near = nearest(word, costs, dictionary, knowing);
	const add = (found: string, cost: number) =>
		costs.set(found, Math.min(cost, costs.get(found) ?? 9));
	for (const [apart, cost] of takenApart(word, dictionary.language, knowing))
		add(apart, cost);
	const usual = usualMistakes[dictionary.language].get(lower);
	if (usual) add(lower === word ? usual : capitalised(usual), -stranger);
	if (!inHaste && (costs.size === 0 || word.length <= 20))
		for (const [rank, found] of resembling(word, dictionary).entries())
			add(found, costOf(lower, found) - stranger + rank * 0.04);
	const words = [...costs]
		.filter(
			([found, cost]) =>
				cost <= 0.6 + word.length * 0.25 &&
				isWhole(found, word, dictionary.language) &&
				!isUnwelcome(found),
		)
		.toSorted(([, one], [, other]) => one - other)
		.map(([found]) => found);
	return { words, near };
};

/** Two known words where the space is missing, or an apostrophe stands for it. */
const takenApart = (
	word: string,
	language: SpellingLanguage,
	{ has }: Knowing,
): (readonly [string, number])[] => {
	const cuts = Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => [
		word.slice(0, at + 3),
		word.slice(at + 3),
	]);
	return [
		[word.split("'"), 0] as const,
		...(language === "de" ? [] : cuts).map((cut) => [cut, 0.8] as const),
	]
		.filter(([cut]) => cut.length === 2 && cut.every(has))
		.map(([cut, cost]) => [cut.join(" "), cost] as const);
};

// What the dictionary's own search comes upon is likelier than what is only spelled alike.
const stranger = 0.3;

const costOf = (lower: string, found: string): number =>
	/\s/u.test(found) ? 1 : distance(lower, found.toLowerCase());

/** The dictionary's own ideas. */
const resembling = (word: string, dictionary: Dictionary): string[] =>
	dictionary
		.resembling(word)
		.map((found) => found.replaceAll("’", "'"))
		.filter((found) => word.includes("-") || !found.includes("-"))
		.map((found) => (word === word.toLowerCase() ? found : capitalised(found)));

/** Not half a compound, not cut in two with a single letter left over, no apostrophe that nobody thought of. */
const isWhole = (
	found: string,
	word: string,
	language: SpellingLanguage,
): boolean =>
	!/^['-]|-$|^[^aào\s]\s|\s[^è]$/u.test(found) &&
	(language === "it" || !found.endsWith("'")) &&
	(word.includes("'") || !found.endsWith("'s"));
