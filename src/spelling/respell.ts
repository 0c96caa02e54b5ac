import type { SpellingLanguage } from "./mistake.ts";

/** Every word one slip away from a lower-case word: a letter more, less, another, two swapped. */
export const oneSlipAway = (
	word: string,
	language: SpellingLanguage,
): ReadonlySet<string> => {
	const found = new Set<string>();
	for (let i = 0; i <= word.length; i++) {
		const before = word.slice(0, i);
		const rest = word.slice(i);
		for (const letter of alphabet[language]) {
			found.add(before + letter + rest);
			if (rest) found.add(before + letter + rest.slice(1));
		}
		if (rest) found.add(before + rest.slice(1));
		if (rest.length > 1)
			found.add(before + rest.charAt(1) + rest.charAt(0) + rest.slice(2));
	}
	found.delete(word);
	return found;
};

/** Every word that is the same but for one or two accents, or for another way to type a letter. */
export const otherAccents = (
	word: string,
	language: SpellingLanguage,
): ReadonlySet<string> => {
	const once = changed(word, accents[language]);
	const found = new Set(once);
	for (const one of once)
		for (const two of changed(one, accents[language])) found.add(two);
	found.delete(word);
	return found;
};

/** Every word with two letters swapped, one less, one doubled, a vowel more or another letter for the same sound, and then another accent. */
export const slipAndAccent = (
	word: string,
	language: SpellingLanguage,
): ReadonlySet<string> => {
	const found = new Set<string>();
	const add = (slip: string) => {
		for (const other of changed(slip, accents[language])) found.add(other);
	};
	for (const slip of changed(word, sounds[language])) {
		found.add(slip);
		add(slip);
	}
	for (let i = 0; i < word.length; i++) {
		const before = word.slice(0, i);
		const rest = word.slice(i + 1);
		const letter = word.charAt(i);
		const swapped = before + rest.charAt(0) + letter + rest.slice(1);
		add(swapped);
		add(before + rest);
		add(before + letter + letter + rest);
		for (const vowel of "aeiou") add(before + vowel + letter + rest);
	}
	return found;
};

const changed = (
	word: string,
	pairs: readonly (readonly [from: string, to: string])[],
): string[] =>
	pairs.flatMap(([from, to]) => {
		const places: string[] = [];
		for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
			places.push(word.slice(0, at) + to + word.slice(at + from.length));
		return places;
	});

const latin = "abcdefghijklmnopqrstuvwxyz";
const alphabet: Readonly<Record<SpellingLanguage, readonly string[]>> = {
	en: [...latin, "'"],
	fr: [...latin, ..."àâçéèêëîïôûœ'"],
	de: [...latin, ..."äöüß"],
	it: [...latin, ..."àèéìòù'"],
	es: [...latin, ..."áéíñóúü"],
};

const pairs = (text: string) =>
	text.split(" ").map((pair) => {
		const [from = "", to = ""] = pair.split(">");
		return [from, to] as const;
	});

const accents = {
	en: pairs("e>é i>ï"),
	fr: pairs(
		"a>à a>â e>é e>è e>ê e>ë i>î i>ï o>ô u>ù u>û c>ç é>è è>é ê>è é>e è>e oe>œ",
	),
	de: pairs("a>ä o>ö u>ü ae>ä oe>ö ue>ü ss>ß ß>ss ä>a ö>o ü>u"),
	it: pairs("a>à e>è e>é i>ì o>ò u>ù è>é é>è á>à í>ì ó>ò ú>ù"),
	es: pairs(
		"a>á e>é i>í o>ó u>ú u>ü n>ñ á>a é>e í>i ó>o ú>u à>á è>é ì>í ò>ó sic>cis",
	),
} as const;

const sounds = {
	en: pairs("f>ph ph>f k>ch s>c c>s"),
	fr: pairs("t>th th>t i>y y>i f>ph ph>f c>qu s>c c>s ai>è ction>xion"),
	de: pairs("ch>g g>ch f>v v>f i>ie ie>i t>th k>ck z>tz tz>z"),
	it: pairs("qu>cu cu>qu q>cq gl>li li>gli sc>sci ch>c"),
	es: pairs(
		"v>b b>v g>j j>g s>c c>s z>c s>z ll>y y>ll h>g hu>gü x>cc k>c k>qu",
	),
} as const;
