import { isCompound } from "./compound.ts";
import type { Dictionary } from "./dictionary.ts";
import { createKept } from "./kept.ts";
import { createKnowing, type Knowing } from "./knowing.ts";
import type { Mistake, SpellingOptions } from "./mistake.ts";
import { isUsualName } from "./names.ts";
import { piecesOf, plain } from "./pieces.ts";
import { type Suggested, suggest } from "./suggest.ts";
import { type Word, wordsIn } from "./words-in.ts";

/** Finds the words that are wrong, in their order; after `patience` ms the rest comes without suggestions, and without capitalised words, which need them; half of it is for thorough search. */
export const findMistakes = (
	text: string,
	dictionary: Dictionary,
	options: SpellingOptions,
	patience = 2_000,
): readonly Mistake[] => {
	const knowing = createKnowing(dictionary, options.swiss);
	const suggestions = createSuggestions(dictionary, knowing, patience);
	const isKept = createKept(options.keep);
	const isRight = (word: string): boolean =>
		plain(word).length < 2 ||
		!/\p{L}/u.test(word) ||
		isKept(plain(word)) ||
		isUsualName(plain(word)) ||
		knowing.accepts(plain(word));
	const wrongIn = (word: Word): readonly Word[] => {
		const ends = [withNext(word, text, /['’ʼ]/u), withNext(word, text, /\./u)];
		if ([word.text, ...ends].some(isRight)) return [];
		const pieces = piecesOf(word, dictionary.language);
		if (pieces) return pieces.flatMap(wrongIn);
		return isCode(word.text) ? [] : [word];
	};
	return wordsIn(text)
		.flatMap(wrongIn)
		.flatMap((word) => {
			const found = suggestions(plain(word.text));
			return isMistake(word, found, dictionary, knowing)
				? [mistake(word, found.words, options, text)]
				: [];
		});
};

/** Digits, or capitals after the first letter: a number, an abbreviation, a product. */
const isCode = (word: string): boolean => /\p{N}|\p{L}\p{Lu}/u.test(word);

const isMistake = (
	{ text, opens, after }: Word,
	{ near }: Suggested,
	{ language }: Dictionary,
	knowing: Knowing,
): boolean => {
	const isCapitalised = /^\p{Lu}/u.test(text);
	const mayBeName = isCapitalised && !opens;
	if (mayBeName && (language !== "de" || beforeNames.has(after))) return false;
	if (isCapitalised && near > slip(text)) return false;
	return !(
		language === "de" &&
		text.length >= 10 &&
		near > 0.6 &&
		isCompound(plain(text), knowing.has)
	);
};

/** What a slip may be in a capitalised word that might as well be a name: the shorter, the smaller. */
const slip = ({ length }: string): number => {
	if (length <= 5) return 0.6;
	return length <= 7 ? 0.85 : 1.15;
};

const beforeNames = new Set(
	"herr herrn frau familie hallo hi hey liebe lieber salut ciao merci danke grüezi gruss gruß".split(
		" ",
	),
);

/** Remembers what it looked up, and stops looking when time is up. */
const createSuggestions = (
	dictionary: Dictionary,
	knowing: Knowing,
	patience: number,
) => {
	const end = performance.now() + patience;
	const seen = new Map<string, Suggested>();
	return (word: string): Suggested => {
		const known = seen.get(word);
		if (known) return known;
		const left = end - performance.now();
		if (left < 0) return { words: [], near: Number.POSITIVE_INFINITY };
		const found = suggest(word, dictionary, knowing, left < patience / 2);
		seen.set(word, found);
		return found;
	};
};

const mistake = (
	{ at, text: word }: Word,
	found: readonly string[],
	{ swiss }: SpellingOptions,
	text: string,
): Mistake => {
	const curly = /’/u.test(word) || (!word.includes("'") && text.includes("’"));
	const shown = found
		.map((one) => (swiss ? one.replaceAll("ß", "ss") : one))
		.map((one) => (curly ? one.replaceAll("'", "’") : one));
	const suggestions = [...new Set(shown)]
		.filter((one) => one !== word)
		.slice(0, 5);
	// citta' is how some keyboards write città.
	const whole = /[àèéìòù]$/u.test(suggestions[0] ?? "")
		? withNext({ at, text: word }, text, /['’ʼ]/u)
		: word;
	return { at, length: whole.length, word: whole, suggestions };
};

/** The word and the character after it, if it is such a one: po', Nr. */
const withNext = (
	{ at, text: word }: Pick<Word, "at" | "text">,
	text: string,
	such: RegExp,
): string => {
	const next = text.charAt(at + word.length);
	return such.test(next) ? word + next : word;
};
