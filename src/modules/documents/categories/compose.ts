import { isDeepStrictEqual } from "node:util";
import { languages } from "../../../ai/guards/language.ts";
import { type Fields, partsOf, textOrNothing } from "./args.ts";
import type { Category, Rule } from "./category.ts";
import { findCategory, nameFor } from "./names.ts";
import { standardCategories } from "./standard.ts";

/** A new category of this name; a standard one that was taken away comes back as it was, with what is given. One without a folder has one of its name. */
export const composed = (
	name: string,
	given: Fields,
	id: string,
	there: readonly Category[],
): Category => {
	const known = findCategory(standardCategories, name);
	if (known && !there.some((one) => one.id === known.id))
		return changed(known, given);
	return changed(
		{
			id,
			names: { en: name, fr: name, de: name, it: name, es: name },
			hint: "",
			folder: name.replaceAll(/[/\\{}]/gu, "-"),
			rule: null,
		},
		given,
		false,
	);
};

/** A category with what is given; one name for all languages stays one for all. */
export const changed = (
	category: Category,
	given: Fields,
	spreads = true,
): Category => {
	const { folder, hint, words, kinds, senders } = given;
	const { names, rule } = category;
	const named = languages.filter((one) => given[one] !== undefined);
	const [only, second] = named;
	const isOne = new Set(Object.values(names)).size === 1;
	const all =
		spreads && isOne && only && !second ? (given[only] ?? null) : null;
	const next: Rule = {
		words: words === undefined ? (rule?.words ?? []) : [...partsOf(words)],
		kinds:
			kinds === undefined
				? (rule?.kinds ?? [])
				: partsOf(kinds).map((kind) => kind.toLowerCase()),
		senders:
			senders === undefined ? (rule?.senders ?? []) : [...partsOf(senders)],
	};
	const isEmpty = isDeepStrictEqual(next, {
		words: [],
		kinds: [],
		senders: [],
	});
	return {
		...category,
		names: {
			en: all ?? given.en ?? names.en,
			fr: all ?? given.fr ?? names.fr,
			de: all ?? given.de ?? names.de,
			it: all ?? given.it ?? names.it,
			es: all ?? given.es ?? names.es,
		},
		hint: hint === undefined ? category.hint : textOrNothing(hint),
		folder: folder === undefined ? category.folder : tidy(folder),
		rule: isEmpty ? null : next,
	};
};

/** The fields that say this category; {@link changed} reads them back. */
export const fieldsOf = (category: Category): Record<string, string> => {
	const { names, folder, hint, rule } = category;
	const words = rule?.words.join(", ") ?? "";
	const kinds = rule?.kinds.join(", ") ?? "";
	const senders = rule?.senders.join(", ") ?? "";
	return {
		...names,
		folder: folder === "" ? "/" : folder,
		...(hint === "" ? {} : { hint }),
		...(words === "" ? {} : { words }),
		...(kinds === "" ? {} : { kinds }),
		...(senders === "" ? {} : { senders }),
	};
};

/** What a category was: a standard one, one that was changed, or the organisation's own. */
export const originOf = (
	category: Category,
): "standard" | "changed" | "own" => {
	const standard = standardCategories.find(({ id }) => id === category.id);
	if (!standard) return "own";
	return isDeepStrictEqual(standard, category) ? "standard" : "changed";
};

/** Adding this category again, where it is to be brought back. */
export const again = (
	category: Category,
	locale: string,
): Record<string, string> => ({
	name: nameFor(category, locale),
	...(originOf(category) === "standard" ? {} : fieldsOf(category)),
});

const tidy = (folder: string): string =>
	folder
		.split("/")
		.map((part) => part.trim())
		.filter(Boolean)
		.join("/");
