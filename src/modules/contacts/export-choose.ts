import { Problem } from "../../core/problem.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import { booksOf } from "./needs.ts";

/** The address books that are meant by ticks and by names with commas between them; all where nothing is said. A name with a comma in it is taken whole. Problems: `not-found`, `collection-ambiguous`. */
export const chosenBooks = async (
	account: PimAccount,
	given: {
		readonly books?: string | undefined;
		readonly ticked?: readonly string[] | undefined;
	},
): Promise<readonly Collection[]> => {
	const all = await booksOf(account);
	const ticked = given.ticked ?? [];
	const text = given.books;
	if (text === undefined && ticked.length === 0) return all;
	const isWhole = all.some(({ id, name }) => text === id || text === name);
	const typed = isWhole ? [text ?? ""] : (text ?? "").split(",");
	const names = [...ticked, ...typed].filter((name) => name.trim() !== "");
	if (names.length === 0) throw new Problem("not-found");
	const ids = new Set<string>();
	for (const name of names)
		ids.add((await findCollection(account, "contacts", name)).id);
	return all.filter(({ id }) => ids.has(id));
};
