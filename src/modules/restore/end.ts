import type { Context, Outcome } from "../../core/command.ts";
import type { Step } from "../../core/job.ts";
import { Problem } from "../../core/problem.ts";
import type { Restore } from "./draft.ts";
import { endedButtons, endedView, toldView } from "./ended-view.ts";
import { nameOf } from "./name.ts";
import type { Place, Restoring } from "./needs.ts";
import { restoreOf } from "./open-state.ts";
import { nullIfAway, readBack } from "./read-back.ts";
import { isDone, type Result, resultsOf } from "./result.ts";
import { settleTwins } from "./settle-twins.ts";
import { tellOwner } from "./told-view.ts";
import { accountOf } from "./whose.ts";

/** Reads back what a restore did, tells its owner where somebody else asked for it, and says how it ended; also when its server is away by then. */
export const endRestore = async (
	id: string,
	services: Restoring,
	{ actor, now }: Pick<Context, "actor" | "now">,
	steps: readonly Step[],
): Promise<Outcome> => {
	const restore = await restoreOf(id, actor.person, services);
	const { begun, holder } = restore;
	const target = await services.points.source(begun?.target ?? "");
	if (begun === null || target === null) throw new Problem("unexpected");
	const placeOf = async (): Promise<Place> => ({
		account: await accountOf(holder, services),
		collection: target.collection.id,
	});
	const did = resultsOf(steps);
	const settled = await placeOf()
		.then((place) => settleTwins(did, place, begun, services))
		.catch(nullIfAway);
	const results = settled ?? did;
	const unequal = await readBack(results, placeOf);
	await dropEmptied(restore, results, services).catch(nullIfAway);
	const name = nameOf(target.collection);
	const ended = { restore, begun, results, unequal, name, now };
	const told = toldView(ended, actor.name);
	await tellOwner(told, restore, actor.person, services);
	return {
		kind: "done",
		view: endedView(ended),
		secret: [endedButtons(ended)],
	};
};

/** What a restore made is gone again when it is taken back and nothing else came into it. */
const dropEmptied = async (
	{ undoes, holder }: Restore,
	results: readonly Result[],
	services: Restoring,
): Promise<void> => {
	const undone = undoes === null ? null : await services.restores.get(undoes);
	const made = undone?.begun?.made ?? null;
	if (made === null || !results.every(isDone)) return;
	const account = await accountOf(holder, services);
	const all = await account.collections();
	if (!all.some(({ id }) => id === made)) return;
	if ((await account.listing(made)).length === 0) await account.drop(made);
};
