import type { Category } from "./category.ts";
import { sharesName } from "./names.ts";

/** The standard categories with what the organisation made of them (null: taken away) and its own, by id. A standard one that came later than an own one of the same name stands back. */
export const overlaid = (
	standard: readonly Category[],
	kept: ReadonlyMap<string, Category | null>,
): readonly Category[] => {
	const changed = [...kept.values()].filter((one) => one !== null);
	const ids = new Set(standard.map(({ id }) => id));
	const own = changed
		.filter(({ id }) => !ids.has(id))
		.sort((one, other) => collator.compare(one.names.en, other.names.en));
	const usual = standard.flatMap((one) => {
		const here = kept.get(one.id);
		if (here !== undefined) return here ?? [];
		return changed.some((other) => sharesName(one, other)) ? [] : one;
	});
	const last = usual.filter(({ id }) => id === "other");
	return [...usual.filter(({ id }) => id !== "other"), ...own, ...last];
};

const collator = new Intl.Collator("en");
