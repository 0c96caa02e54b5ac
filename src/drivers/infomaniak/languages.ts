import type { Language } from "../../modules/users/users.ts";

/** How Infomaniak names a language when it invites somebody. */
export const locales = {
	de: "de_DE",
	en: "en_GB",
	es: "es_ES",
	fr: "fr_FR",
	it: "it_IT",
} as const satisfies Readonly<Record<Language, string>>;

/** The language of Infomaniak's number; null for one that is not known here. */
export const languageOf = (id: number | null | undefined): Language | null =>
	numbers.get(id ?? 0) ?? null;

const numbers: ReadonlyMap<number, Language> = new Map([
	[1, "fr"],
	[2, "en"],
	[3, "de"],
	[4, "it"],
	[5, "es"],
]);
