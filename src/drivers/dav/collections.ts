import { Problem } from "../../core/problem.ts";
import { addressAt, withSlash } from "./address.ts";
import type { Known } from "./base.ts";
import type { Homes } from "./discover.ts";
import type { Door } from "./door.ts";
import { has } from "./element.ts";
import { foundIn, propfind } from "./question.ts";
import { collectionNames, readCollection } from "./read-collection.ts";
import { prop } from "./row.ts";

/** The collections of an account, remembered as they were last seen. */
export type Collections = {
	readonly all: () => Promise<readonly Known[]>;
	/** Asks anew. Problem `not-found`. */
	readonly one: (id: string) => Promise<Known>;
	/** Asks only where it was not seen before. */
	readonly about: (id: string) => Promise<Known>;
	readonly forget: (id: string) => void;
};

/** Makes it. */
export const createCollections = (door: Door, homes: Homes): Collections => {
	const seen = new Map<string, Known>();
	const one: Collections["one"] = async (id) => {
		const url = addressAt(homes.origin, id);
		const { rows } = foundIn(
			await door.ask(propfind(url, 0, ...collectionNames)),
		);
		const row = rows.find(({ href }) => withSlash(href) === id);
		const known = row ? readCollection(row, homes.principal) : null;
		if (known === null) throw new Problem("not-found");
		seen.set(id, known);
		return known;
	};
	return {
		all: async () => {
			const places = new Set([...homes.calendars, ...homes.books]);
			const lists = await Promise.all(
				[...places].map((home) => inHome(door, homes, home)),
			);
			const all = new Map(
				lists.flat().map((known) => [known.collection.id, known]),
			);
			seen.clear();
			for (const [id, known] of all) seen.set(id, known);
			return [...all.values()].toSorted(byOrder);
		},
		one,
		about: async (id) => seen.get(id) ?? one(id),
		forget: (id) => {
			seen.delete(id);
		},
	};
};

/** Problem `sync-garbled` when the home itself is not in its own listing: what stands there is no home, and its emptiness means nothing. */
const inHome = async (
	door: Door,
	homes: Homes,
	home: string,
): Promise<readonly Known[]> => {
	const url = addressAt(homes.origin, home);
	const { rows } = foundIn(
		await door.ask(propfind(url, 1, ...collectionNames)),
	);
	const self = rows.find(({ href }) => withSlash(href) === home);
	if (!self || !has(prop(self, "d:resourcetype"), "d:collection"))
		throw new Problem("sync-garbled");
	return rows.flatMap((row) => {
		const known = readCollection(row, homes.principal);
		const isInside = known?.collection.id.startsWith(home);
		return known && isInside ? [known] : [];
	});
};

const byOrder = ({ collection: a }: Known, { collection: b }: Known): number =>
	compare(a.order ?? Infinity, b.order ?? Infinity) ||
	compare(a.name, b.name) ||
	compare(a.id, b.id);

const compare = <T extends string | number>(a: T, b: T): number =>
	a < b ? -1 : a > b ? 1 : 0;
