import { z } from "zod";
import { arg } from "../../core/arg.ts";
import type { Preview } from "../../core/command.ts";
import { defineJob } from "../../core/define-job.ts";
import { fingerprint } from "../../core/fingerprint.ts";
import type { StepCall, StepResult } from "../../core/job.ts";
import { Problem } from "../../core/problem.ts";
import { at, say } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import { applyStep } from "./apply-step.ts";
import { beginRestore } from "./begin.ts";
import type { Restore } from "./draft.ts";
import { endRestore } from "./end.ts";
import { intoText, nameOf } from "./name.ts";
import type { Place, Restoring } from "./needs.ts";
import { openRestore, openState, type State } from "./open-state.ts";
import { type Deed, guardOf, type Planned } from "./plan.ts";
import { failedFacts } from "./result.ts";
import { accountOf, isHolder } from "./whose.ts";

/** Does what a card of a restore shows: safety point, every object with its precondition, everything read back. */
export const applyRestore = defineJob({
	name: "restore apply",
	args: z.object({ restore: arg.carried() }),
	who: "member",
	effect: "change",
	shown: true,
	sensitive: true,
	preview: async ({ restore: id }, services: Restoring, { actor }) => {
		const restore = await openRestore(id, actor.person, services);
		if (restore.begun) throw new Problem("restore-over");
		const state = await openState(restore, services);
		if (state.planned.length === 0) throw new Problem("nothing-to-do");
		return previewOf(state, isHolder(restore.holder, actor.person), services);
	},
	job: {
		atOnce: 4,
		steps: async ({ restore: id }, services: Restoring, context) => {
			const restore = await openRestore(id, context.actor.person, services);
			const { source, planned } = await openState(restore, services);
			await beginRestore(restore, source, services, context);
			return planned.map(({ item }) => item.key);
		},
		step: async ({ restore }, services, context, call) =>
			stepOf(restore, services, context.actor.person, call),
		failure: failedFacts,
		end: async ({ restore }, services, context, steps) =>
			endRestore(restore, services, context, steps),
	},
});

const previewOf = async (
	{ restore, source, now, planned }: State,
	isOwn: boolean,
	services: Restoring,
): Promise<Preview> => {
	const count = planned.length;
	const guard = (await isOurs(restore, services))
		? null
		: guardOf(planned, now.length);
	const points = await services.points.list(restore.source);
	const point = points.find(({ number }) => number === restore.point);
	const name = nameOf(source.collection);
	return {
		title: say("restore.apply.title", { count, name }),
		verb: say("restore.apply.verb", { count }),
		rows: [
			{ label: say("restore.row.point"), value: at(point?.at ?? 0) },
			{
				label: say("restore.row.into"),
				value: await intoText(restore, services),
			},
			...counts(planned),
			...(isOwn ? [] : [because("other")]),
			...(guard ? [because(guard)] : []),
		],
		notes: [say("restore.note.quiet"), say("restore.note.undo")],
		...(isOwn && guard === null ? {} : { effect: "destroy" as const }),
		basis: {
			planned: fingerprint(
				planned.map(({ item, deed }) => [
					item.key,
					deed,
					item.wanted?.content ?? null,
					item.now?.etag ?? null,
				]),
			),
			into: restore.into,
		},
	};
};

/** What a restore made and nobody had before may go again as a whole. */
const isOurs = async (
	{ undoes }: Restore,
	{ restores }: Restoring,
): Promise<boolean> => {
	const undone = undoes === null ? null : await restores.get(undoes);
	return (undone?.begun?.made ?? null) !== null;
};

const because = (why: "other" | "empties" | "half"): Row => ({
	label: say("restore.row.second"),
	value: say(`restore.second.${why}`),
});

const counts = (planned: readonly Planned[]): readonly Row[] =>
	(["create", "replace", "copy", "remove"] as const satisfies Deed[]).flatMap(
		(deed) => {
			const value = planned.filter((one) => one.deed === deed).length;
			return value === 0 ? [] : [{ label: say(`restore.deed.${deed}`), value }];
		},
	);

type Opened = {
	readonly planned: ReadonlyMap<string, Planned>;
	readonly place: Place;
	readonly state: State;
};

const stepOf = async (
	id: string,
	services: Restoring,
	person: string,
	{ key, memory }: StepCall,
): Promise<StepResult> => {
	const { planned, place, state } = await opened(id, services, person, memory);
	const found = planned.get(key);
	if (!found) throw new Problem("unexpected");
	return applyStep(found, state.restore, place, services.points);
};

/** Opened once as long as this process works on it. */
const opened = (
	id: string,
	services: Restoring,
	person: string,
	memory: Map<string, unknown>,
): Promise<Opened> => {
	const known = memory.get(id);
	if (known instanceof Promise) return known;
	const opening = openAll(id, services, person);
	memory.set(id, opening);
	return opening;
};

const openAll = async (
	id: string,
	services: Restoring,
	person: string,
): Promise<Opened> => {
	const restore = await openRestore(id, person, services);
	const state = await openState(restore, services);
	const target = await services.points.source(restore.begun?.target ?? "");
	if (target === null) throw new Problem("not-found");
	const account = await accountOf(restore.holder, services);
	return {
		state,
		planned: new Map(state.planned.map((one) => [one.item.key, one])),
		place: { account, collection: target.collection.id },
	};
};
