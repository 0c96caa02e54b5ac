import { Problem } from "../../core/problem.ts";
import type { Restore } from "./draft.ts";
import type { Place, Restoring } from "./needs.ts";
import { openState, restoreOf } from "./open-state.ts";
import type { Planned } from "./plan.ts";
import type { Kept } from "./points.ts";
import { createReadUids } from "./read-uids.ts";
import { accountOf } from "./whose.ts";

/** A restore that runs, with what its steps need. */
export type Opened = {
	readonly restore: Restore;
	readonly planned: ReadonlyMap<string, Planned>;
	readonly place: Place;
	/** What came between the look and the safety point, by UID. */
	readonly arrived: ReadonlyMap<string, Kept>;
};

/** Opens it once as long as this process works on it; what failed is tried again at the next step. */
export const openOnce = (
	id: string,
	services: Restoring,
	person: string,
	memory: Map<string, unknown>,
): Promise<Opened> => {
	const known = memory.get(id);
	if (isOpening(known)) return known;
	const opening = openAll(id, services, person);
	memory.set(id, opening);
	opening.catch(() => memory.delete(id));
	return opening;
};

const isOpening = (value: unknown): value is Promise<Opened> =>
	value instanceof Promise;

const openAll = async (
	id: string,
	services: Restoring,
	person: string,
): Promise<Opened> => {
	const restore = await restoreOf(id, person, services);
	const { begun } = restore;
	const target = await services.points.source(begun?.target ?? "");
	if (begun === null || target === null) throw new Problem("not-found");
	const state = await openState(restore, services);
	const account = await accountOf(restore.holder, services);
	const safe = await services.points.objects(begun.target, begun.safety);
	return {
		restore,
		planned: new Map(state.planned.map((one) => [one.item.key, one])),
		place: { account, collection: target.collection.id },
		arrived: await byUid(newIn(safe ?? [], state.now), services),
	};
};

const newIn = (
	safe: readonly Kept[],
	now: readonly Kept[],
): readonly Kept[] => {
	const known = new Map(now.map(({ href, content }) => [href, content]));
	return safe.filter(({ href, content }) => known.get(href) !== content);
};

const byUid = async (
	all: readonly Kept[],
	{ points }: Restoring,
): Promise<ReadonlyMap<string, Kept>> => {
	const uids = await createReadUids(points)(all.map(({ text }) => text));
	return new Map(
		all.flatMap((kept) => {
			const uid = uids.get(kept.text);
			return uid === undefined ? [] : [[uid, kept] as const];
		}),
	);
};
