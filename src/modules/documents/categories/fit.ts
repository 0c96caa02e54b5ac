import { Problem } from "../../../core/problem.ts";
import { type Category, mostCategories } from "./category.ts";
import { sharesName } from "./names.ts";

/** Looks whether a category fits among the others. Problems: `already-there`, `house-full`. */
export const mustFit = (category: Category, all: readonly Category[]): void => {
	const others = all.filter(({ id }) => id !== category.id);
	if (others.some((one) => sharesName(one, category)))
		throw new Problem("already-there");
	if (others.length >= mostCategories)
		throw new Problem("house-full", { most: mostCategories });
};
