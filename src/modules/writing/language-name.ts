import type { Language } from "../../ai/guards/language.ts";
import { say, type Text } from "../../core/text.ts";

const names: Readonly<Record<Language, Text>> = {
	en: say("write.language.en"),
	fr: say("write.language.fr"),
	de: say("write.language.de"),
	it: say("write.language.it"),
	es: say("write.language.es"),
};

/** A title with the language of the text behind it, where it is known. */
export const withLanguage = (title: Text, language: Language | null): Text =>
	language === null
		? title
		: say("write.title", { title, language: names[language] });
