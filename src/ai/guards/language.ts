import { finding, type Guard } from "./finding.ts";

/** The languages we know how to tell apart. */
export const languages = ["en", "fr", "de", "it", "es"] as const;
export type Language = (typeof languages)[number];

/** The language of a text, or null when it is too short or too mixed to tell. Loads its tables on first use. */
export const detectLanguage = async (
	text: string,
): Promise<Language | null> => {
	const words = text.replace(/\[\[[A-Z]+_\d+\]\]/gu, " ");
	if ((words.match(/\p{L}/gu)?.length ?? 0) < 12) return null;
	const { detectAll } = await import("tinyld/light");
	const [best, second] = detectAll(words, { only: [...languages] });
	if (!best || best.accuracy < 2 * (second?.accuracy ?? 0)) return null;
	return languages.find((one) => one === best.lang) ?? null;
};

/** The answer speaks the language of the text, where both are sure. */
export const languageKept: Guard = ({ language, spoken }) =>
	language !== null && spoken !== null && language !== spoken
		? finding("language", "reject", [spoken])
		: [];
