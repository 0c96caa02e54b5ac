import type { Context } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import type { Begun, Restore } from "./draft.ts";
import { nameOf } from "./name.ts";
import type { Restoring } from "./needs.ts";
import type { State } from "./open-state.ts";
import { takePoint } from "./take-point.ts";
import { begunView, tellOwner } from "./told-view.ts";
import { unread } from "./unread.ts";
import { accountOf } from "./whose.ts";

/** Begins a restore: makes the new collection where one is wanted, takes the safety point, and tells the owner where somebody else asked. Done twice, the first one counts. Problems: `restore-over`, `sync-readonly`, `not-found` when the target is gone. */
export const beginRestore = async (
	{ restore, planned }: Pick<State, "restore" | "planned">,
	source: Collection,
	needs: Restoring,
	{ request, now, actor }: Pick<Context, "request" | "now" | "actor">,
): Promise<Begun> => {
	if (restore.begun?.request === request) return restore.begun;
	if (restore.begun || request === null) throw new Problem("restore-over");
	const { holder, into } = restore;
	const account = await accountOf(holder, needs);
	const made =
		into.kind === "new"
			? await newCollection(restore, account, source, into.name, needs)
			: null;
	const target =
		made ?? (await targetOf(restore, account, needs).catch(unread));
	if (target.access === "read") throw new Problem("sync-readonly");
	const clock = { ...needs, now: () => now };
	const safety = takePoint(clock, holder, account, target, "safety");
	const point = await safety.catch(unread);
	const begun: Begun = {
		request,
		at: now,
		target: point.source,
		safety: point.number,
		made: made?.id ?? null,
	};
	// Somebody may press twice in one moment; then the first one goes on alone.
	if (!(await needs.restores.change({ ...restore, begun })))
		throw new Problem("restore-over");
	const told = begunView(planned, nameOf(source), actor.name);
	await tellOwner(told, restore, actor.person, needs);
	return begun;
};

const targetOf = async (
	{ target }: Restore,
	account: PimAccount,
	{ points }: Restoring,
): Promise<Collection> => {
	const known = target ? await points.source(target.source) : null;
	const all = await account.collections();
	const found = all.find(({ id }) => id === known?.collection.id);
	if (!found) throw new Problem("not-found");
	return found;
};

const newCollection = async (
	restore: Restore,
	account: PimAccount,
	like: Collection,
	name: string,
	needs: Restoring,
): Promise<Collection> => {
	const { kind, color, description } = like;
	const all = await account.collections();
	for (const one of all.filter((one) => one.kind === kind && one.name === name))
		if (await isLeftover(one, restore, account, needs)) return one;
	const { looks } = await account.capabilities();
	return account.make({
		kind,
		name,
		...(color !== null && looks.includes("color") ? { color } : {}),
		...(description !== null && looks.includes("description")
			? { description }
			: {}),
	});
};

/** A process that ended in between may have made it already: an empty one that nobody knew before, and that no other restore made. */
const isLeftover = async (
	{ id }: Collection,
	{ holder, person, created }: Restore,
	account: PimAccount,
	{ points, restores }: Restoring,
): Promise<boolean> => {
	if ((await account.listing(id)).length > 0) return false;
	const all = await restores.of(person);
	if (all.some(({ begun }) => begun?.made === id)) return false;
	const known = (await points.sources(holder)).find(
		(source) => source.account === account.key && source.collection.id === id,
	);
	const old = known ? await points.list(known.id) : [];
	return old.every(({ at }) => at >= created);
};
