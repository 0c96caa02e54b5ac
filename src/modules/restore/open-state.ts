import type { Context } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { compareStates, type Difference } from "./difference.ts";
import type { Begun, Restore } from "./draft.ts";
import type { Restoring } from "./needs.ts";
import { type Planned, planOf } from "./plan.ts";
import type { Kept, Source } from "./points.ts";
import { createReadUids } from "./read-uids.ts";
import { mustBeFor } from "./whose.ts";

/** A restore with what it was computed from: the whole difference, and what of it is to be done. */
export type State = {
	readonly restore: Restore;
	readonly source: Source;
	/** What is in the target now; nothing where it is still to be made. */
	readonly now: readonly Kept[];
	readonly difference: Difference;
	readonly planned: readonly Planned[];
};

/** Who opens a restore, and when. */
export type Opener = Pick<Context, "actor" | "now">;

/** Opens the restore of somebody, whether it began or not. Problems: `restore-none` for one that is not theirs, `not-allowed` when they may not name somebody else any more. */
export const openRestore = async (
	id: string,
	opener: Opener,
	needs: Pick<Restoring, "restores">,
): Promise<Restore> => {
	const restore = await restoreOf(id, opener.actor.person, needs);
	mustBeFor(restore.holder, opener);
	return restore;
};

/** The same for work that was agreed to. */
export const restoreOf = async (
	id: string,
	person: string,
	{ restores }: Pick<Restoring, "restores">,
): Promise<Restore> => {
	const restore = await restores.get(id);
	if (restore?.person !== person) throw new Problem("restore-none");
	return restore;
};

/** A restore of somebody that began: the newest where none is named. Problems: `restore-none`, `nothing-to-do` for one that never began. */
export const openBegun = async (
	id: string | undefined,
	opener: Opener,
	needs: Pick<Restoring, "restores">,
): Promise<{ readonly restore: Restore; readonly begun: Begun }> => {
	const restore =
		id === undefined
			? lastBegun(await needs.restores.of(opener.actor.person))
			: await openRestore(id, opener, needs);
	if (!restore) throw new Problem("restore-none");
	mustBeFor(restore.holder, opener);
	const { begun } = restore;
	if (begun === null) throw new Problem("nothing-to-do");
	return { restore, begun };
};

const lastBegun = (all: readonly Restore[]): Restore | undefined =>
	all.toSorted((a, b) => (b.begun?.at ?? 0) - (a.begun?.at ?? 0))[0];

/** Computes the difference of a restore from kept points alone. */
export const openState = async (
	restore: Restore,
	{ points }: Pick<Restoring, "points">,
): Promise<State> => {
	const { target } = restore;
	const source = await points.source(restore.source);
	const wanted = await points.objects(restore.source, restore.point);
	const now = target ? await points.objects(target.source, target.now) : [];
	if (source === null || wanted === null || now === null)
		throw new Problem("point-none");
	const whole = await compareStates(wanted, now, createReadUids(points));
	const only = restore.only && new Set(restore.only);
	const items = whole.items.filter(({ key }) => only?.has(key) ?? true);
	const difference = { items, same: whole.same };
	return {
		restore,
		source,
		now,
		difference,
		planned: planOf(difference, restore),
	};
};
