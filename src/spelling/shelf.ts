import { type Dictionary, openDictionary } from "./dictionary.ts";
import type { SpellingLanguage } from "./mistake.ts";

/** Keeps the two dictionaries used last open, for one reader at a time. */
export type Shelf = {
	readonly take: (language: SpellingLanguage) => Promise<Dictionary>;
};

/** An empty shelf. */
export const createShelf = (): Shelf => {
	const open = new Map<SpellingLanguage, Dictionary>();
	return {
		take: async (language) => {
			const dictionary = open.get(language) ?? (await openDictionary(language));
			open.delete(language);
			open.set(language, dictionary);
			const [oldest] = open.values();
			if (open.size > 2 && oldest) {
				open.delete(oldest.language);
				oldest.close();
			}
			return dictionary;
		},
	};
};
