import { type Language, languages } from "../../ai/guards/language.ts";

/** The language a text is most likely wanted in: the reader's, unless it is in that already. */
export const otherLanguage = (
	locale: string,
	spoken: Language | null,
): Language => {
	const own = languages.find((one) => locale.startsWith(one)) ?? "en";
	if (spoken !== own) return own;
	return own === "en" ? "fr" : "en";
};
