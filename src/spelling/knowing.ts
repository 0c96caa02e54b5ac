import type { Dictionary } from "./dictionary.ts";
import type { SpellingLanguage } from "./mistake.ts";

/** The dictionary as one text needs it. Words come with apostrophes as ' and composed letters. */
export type Knowing = {
	/** Whether the word is in the dictionary, or only ss stands where it has ß and that is wanted. */
	readonly has: (word: string) => boolean;
	/** Whether the word may stay: also in a spelling that is usual without being in the dictionary. */
	readonly accepts: (word: string) => boolean;
};

/** Looks every word up once. */
export const createKnowing = (
	{ language, knows }: Dictionary,
	swiss: boolean,
): Knowing => {
	const has = remembered(
		(word: string) =>
			knows(word) ||
			(swiss && language === "de" && withSharp(word).some(knows)),
	);
	return {
		has,
		accepts: remembered(
			(word) => has(word) || otherWays[language](word).some(has),
		),
	};
};

const remembered = (look: (word: string) => boolean) => {
	const seen = new Map<string, boolean>();
	return (word: string): boolean => {
		const known = seen.get(word) ?? look(word);
		seen.set(word, known);
		return known;
	};
};

/** The word with ß for each ss, alone and together; no word has more than three. */
const withSharp = (word: string): readonly string[] => {
	const parts = word.split("ss").slice(0, 4);
	if (parts.join("ss") !== word || parts.length === 1) return [];
	return parts
		.slice(1)
		.reduce<string[]>(
			(begun, part) =>
				begun.flatMap((start) => [`${start}ss${part}`, `${start}ß${part}`]),
			[parts[0] ?? ""],
		)
		.slice(1);
};

const replacedOnce = (word: string, from: RegExp, to: string): string[] =>
	from.test(word) ? [word.replace(from, to)] : [];

const otherWays: Readonly<
	Record<SpellingLanguage, (word: string) => readonly string[]>
> = {
	// café, naïve
	en: (word) => {
		const bare = word.normalize("NFD").replaceAll(/\p{M}/gu, "");
		return bare === word ? [] : [bare];
	},
	// coeur, Etat and, since the reform of 1990, maitre and bruler
	fr: (word) => [
		...replacedOnce(word, /oe/u, "œ"),
		...replacedOnce(word, /^E/u, "É"),
		...replacedOnce(word, /^E/u, "Ê"),
		...replacedOnce(word, /^A/u, "À"),
		...replacedOnce(word, /^C/u, "Ç"),
		...replacedOnce(word, /(?<=\p{L})i(?=t|\p{L}e)/u, "î"),
		...replacedOnce(word, /u(?=\p{L})/u, "û"),
	],
	de: () => [],
	it: (word) => replacedOnce(word, /^E/u, "È"),
	es: (word) => [
		...replacedOnce(word, /^[AEIOU]/u, accented[word.charAt(0)] ?? ""),
		...withoutPronouns(word),
	],
};

/** definirlo, pídaselo: the verb without what hangs on it, which has no accent of its own unless it is an infinitive. */
const withoutPronouns = (word: string): string[] => {
	const [, verb = ""] =
		/^(.{3,}?)(?:[mts]e|nos|os)?(?:l[aeo]s?)$/u.exec(word) ?? [];
	const bare = verb.normalize("NFD").replaceAll("\u0301", "").normalize("NFC");
	return /[aei]r$/u.test(verb) || bare !== verb ? [bare] : [];
};

const accented: Readonly<Record<string, string>> = {
	A: "Á",
	E: "É",
	I: "Í",
	O: "Ó",
	U: "Ú",
};
