import type { Language } from "./guards/language.ts";

/** A language as prompts name it, in English; "unknown" for none. */
export const languageName = (language: Language | null): string =>
	language === null ? "unknown" : (names.of(language) ?? language);

const names = new Intl.DisplayNames("en", { type: "language" });
