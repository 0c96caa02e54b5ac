import { Problem } from "../../core/problem.ts";
import {
	type Body,
	type Entries,
	type HouseKind,
	mostOf,
	type Place,
} from "./house.ts";
import { entryKey } from "./key.ts";

/** Looks whether entries can be added, before anybody says yes to them. Problems: `already-there`, `house-full`. */
export const mustFit = async (
	entries: Entries,
	kind: HouseKind,
	place: Place,
	bodies: readonly Body[],
): Promise<void> => {
	const there = await entries.list(kind, [place]);
	const keys = new Set(there.map(({ body }) => entryKey(body)));
	if (bodies.some((body) => keys.has(entryKey(body))))
		throw new Problem("already-there");
	const most = mostOf(kind);
	if (there.length + bodies.length > most)
		throw new Problem("house-full", { most });
};

/** Looks whether an entry can say this instead. Problems: `nothing-to-do`, `already-there`. */
export const mustDiffer = async (
	entries: Entries,
	before: { readonly id: string; readonly place: Place; readonly body: Body },
	after: Body,
): Promise<void> => {
	if (JSON.stringify(before.body) === JSON.stringify(after))
		throw new Problem("nothing-to-do");
	const there = await entries.list(after.kind, [before.place]);
	const key = entryKey(after);
	if (there.some(({ id, body }) => id !== before.id && entryKey(body) === key))
		throw new Problem("already-there");
};
