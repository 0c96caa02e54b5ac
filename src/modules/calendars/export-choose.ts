import { Problem } from "../../core/problem.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import { calendarsOf } from "./needs.ts";

/** The calendars that are meant by ticks and by names with commas between them; all where nothing is said. A name with a comma in it is taken whole. Problems: `not-found`, `collection-ambiguous`. */
export const chosenCalendars = async (
	account: PimAccount,
	given: {
		readonly calendars?: string | undefined;
		readonly picked?: readonly string[] | undefined;
	},
): Promise<readonly Collection[]> => {
	const all = await calendarsOf(account);
	const picked = given.picked ?? [];
	const text = given.calendars;
	if (text === undefined && picked.length === 0) return all;
	const whole = all.filter(({ id, name }) => text === id || text === name);
	const names =
		text === undefined || whole.length > 0
			? []
			: text.split(",").filter((name) => name.trim() !== "");
	const found: Collection[] = [];
	for (const name of [...picked, ...names])
		found.push(await findCollection(account, "calendar", name.trim()));
	if (whole.length > 1 && !whole.some(({ id }) => id === text))
		throw new Problem("collection-ambiguous", {
			names: { series: whole.map(({ name }) => name) },
		});
	const ids = new Set([...whole, ...found].map(({ id }) => id));
	return all.filter(({ id }) => ids.has(id));
};
