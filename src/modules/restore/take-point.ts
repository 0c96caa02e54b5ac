import { Problem } from "../../core/problem.ts";
import type { Holder, PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import type { Kept, Point, Points, Reason } from "./points.ts";
import { readChanged } from "./take-read.ts";
import { believe, compareRows, type Known } from "./take-rows.ts";

/** What taking a point needs. */
export type TakeNeeds = {
	readonly points: Points;
	readonly now: () => number;
	/** Hears how many objects were read, of how many. */
	readonly progress?: (read: number, of: number) => void;
	/** Objects to be read though they did not change, because their texts are damaged here. */
	readonly again?: readonly string[];
};

/** A point that was taken, and by how many objects it differs from the one before. */
export type Taken = Point & { readonly changed: number };

/** Takes a point of a collection as it is now, reading only what changed since the one before. Problems: `sync-doubtful` when much is missing and two looks do not agree, and those of the account; nothing is stored then. */
export const takePoint = async (
	needs: TakeNeeds,
	holder: Holder,
	account: PimAccount,
	collection: Collection,
	reason: Reason,
): Promise<Taken> => {
	const { points, now } = needs;
	const { id } = await points.open(holder, account.key, collection);
	for (let tries = 0; tries < attempts; tries += 1) {
		const at = now();
		const newest = (await points.list(id))[0] ?? null;
		const seen = await look(needs, id, account, collection, newest, reason);
		const after = newest?.number ?? null;
		const point = await points.add(id, after, {
			at,
			reason,
			collection,
			fresh: [],
			...seen,
		});
		const changed = seen.kept.length + seen.gone.length;
		if (point) return { ...point, changed };
		// Somebody else took one meanwhile: good enough for the night, but not when it is to show this moment.
		const [theirs] = await points.list(id);
		if (theirs && reason === "nightly") return { ...theirs, changed: 0 };
	}
	throw new Problem("sync-busy");
};

const attempts = 5;

/** So often all marks are compared, whatever the token says: some servers take tokens they never gave and tell of no change. */
const wholeAfter = 7 * 86_400_000;

const look = async (
	needs: TakeNeeds,
	source: string,
	account: PimAccount,
	collection: Collection,
	newest: Point | null,
	reason: Reason,
) => {
	const cursor = await needs.points.cursor(source);
	const isDue = needs.now() - (cursor?.whole ?? 0) >= wholeAfter;
	const told = await account.changes(
		collection.id,
		isDue ? null : (cursor?.token ?? null),
	);
	const again = needs.again ?? [];
	// In the night it is enough to know what may have changed.
	const places =
		told.kind === "since" && reason === "nightly"
			? [...told.changed.map(({ href }) => href), ...told.gone, ...again]
			: null;
	const known = await knownOf(needs.points, source, newest, places);
	const isBlind = known.isDamaged && told.kind === "since";
	const changes = isBlind ? await account.changes(collection.id, null) : told;
	const { wanted, gone } = compareRows(known, changes, again);
	await believe(account, collection, known, changes, gone);
	const read = await readChanged(
		needs,
		source,
		account,
		collection,
		known,
		wanted,
	);
	return {
		kept: read.kept,
		gone,
		// What could not be read is found again by comparing everything; an older token would hide what came and went since.
		token: read.unread > 0 ? null : changes.token,
		isWhole: changes.kind === "all",
		isAnew: known.isDamaged,
	};
};

const knownOf = async (
	{ objects, some }: Points,
	source: string,
	newest: Point | null,
	places: readonly string[] | null,
): Promise<Known> => {
	const load = async (number: number) =>
		places === null
			? objects(source, number)
			: some(source, number, [...new Set(places)]);
	const found =
		newest === null ? [] : await load(newest.number).catch(nullIfDamaged);
	const byPlace = new Map<string, Kept>(
		(found ?? []).map((kept) => [kept.href, kept]),
	);
	return { newest, objects: byPlace, isDamaged: found === null };
};

const nullIfDamaged = (error: unknown): null => {
	if (error instanceof Problem && error.code === "point-damaged") return null;
	throw error;
};
