import type { Dictionary } from "./dictionary.ts";
import { distance, plainLetter } from "./distance.ts";
import type { Knowing } from "./knowing.ts";
import { oneSlipAway, otherAccents, slipAndAccent } from "./respell.ts";

/** Every known word a slip away, with what the slip costs. */
export const slips = (
	word: string,
	{ language }: Dictionary,
	knowing: Knowing,
): Map<string, number> => {
	const lower = word.toLowerCase();
	const shape = shaper(word, language === "de", knowing);
	const costs = new Map<string, number>();
	const add = (candidate: string, cost: () => number) => {
		const found = shape(candidate);
		if (found !== null && found !== word)
			costs.set(found, Math.min(cost(), costs.get(found) ?? 9));
	};
	add(capitalised(lower), () => 0.1);
	for (const other of otherAccents(lower, language)) add(other, () => 0.25);
	for (const other of oneSlipAway(lower, language))
		add(other, () => distance(lower, other));
	for (const other of slipAndAccent(lower, language))
		add(other, () => distance(lower, other));
	return costs;
};

/** How far the nearest of them is that begins like the word; infinite when there is none. Names do not count where only names have capitals. */
export const nearest = (
	word: string,
	costs: ReadonlyMap<string, number>,
	{ language }: Dictionary,
	{ has }: Knowing,
): number =>
	Math.min(
		...[...costs]
			.filter(
				([found]) =>
					begin(found) === begin(word) &&
					(language === "de" ||
						word === word.toLowerCase() ||
						has(found.toLowerCase())),
			)
			.map(([, cost]) => cost),
	);

/** The word with a large first letter. */
export const capitalised = (word: string): string =>
	word.charAt(0).toUpperCase() + word.slice(1);

/** Gives a lower-case candidate the capital it needs, or null when there is no such word. */
const shaper =
	(word: string, nouns: boolean, { has }: Knowing) =>
	(candidate: string): string | null => {
		const large = capitalised(candidate);
		if (word !== word.toLowerCase()) return has(large) ? large : null;
		if (!nouns || candidate === large) return has(candidate) ? candidate : null;
		if (!has(large)) return null;
		return has(candidate) ? candidate : large;
	};

const begin = (word: string): string => plainLetter(word.toLowerCase());
