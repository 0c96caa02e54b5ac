/** Where a word stands in a text, in UTF-16 units. */
export type Span = { readonly from: number; readonly to: number };

/** Finds a term in one text: as whole words, in any case (`exact`, and for a short acronym: as it is spelt), with up to three letters more at the end of a word. */
export type Finder = (term: string, exact?: boolean) => readonly Span[];

/** Makes the finder of a text; most terms are ruled out without reading it again. */
export const createFinder = (text: string): Finder => {
	const beginnings = beginningsOf(text);
	return (term, exact = false) => {
		const parts = folded(term).match(words) ?? [];
		return parts.every((part) => beginnings.has(part))
			? findIn(text, term, exact)
			: [];
	};
};

const findIn = (
	text: string,
	term: string,
	exact: boolean,
): readonly Span[] => {
	const pattern = patternOf(term, exact || isAcronym(term));
	return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
		from: index,
		to: index + found.length,
	}));
};

const words = /[\p{L}\p{M}\p{N}_]+/gu;
const inWord = "[\\p{L}\\p{M}\\p{N}_]";

/** Every beginning of every word, and no longer than terms can be. */
const beginningsOf = (text: string): ReadonlySet<string> => {
	const all = new Set<string>();
	for (const word of new Set(folded(text).match(words) ?? []))
		for (let length = 1; length <= Math.min(word.length, 160); length += 1)
			all.add(word.slice(0, length));
	return all;
};

/** Two words that differ at most in case, ß and apostrophes have the same. */
export const folded = (text: string): string =>
	text.toLowerCase().replaceAll("ß", "ss").replaceAll("’", "'");

/** "IT" is not "it". */
const isAcronym = (term: string): boolean => /^\p{Lu}{2,3}$/u.test(term);

const patternOf = (term: string, exact: boolean): RegExp => {
	const parts = term.trim().split(/\s+/u);
	const body = parts
		.map((part) => literal(part, exact) + ending(part))
		.join("\\s+");
	return new RegExp(`(?<!${inWord})${body}(?!${inWord})`, exact ? "gu" : "giu");
};

/** "ss" and ß, and both apostrophes, are the same, except where the spelling is what matters. */
const literal = (part: string, exact: boolean): string =>
	exact
		? RegExp.escape(part)
		: part
				.split(/(ss|ß|['’])/iu)
				.map((piece) => {
					if (/^(?:ss|ß)$/iu.test(piece)) return "(?:ss|ß)";
					return /^['’]$/u.test(piece) ? "['’]" : RegExp.escape(piece);
				})
				.join("");

/** How far a word may be inflected: short ones by one letter, or every other word would be a form of them. */
const ending = (part: string): string => {
	if (!/[\p{L}\p{M}]$/u.test(part)) return "";
	return [...part].length < 4 ? "\\p{L}?" : "\\p{L}{0,3}";
};
