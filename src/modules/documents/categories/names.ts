import { type Language, languages } from "../../../ai/guards/language.ts";
import type { Category } from "./category.ts";

/** A name as it is compared: without regard to case, accents, ß and the width of spaces. */
export const nameKey = (name: string): string =>
	name
		.normalize("NFKD")
		.replaceAll(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll("ß", "ss")
		.replaceAll(/\s+/gu, " ")
		.trim();

/** The language a reader reads categories in; English for those we do not write. */
export const languageOf = (locale: string): Language =>
	languages.find((one) => locale.toLowerCase().startsWith(one)) ?? "en";

/** The name of a category for a reader, by their locale (`de-CH`). */
export const nameFor = ({ names }: Category, locale: string): string =>
	names[languageOf(locale)];

/** Whether two categories have a name in common, in whatever languages. */
export const sharesName = (one: Category, other: Category): boolean => {
	const keys = new Set(Object.values(one.names).map(nameKey));
	return Object.values(other.names).some((name) => keys.has(nameKey(name)));
};

/** Finds a category by its name in any language, or else by its id. */
export const findCategory = (
	all: readonly Category[],
	wanted: string,
): Category | null => {
	const key = nameKey(wanted);
	const named = all.find(({ names }) =>
		Object.values(names).some((name) => nameKey(name) === key),
	);
	return named ?? all.find(({ id }) => id === wanted) ?? null;
};

/** The names of all categories as a reader reads them, in the order of their alphabet. */
export const namesFor = (
	all: readonly Category[],
	locale: string,
): readonly string[] =>
	all
		.map((category) => nameFor(category, locale))
		.sort(new Intl.Collator(languageOf(locale)).compare);
