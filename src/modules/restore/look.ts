import type { Context } from "../../core/command.ts";
import { newToken } from "../../core/ids.ts";
import { Problem } from "../../core/problem.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection, Kind } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import { choosePoint, type Wanted } from "./choose-point.ts";
import type { Into, Restore } from "./draft.ts";
import { findSource } from "./find-source.ts";
import type { Restoring } from "./needs.ts";
import type { Source } from "./points.ts";
import { takePoint } from "./take-point.ts";
import { unread } from "./unread.ts";
import { accountOf, type Whose } from "./whose.ts";

/** What somebody wants to see of a collection's past: which one, by name or id, as it was when, and where it would go. */
export type Look = {
	/** Null for whichever of both has the name. */
	readonly kind: Kind | null;
	readonly name: string;
	readonly wanted: Wanted;
	/** The name or id of another collection; null for the same one. */
	readonly into: string | null;
	readonly mode: Restore["mode"];
};

/** Takes a fresh point of what would be changed, and keeps a restore for somebody to look at; nothing is changed by it. */
export const beginLook = async (
	look: Look,
	whose: Whose,
	needs: Restoring,
	{ actor, now }: Pick<Context, "actor" | "now">,
): Promise<Restore> => {
	const { holder } = whose;
	const account = await accountOf(holder, needs);
	const { source, collection } = await findSource(
		look,
		holder,
		account,
		needs,
	).catch(unread);
	const points = await needs.points.list(source.id);
	const point = choosePoint(points, look.wanted, now, needs.houseZone);
	const into = await intoOf(look, account, source, collection);
	const draft: Restore = {
		id: newToken(),
		person: actor.person,
		holder,
		source: source.id,
		point: point.number,
		into,
		target: null,
		mode: look.mode,
		changed: "replace",
		left: [],
		only: null,
		undoes: null,
		begun: null,
		created: now,
	};
	const target = await takeTarget(draft, needs, now);
	const restore = { ...draft, target };
	await needs.restores.add(restore);
	return restore;
};

/** What is gone as a whole comes back as a new one. */
const intoOf = async (
	{ into }: Look,
	account: PimAccount,
	{ collection: { name, kind } }: Source,
	present: Collection | null,
): Promise<Into> => {
	if (into !== null) {
		const other = await findCollection(account, kind, into);
		return other.id === present?.id
			? { kind: "same" }
			: { kind: "other", collection: other.id };
	}
	return present ? { kind: "same" } : { kind: "new", name };
};

/** Takes a fresh point of what a restore would change; null where that is still to be made. Problems: `not-found`, `sync-readonly`, `restore-unread`. */
export const takeTarget = async (
	{ holder, into, source }: Pick<Restore, "holder" | "into" | "source">,
	needs: Restoring,
	now: number,
): Promise<Restore["target"]> => {
	if (into.kind === "new") return null;
	const account = await accountOf(holder, needs);
	const from = (await needs.points.source(source))?.collection;
	const id = into.kind === "other" ? into.collection : from?.id;
	const all = await account.collections().catch(unread);
	const collection = all.find(
		(one) => one.id === id && one.kind === from?.kind,
	);
	if (!collection) throw new Problem("not-found");
	if (collection.access === "read") throw new Problem("sync-readonly");
	const clock = { points: needs.points, now: () => now };
	const point = await takePoint(
		clock,
		holder,
		account,
		collection,
		"asked",
	).catch(unread);
	return { source: point.source, now: point.number };
};
