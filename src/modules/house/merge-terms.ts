import type { HouseTerms } from "../../ai/house.ts";
import type { HouseScope, Term } from "./house.ts";
import { wordKey } from "./key.ts";

/** Puts the terms of several places together: a person's own come before a team's, those before the organisation's, and a language's own before those of any; longest first. */
export const mergeTerms = (
	terms: readonly { readonly scope: HouseScope; readonly term: Term }[],
): Omit<HouseTerms, "swiss"> => {
	const keep: string[] = [];
	const prefer: { instead: string; use: string }[] = [];
	const settled = new Set<string>();
	const isFresh = (word: string): boolean => {
		const key = wordKey(word);
		const fresh = !settled.has(key);
		settled.add(key);
		return fresh;
	};
	for (const { term, rule, instead } of inOrder(terms)) {
		if (!isFresh(term)) continue;
		if (rule === "keep") keep.push(term);
		// A spelling such as KSUITE for kSuite has the key of its term.
		for (const word of instead)
			if (wordKey(word) === wordKey(term) || isFresh(word))
				prefer.push({ instead: word, use: term });
	}
	return {
		keep: keep.sort(longest),
		prefer: prefer.sort((one, other) => longest(one.instead, other.instead)),
	};
};

const ranks: Readonly<Record<HouseScope, number>> = {
	private: 0,
	team: 1,
	organisation: 2,
};

const inOrder = (
	terms: readonly { readonly scope: HouseScope; readonly term: Term }[],
): readonly Term[] =>
	terms
		.toSorted(
			(one, other) =>
				ranks[one.scope] - ranks[other.scope] ||
				Number(one.term.language === "any") -
					Number(other.term.language === "any") ||
				longest(one.term.term, other.term.term),
		)
		.map(({ term }) => term);

/** Longest first; the same whatever the order they came in. */
const longest = (one: string, other: string): number =>
	other.length - one.length || (one < other ? -1 : one > other ? 1 : 0);
