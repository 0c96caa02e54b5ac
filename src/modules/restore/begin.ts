import type { Context } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import type { Begun, Restore } from "./draft.ts";
import type { Restoring } from "./needs.ts";
import type { Source } from "./points.ts";
import { takePoint } from "./take-point.ts";
import { accountOf } from "./whose.ts";

/** Begins a restore: makes the new collection where one is wanted, and takes the safety point. Done twice, the first one counts. Problems: `sync-readonly`, `not-found` when the target is gone. */
export const beginRestore = async (
	restore: Restore,
	source: Source,
	needs: Restoring,
	{ request, now }: Pick<Context, "request" | "now">,
): Promise<Begun> => {
	if (restore.begun?.request === request) return restore.begun;
	if (restore.begun || request === null) throw new Problem("restore-over");
	const { holder } = restore;
	const account = await accountOf(holder, needs);
	const made =
		restore.into.kind === "new"
			? await newCollection(account, source.collection, restore.into.name)
			: null;
	const target = made ?? (await targetOf(restore, account, needs));
	if (target.access === "read") throw new Problem("sync-readonly");
	const clock = { ...needs, now: () => now };
	const point = await takePoint(clock, holder, account, target, "safety");
	const begun: Begun = {
		request,
		at: now,
		target: point.source,
		safety: point.number,
		made: made?.id ?? null,
	};
	await needs.restores.change({ ...restore, begun });
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

/** A process that ended in between may have made it already: an empty one of this name is taken. */
const newCollection = async (
	account: PimAccount,
	like: Collection,
	name: string,
): Promise<Collection> => {
	const { kind, color, description } = like;
	const all = await account.collections();
	for (const one of all.filter((one) => one.kind === kind && one.name === name))
		if ((await account.listing(one.id)).length === 0) return one;
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
