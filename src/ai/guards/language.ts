import { finding, type Guard } from "./finding.ts";
import { protect } from "./placeholders.ts";

/** The languages we know how to tell apart. */
export const languages = ["en", "fr", "de", "it", "es"] as const;
export type Language = (typeof languages)[number];

/** The language of a text, or null when it is too short or too mixed to tell. Loads its tables on first use. */
export const detectLanguage = async (
	text: string,
): Promise<Language | null> => {
	const words = protect(text.slice(0, enough))
		.text.replace(/\[\[[A-Z]+_\d+\]\]/gu, " ")
		.trim();
	if ((words.match(/\p{L}/gu)?.length ?? 0) < fewest) return null;
	const { detectAll } = await import("tinyld/light");
	const [best, second] = detectAll(words, { only: [...languages] });
	if (!best || best.accuracy < lead * (second?.accuracy ?? 0)) return null;
	return languages.find((one) => one === best.lang) ?? null;
};

// Letters: below the first nobody can tell, above the second nothing changes.
const fewest = 12;
const enough = 300;
// With less of a lead than this the small tables are wrong as often as right.
const lead = 1.3;

/** The answer speaks the language that was asked for, or else that of the text, where it is surely told; a few words prove nothing. */
export const languageKept: Guard = ({ into, language, spoken, answered }) => {
	const wanted = into ?? language;
	return wanted !== null &&
		spoken !== null &&
		wanted !== spoken &&
		answered.length >= 40
		? finding("language", "reject", [spoken])
		: [];
};
