import type { SpellingLanguage } from "./mistake.ts";
import type { Word } from "./words-in.ts";

/** The word as a dictionary has it: composed letters, straight apostrophes, no hidden hyphens. */
export const plain = (word: string): string =>
	word
		.normalize("NFC")
		.replaceAll("\u00AD", "")
		.replaceAll(/[’ʼ]/gu, "'")
		.replaceAll(/[‐‑]/gu, "-");

/** Takes a word apart where it is made of several: at slashes, then hyphens, then apostrophes; null when it is one. */
export const piecesOf = (
	word: Word,
	language: SpellingLanguage,
): readonly Word[] | null => {
	for (const between of [/[/]/u, /[‐‑-]/u])
		if (between.test(word.text)) return cut(word, between);
	const [, before] = elision[language].exec(word.text) ?? [];
	if (before !== undefined)
		return [
			{
				...word,
				at: word.at + before.length,
				text: word.text.slice(before.length),
				opens: false,
			},
		];
	const stem = ending[language]?.exec(word.text)?.index;
	return stem ? [{ ...word, text: word.text.slice(0, stem) }] : null;
};

const cut = (word: Word, between: RegExp): readonly Word[] => {
	let at = word.at;
	return word.text.split(between).map((text, index) => {
		const piece = { ...word, at, text, opens: word.opens && index === 0 };
		at += text.length + 1;
		return piece;
	});
};

const never = /(?!)/u;
const elision: Readonly<Record<SpellingLanguage, RegExp>> = {
	en: never,
	fr: /^((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ])./iu,
	de: never,
	// A man takes no apostrophe after un, so only names are left to be told from it.
	it: /^((?:[CDLMNSTVcdlmnstv]|[Gg]l|(?:[Aa]|[Dd]a|[Dd]e|[Nn]e|[Ss]u|[Cc]o|[Bb]e|[Qq]ue)ll|[Qq]uest|[Ss]ant|[Aa]nch|[Ss]enz|[Tt]utt|[Mm]ezz)['’ʼ]|[Uu]n['’ʼ](?=\p{Lu}))./u,
	es: never,
};
const ending: Readonly<Partial<Record<SpellingLanguage, RegExp>>> = {
	en: /['’ʼ](?:s|ll|re|ve|d)$/iu,
	de: /['’ʼ](?:s|n|ne|nen)$/iu,
};
