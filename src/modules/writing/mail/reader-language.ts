import { type Language, languages } from "../../../ai/guards/language.ts";

/** The language somebody reads in, as far as we write it; else English. */
export const languageOfReader = (locale: string): Language =>
	languages.find((one) => locale.startsWith(one)) ?? "en";
