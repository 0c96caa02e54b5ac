import { fileURLToPath } from "node:url";
import { createHunspellFromFiles } from "hunspell-wasm";
import { extraWords } from "./extra-words.ts";
import type { SpellingLanguage } from "./mistake.ts";

/** The words of one language, with apostrophes as '. */
export type Dictionary = {
	readonly language: SpellingLanguage;
	readonly knows: (word: string) => boolean;
	/** Words that look or sound alike, best first; takes up to a fifth of a second. */
	readonly resembling: (word: string) => readonly string[];
	readonly close: () => void;
};

/** Opens the dictionary of a language: a tenth of a second, 25 to 60 MB until it is closed. */
export const openDictionary = async (
	language: SpellingLanguage,
): Promise<Dictionary> => {
	const books = await Promise.all(packages[language].map(openBook));
	const extra = extraWords[language];
	return {
		language,
		knows: (word) =>
			books.some((book) => book.testSpelling(word)) ||
			extra.has(word.toLowerCase()),
		resembling: (word) => [
			...new Set(books.flatMap((book) => book.getSpellingSuggestions(word))),
		],
		close: () => {
			for (const book of books) book.dispose();
		},
	};
};

// British and American spelling are both right.
const packages: Readonly<Record<SpellingLanguage, readonly string[]>> = {
	en: ["dictionary-en", "dictionary-en-gb"],
	fr: ["dictionary-fr"],
	de: ["dictionary-de"],
	it: ["dictionary-it"],
	es: ["dictionary-es"],
};

const openBook = (name: string) => {
	const folder = import.meta.resolve(name);
	const path = (file: string) => fileURLToPath(new URL(file, folder));
	return createHunspellFromFiles(path("index.aff"), path("index.dic"));
};
