import type { HouseTerms } from "./house.ts";
import { createFinder, folded, type Span } from "./house-find.ts";

/** At most so many terms are said to a model. */
const most = 200;

/** The terms that matter for a text: those that occur in it, and those that replace something in it; 200 at most. */
export const termsIn = (text: string, terms: HouseTerms): HouseTerms => {
	const finder = createFinder(text);
	const occurs = (word: string): boolean => finder(word).length > 0;
	const keep = terms.keep.filter(occurs).slice(0, most);
	const prefer = terms.prefer
		.filter(({ instead, use }) => occurs(instead) || occurs(use))
		.slice(0, most - keep.length);
	return { keep, prefer, swiss: terms.swiss };
};

/** Words of a text for which the house has another one, as they stand there, each once; what is part of a right term does not count. */
export const violations = (
	text: string,
	terms: HouseTerms,
): readonly { used: string; use: string }[] => {
	const finder = createFinder(text);
	const right = [...terms.keep, ...terms.prefer.map(({ use }) => use)].flatMap(
		(word) => finder(word),
	);
	const found = terms.prefer.flatMap(({ instead, use }) => {
		const spelling = isSpelling(instead, use);
		return finder(instead, spelling)
			.filter((span) => spelling || !right.some((one) => covers(one, span)))
			.map(({ from, to }) => ({ used: text.slice(from, to), use }));
	});
	return [
		...new Map(
			found.map((one) => [`${one.used.toLowerCase()}\n${one.use}`, one]),
		).values(),
	];
};

/** Terms to keep that stood in a text and do not in what became of it; one that stood in its exact spelling has to keep it. */
export const lost = (
	before: string,
	after: string,
	terms: HouseTerms,
): readonly string[] => {
	const was = createFinder(before);
	const is = createFinder(after);
	return terms.keep.filter((term) => {
		if (was(term).length === 0) return false;
		const exact = was(term, true).length > 0;
		return is(term, exact).length === 0;
	});
};

/** Whether two words differ in case or ß only, so that only the very spelling is wrong. */
const isSpelling = (instead: string, use: string): boolean =>
	folded(instead) === folded(use);

const covers = (outer: Span, inner: Span): boolean =>
	outer.from <= inner.from && inner.to <= outer.to;
