import type { Context } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Text } from "../../core/text.ts";
import type { Entry, HouseBook } from "./house.ts";
import { nameOf } from "./house.ts";
import { wordKey } from "./key.ts";
import { changeable, mayChange, placeText } from "./place.ts";
import type { Subject } from "./subject.ts";

/** What is meant: one entry, or several of which a person has to choose. */
export type Found =
	| { readonly kind: "one"; readonly entry: Entry }
	| { readonly kind: "several"; readonly several: readonly Choice[] };

/** An entry to choose, with the place where it stands. */
export type Choice = { readonly entry: Entry; readonly place: Text };

/** Finds what somebody may change, by the id of a button or by its name. The organisation's is never taken by its name alone: that has to be asked for first. Problems: `not-found`, `not-allowed`. */
export const findEntry = async (
	{ kind }: Subject,
	wanted: { readonly id: string | undefined; readonly name: string },
	house: HouseBook,
	context: Context,
): Promise<Found> => {
	if (wanted.id !== undefined)
		return {
			kind: "one",
			entry: await entryOf(kind, wanted.id, house, context),
		};
	const found = await named(kind, wanted.name, house, context);
	const [only, second] = found;
	if (!only) throw new Problem("not-found");
	if (!second && only.place.scope !== "organisation")
		return { kind: "one", entry: only };
	return {
		kind: "several",
		several: await Promise.all(
			found.slice(0, 10).map(async (entry) => ({
				entry,
				place: await placeText(entry.place, house.teams),
			})),
		),
	};
};

/** The entry of an id, where this person may change it. Problems: `not-found`, `not-allowed`. */
export const entryOf = async (
	kind: Subject["kind"],
	id: string,
	house: HouseBook,
	context: Context,
): Promise<Entry> => {
	const entry = await house.entries.get(id);
	const same = entry?.body.kind === kind ? entry : null;
	return changeable(same, context, house.teams);
};

/** Problem `not-allowed` where only others may change what has this name. */
const named = async (
	kind: Subject["kind"],
	name: string,
	house: HouseBook,
	context: Context,
): Promise<readonly Entry[]> => {
	const key = wordKey(name);
	const held = await house.holding(kind, context.actor);
	const same = held.filter(({ body }) => wordKey(nameOf(body)) === key);
	const may: Entry[] = [];
	for (const entry of same)
		if (await mayChange(entry.place, context, house.teams)) may.push(entry);
	if (may.length === 0 && same.length > 0) throw new Problem("not-allowed");
	return may;
};
