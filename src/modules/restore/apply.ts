import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineJob } from "../../core/define-job.ts";
import type { StepCall, StepResult } from "../../core/job.ts";
import { Problem, type ProblemCode } from "../../core/problem.ts";
import { openOnce } from "./apply-open.ts";
import { previewOf } from "./apply-preview.ts";
import { applyStep } from "./apply-step.ts";
import { beginRestore } from "./begin.ts";
import { endRestore } from "./end.ts";
import type { Restoring } from "./needs.ts";
import { openRestore, openState, restoreOf } from "./open-state.ts";
import { failedFacts } from "./result.ts";

/** Does what a card of a restore shows: safety point, every object with its precondition, everything read back. */
export const applyRestore = defineJob({
	name: "restore apply",
	args: z.object({ restore: arg.carried() }),
	who: "member",
	effect: "change",
	shown: true,
	sensitive: true,
	preview: async ({ restore: id }, services: Restoring, context) => {
		const restore = await openRestore(id, context, services);
		if (restore.begun) throw new Problem("restore-over");
		const state = await openState(restore, services);
		if (state.planned.length === 0) throw new Problem("nothing-to-do");
		return previewOf(state, services, context);
	},
	job: {
		atOnce: 4,
		repeats: true,
		steps: async ({ restore: id }, services: Restoring, context) => {
			const restore = await restoreOf(id, context.actor.person, services);
			const state = await openState(restore, services);
			await beginRestore(state, state.source.collection, services, context);
			return state.planned.map(({ item }) => item.key);
		},
		step: async ({ restore }, services, context, call) =>
			stepOf(restore, services, context.actor.person, call),
		failure: failedFacts,
		end: async ({ restore }, services, context, steps) =>
			endRestore(restore, services, context, steps),
	},
});

const stepOf = async (
	id: string,
	services: Restoring,
	person: string,
	{ key, memory }: StepCall,
): Promise<StepResult> => {
	const over = memory.get(overKey);
	if (over instanceof Problem) throw over;
	const work = async (): Promise<StepResult> => {
		const opened = await openOnce(id, services, person, memory);
		const planned = opened.planned.get(key);
		if (!planned) throw new Problem("unexpected");
		return applyStep(planned, opened, services.points);
	};
	return work().catch((error: unknown) => {
		if (error instanceof Problem && lasting.includes(error.code))
			memory.set(overKey, error);
		throw error;
	});
};

const overKey = "over";

/** What meets every other step, too: a server is not asked a thousand times more. */
const lasting: readonly ProblemCode[] = [
	"sync-login",
	"sync-none",
	"sync-server",
	"sync-readonly",
	"point-none",
];
