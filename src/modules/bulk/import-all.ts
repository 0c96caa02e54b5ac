import { z } from "zod";
import { arg } from "../../core/arg.ts";
import type { Command, Context } from "../../core/command.ts";
import { defineJob } from "../../core/define-job.ts";
import { fingerprint } from "../../core/fingerprint.ts";
import type { StepCall, StepResult } from "../../core/job.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import type { Batches } from "./batches.ts";
import { createRow } from "./create-row.ts";
import { endedOutcome } from "./ended.ts";
import { inviteRow } from "./invite-row.ts";
import { faultyOf, fineOf, type Kind } from "./kind.ts";
import { type MailNeeds, mailKind } from "./mail-kind.ts";
import { failedFacts, keyOf } from "./row-step.ts";
import { rowTable } from "./row-table.ts";
import { usersKind } from "./users-kind.ts";

type Waiting = { readonly batches: Batches };

/** Does the rows of a batch that can be done, one step each, after a second person saw them. */
const defineImportAll = <S>(
	kind: Kind<S>,
	rowStep: (services: S, step: StepCall) => Promise<StepResult>,
	ready: (services: S) => void,
): Command<S & Waiting> => {
	const { subject } = kind;
	const open = async (
		batch: string,
		services: S & Waiting,
		context: Context,
	) => {
		const { person } = context.actor;
		const kept = await services.batches.open(batch, subject, person);
		const check = await kind.check(kept.lines, services, context);
		return { check, fine: fineOf(check), faulty: faultyOf(check) };
	};
	return defineJob({
		name: `${subject} import-all`,
		args: z.object({ batch: arg.carried() }),
		who: "admin",
		asks: "helpdesk",
		effect: "destroy",
		sensitive: true,
		preview: async ({ batch }, services: S & Waiting, context) => {
			const { check, fine, faulty } = await open(batch, services, context);
			if (fine.length === 0) throw new Problem("nothing-to-do");
			if (check.blocked)
				throw new Problem("table-unusable", { why: check.blocked });
			ready(services);
			const count = fine.length;
			return {
				title: say(`bulk.${subject}.all`, { count }),
				verb: say(`bulk.${subject}.verb`),
				rows: [
					{ label: say(`bulk.row.${subject}`), value: count },
					{ label: say("bulk.row.left-out"), value: faulty.length },
					...check.rows,
				],
				body: [
					rowTable(kind, fine.slice(0, 10)),
					...firstOf(count, `${subject} import-rows`, batch),
				],
				notes: [...check.notes, say(`bulk.${subject}.undo`)],
				basis: {
					rows: fingerprint(fine.map(({ number, cells }) => [number, cells])),
					numbers: check.basis,
				},
			};
		},
		job: {
			steps: async ({ batch }, services: S & Waiting, context) =>
				(await open(batch, services, context)).fine.map(keyOf),
			step: (_input, services, _context, step) => rowStep(services, step),
			failure: failedFacts,
			end: async (_input, _services, context, steps) =>
				endedOutcome(kind, steps, context),
		},
	});
};

const firstOf = (
	all: number,
	command: string,
	batch: string,
): readonly Block[] =>
	all <= 10
		? []
		: [
				{ kind: "note", text: say("bulk.first", { count: 10, all }) },
				{
					kind: "buttons",
					buttons: [
						{
							label: say("bulk.button.rows"),
							does: { kind: "invoke", command, input: { batch } },
						},
					],
				},
			];

/** Invites everybody of a batch. */
export const importAllUsers = defineImportAll(
	usersKind,
	inviteRow,
	() => undefined,
);

/** Makes all addresses of a batch. */
export const importAllMail = defineImportAll(
	mailKind,
	createRow,
	(services: MailNeeds & { readonly showOnceReady: () => void }) =>
		services.showOnceReady(),
);
