import { commonWords } from "./common-words.ts";
import type { Experience } from "./experience.ts";
import { nameWords, wordsIn } from "./name-words.ts";

/** What a document can be known again by, in words; to be marked with a key before it is kept anywhere. */
export const traitsOf = ({
	name,
	kind,
	text,
	sender,
}: Parameters<Experience["featuresOf"]>[0]): readonly string[] => {
	const domain = sender === null ? null : domainOf(sender);
	return [
		`kind ${kind}`,
		...(domain === null ? [] : [`sender ${domain}`]),
		...telling(nameWords(name), 20).map((word) => `name ${word}`),
		...telling(wordsIn(text.slice(0, most.characters)), most.words).map(
			(word) => `word ${word}`,
		),
	];
};

const most = { characters: 20_000, words: 400 } as const;

const telling = (words: readonly string[], count: number): readonly string[] =>
	[
		...new Set(
			words.filter(
				(word) =>
					word.length >= 3 && word.length <= 30 && !commonWords.has(word),
			),
		),
	].slice(0, count);

/** The part behind the last @ of an address, also of `Name <address>`. */
const domainOf = (sender: string): string | null =>
	/@([\p{L}\p{N}.-]{1,253})>?\s*$/u.exec(sender)?.[1]?.toLowerCase() ?? null;
