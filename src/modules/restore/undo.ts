import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { newToken } from "../../core/ids.ts";
import { Problem } from "../../core/problem.ts";
import type { Begun, Restore } from "./draft.ts";
import { takeTarget } from "./look.ts";
import { lookView } from "./look-view.ts";
import type { Restoring } from "./needs.ts";
import { openBegun, openState } from "./open-state.ts";
import { isDone, resultsOf } from "./result.ts";
import { showRestore } from "./show.ts";
import { touchedBy } from "./touched.ts";

/** Shows what taking a restore back would change: what it touched goes back to its safety point, and what somebody edited since is left unless it is chosen. */
export const undoRestore = defineCommand({
	name: "restore undo",
	args: z.object({ restore: arg.lookup("restore").optional() }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async ({ restore: id }, services: Restoring, context) => {
		const { restore, begun } = await openBegun(id, context, services);
		const draft = await undoDraft(restore, begun, services, context);
		await services.restores.add(draft);
		return done(await showRestore(draft, services, context.actor.person));
	},
	view: lookView,
});

const undoDraft = async (
	undone: Restore,
	begun: Begun,
	services: Restoring,
	{ now }: Pick<Context, "now">,
): Promise<Restore> => {
	const touched = await touchedBy(undone, begun, services);
	if (touched.size === 0) throw new Problem("nothing-to-do");
	const into = { kind: "same" } as const;
	const whole: Restore = {
		...undone,
		id: newToken(),
		source: begun.target,
		point: begun.safety,
		into,
		target: await takeTarget(
			{ ...undone, source: begun.target, into },
			services,
			now,
		),
		mode: "exact",
		changed: "replace",
		left: [],
		only: null,
		undoes: undone.id,
		begun: null,
		created: now,
	};
	const { difference } = await openState(whole, services);
	const ours = difference.items.filter(({ wanted, now: there }) =>
		[wanted, there].some((kept) => kept && touched.has(kept.href)),
	);
	const edited = ours.filter(({ wanted, now: there }) => {
		const content = touched.get(there?.href ?? wanted?.href ?? "");
		return (there?.content ?? null) !== (content ?? null);
	});
	return {
		...whole,
		only: ours.map(({ key }) => key),
		left: edited.map(({ key }) => key),
	};
};

/** Looks again at what a restore did not do: edited meanwhile, failed, or not reached. */
export const againRestore = defineCommand({
	name: "restore again",
	args: z.object({ restore: arg.lookup("restore").optional() }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async ({ restore: id }, services: Restoring, context) => {
		const { restore: first, begun } = await openBegun(id, context, services);
		const results = resultsOf((await services.jobs.steps(begun.request)) ?? []);
		const rest = results.filter((result) => !isDone(result));
		if (rest.length === 0) throw new Problem("nothing-to-do");
		const target = await services.points.source(begun.target);
		const into =
			first.into.kind === "same" || target === null
				? first.into
				: { kind: "other" as const, collection: target.collection.id };
		const { now } = context;
		const draft: Restore = {
			...first,
			id: newToken(),
			into,
			target: await takeTarget({ ...first, into }, services, now),
			left: [],
			only: rest.map(({ key }) => key),
			begun: null,
			created: now,
		};
		await services.restores.add(draft);
		return done(await showRestore(draft, services, context.actor.person));
	},
	view: lookView,
});
