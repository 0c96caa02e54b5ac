import { type Language, languages } from "../../ai/guards/language.ts";

/** The language somebody uses the chat in, English where it is none of ours. */
export const localeLanguage = (locale: string): Language =>
	languages.find((one) => locale.toLowerCase().startsWith(one)) ?? "en";
