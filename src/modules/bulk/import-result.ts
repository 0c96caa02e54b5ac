import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Command, defineCommand, done } from "../../core/command.ts";
import { writeCsv } from "../../core/csv.ts";
import { Problem } from "../../core/problem.ts";
import { auditParty, partyOf } from "../../core/record.ts";
import { say } from "../../core/text.ts";
import { openOf, outcomeWord } from "./ended.ts";
import { importView } from "./import-view.ts";
import type { Kind } from "./kind.ts";
import { mailKind } from "./mail-kind.ts";
import type { Results } from "./needs.ts";
import { openResults } from "./open-results.ts";
import { resultsOf } from "./row-step.ts";
import { usersKind } from "./users-kind.ts";

/** What became of each row of a bulk as a private CSV file, never with a password; that somebody took it is a line of the log. */
const defineResult = (kind: Kind<never>): Command<Results> => {
	const name = `${kind.subject} import-result`;
	return defineCommand({
		name,
		args: z.object({ request: arg.lookup("request") }),
		who: "helpdesk",
		effect: "read",
		sensitive: true,
		run: async ({ request: id }, services: Results, context) => {
			const { actor, now } = context;
			const commands = [`${kind.subject} import-all`];
			const { steps } = await openResults(id, commands, services, context);
			const rows = resultsOf(steps);
			const read = (key: string) => services.inWords(say(key), actor);
			const head = ["number", kind.subject, "outcome", "why"].map((one) =>
				read(`bulk.head.${one}`),
			);
			const lines = rows.map(({ number, cells, outcome, why }) => [
				String(number),
				cells.email ?? cells.address ?? "",
				read(`bulk.outcome.${outcomeWord(outcome)}`),
				why === null ? "" : services.inWords(why, actor),
			]);
			await services.audit.add({
				at: now,
				event: "exported",
				by: auditParty(partyOf(actor)),
				command: name,
				request: id,
				details: { lines: String(rows.length) },
			});
			return done({
				count: rows.length,
				name: `${kind.subject}-${id}.csv`,
				text: writeCsv([head, ...lines], ";"),
			});
		},
		view: ({ count, name: file, text }) => ({
			title: say("bulk.result", { count }),
			body: [{ kind: "file", name: file, mime: "text/csv", text }],
		}),
	});
};

/** Puts the rows that failed or were not reached together anew, checked against how things are now. */
const defineAgain = <S>(kind: Kind<S>): Command<S & Results> =>
	defineCommand({
		name: `${kind.subject} import-again`,
		args: z.object({ request: arg.carried() }),
		who: "helpdesk",
		effect: "read",
		sensitive: true,
		run: async ({ request: id }, services: S & Results, context) => {
			const { subject } = kind;
			const commands = [`${subject} import-all`];
			const { request, steps } = await openResults(
				id,
				commands,
				services,
				context,
			);
			if (request.settled === null) throw new Problem("wrong-state");
			const lines = openOf(resultsOf(steps)).map(({ number, cells }) => ({
				number,
				cells,
			}));
			if (lines.length === 0) throw new Problem("nothing-to-do");
			const check = await kind.check(lines, services, context);
			const batch = await services.batches.save(
				{ subject, lines, ignored: [] },
				context.actor.person,
			);
			return done({ batch, check, ignored: [] });
		},
		view: (imported) => importView(kind, imported),
	});

/** What became of each person. */
export const userResults = defineResult(usersKind);
/** The people who could not be invited, once more. */
export const usersAgain = defineAgain(usersKind);
/** What became of each address. */
export const mailResults = defineResult(mailKind);
/** The addresses that could not be made, once more. */
export const mailAgain = defineAgain(mailKind);
