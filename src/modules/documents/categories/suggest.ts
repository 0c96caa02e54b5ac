import type { Categories } from "./category.ts";
import { namesFor } from "./names.ts";

/** The names of all categories as a reader reads them, for a field that asks for one. */
export const suggestCategories = async (
	categories: Pick<Categories, "list">,
	locale: string,
): Promise<readonly string[]> => namesFor(await categories.list(), locale);
