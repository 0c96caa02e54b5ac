import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import type { Context } from "../../core/command.ts";
import { type Command, defineCommand, done } from "../../core/command.ts";
import { writeCsv } from "../../core/csv.ts";
import { allowed } from "../../core/decide.ts";
import { pageButtons, pageOf } from "../../core/paging.ts";
import { say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import { faultsText } from "./cell-faults.ts";
import { importView } from "./import-view.ts";
import { takeIn } from "./intake.ts";
import { faultyOf, type Kind } from "./kind.ts";
import { mailKind } from "./mail-kind.ts";
import type { InWords, Reading } from "./needs.ts";
import { rowTable } from "./row-table.ts";
import { usersKind } from "./users-kind.ts";

const args = z
	.object({
		table: flag(arg.files(1)),
		rows: arg.rest(40_000).optional(),
		/** What was read already, to be shown once more. */
		batch: flag(arg.hidden()),
	})
	.superRefine(({ table, rows, batch }, context) => {
		if (table === undefined && rows === undefined && batch === undefined)
			context.addIssue({ code: "custom", path: ["table"] });
		if (table !== undefined && rows !== undefined)
			context.addIssue({ code: "custom", path: ["rows"] });
	});

/** Reads a table of one kind, checks all of it, and shows what could be done; nothing is changed. */
const defineImport = <S>(kind: Kind<S>): Command<S & Reading> =>
	defineCommand({
		name: `${kind.subject} import`,
		args,
		who: "helpdesk",
		effect: "read",
		sensitive: true,
		form: async () => ({
			intro: [
				{ kind: "text", text: say(`bulk.${kind.subject}.intro`) },
				{ kind: "note", text: say("bulk.intro") },
			],
			submit: say("bulk.button.check"),
			initial: {},
			picks: {},
		}),
		run: async ({ batch: again, ...given }, services: S & Reading, context) => {
			if (again !== undefined)
				return done(await look(kind, again, services, context));
			const read = await takeIn(kind, given, services, context);
			const check = await kind.check(read.lines, services, context);
			const { person } = context.actor;
			const batch = await services.batches.save(read, person);
			return done({ batch, check, ignored: read.ignored });
		},
		view: (imported) => importView(kind, imported),
	});

/** The rows of a batch as they stand now. */
const look = async <S>(
	kind: Kind<S>,
	batch: string,
	services: S & Pick<Reading, "batches">,
	context: Context,
) => {
	const { actor, now } = context;
	// Who decides on all rows must be able to see all of them.
	const all = `${kind.subject} import-all`;
	const { lines, ignored, isTheirs } = await services.batches.open(
		batch,
		kind.subject,
		actor.person,
		allowed(actor.grants, "admin", all, now),
	);
	const check = await kind.check(lines, services, context);
	return { batch, check, ignored, isTheirs };
};

/** The way back to what can be asked for, where the answer took its place. */
const back = (
	{ subject }: Pick<Kind<never>, "subject">,
	{ batch, isTheirs }: { readonly batch: string; readonly isTheirs: boolean },
): readonly Block[] =>
	isTheirs
		? [
				{
					kind: "buttons",
					buttons: [
						{
							label: say("bulk.button.back"),
							does: {
								kind: "invoke",
								command: `${subject} import`,
								input: { batch },
							},
						},
					],
				},
			]
		: [];

/** All rows of a batch, the faulty ones first, a page at a time. */
const defineRows = <S>(
	kind: Kind<S>,
): Command<S & Pick<Reading, "batches">> => {
	const name = `${kind.subject} import-rows`;
	return defineCommand({
		name,
		args: z.object({ batch: arg.carried(), page: flag(arg.number(1, 100)) }),
		who: "helpdesk",
		effect: "read",
		sensitive: true,
		run: async (
			{ batch, page },
			services: S & Pick<Reading, "batches">,
			context,
		) => {
			const { check, isTheirs } = await look(kind, batch, services, context);
			const fine = check.lines.filter(({ faults }) => faults.length === 0);
			return done({
				...pageOf([...faultyOf(check), ...fine], page, 40),
				...{ batch, isTheirs },
			});
		},
		view: ({ items, batch, isTheirs, ...page }) => ({
			title: say("bulk.rows", { count: page.total }),
			body: [
				rowTable(kind, items),
				...pageButtons(name, { batch }, page),
				...back(kind, { batch, isTheirs }),
			],
		}),
	});
};

type FaultNeeds = Pick<Reading, "batches"> & { readonly inWords: InWords };

/** The rows that are left out as a file, as they were given, each with what is wrong. */
const defineFaults = <S>(kind: Kind<S>): Command<S & FaultNeeds> =>
	defineCommand({
		name: `${kind.subject} import-faults`,
		args: z.object({ batch: arg.carried() }),
		who: "helpdesk",
		effect: "read",
		sensitive: true,
		run: async ({ batch }, services: S & FaultNeeds, context) => {
			const { check, isTheirs } = await look(kind, batch, services, context);
			const faulty = faultyOf(check);
			const names = kind.columns.map(({ name }) => name);
			const read = (key: string) => services.inWords(say(key), context.actor);
			const rows = faulty.map(({ number, cells, faults }) => [
				...names.map((name) => cells[name] ?? ""),
				String(number),
				services.inWords(faultsText(faults), context.actor),
			]);
			const head = [
				...names.map((name) => read(`bulk.column.${name}`)),
				...["number", "what"].map((name) => read(`bulk.head.${name}`)),
			];
			return done({
				...{ batch, isTheirs },
				count: faulty.length,
				name: `${kind.subject}-faulty-rows.csv`,
				text: writeCsv([head, ...rows], ";"),
			});
		},
		view: ({ count, name, text, ...of }) => ({
			title: say("bulk.faulty", { count }),
			body: [
				{ kind: "file", name, mime: "text/csv", text },
				{ kind: "note", text: say("bulk.faulty-note") },
				...back(kind, of),
			],
		}),
	});

/** Reads a table of people to invite. */
export const importUsers = defineImport(usersKind);
/** All rows of such a table. */
export const showUserRows = defineRows(usersKind);
/** Those that are left out, as a file. */
export const faultyUserRows = defineFaults(usersKind);
/** Reads a table of addresses to make. */
export const importMail = defineImport(mailKind);
/** All rows of such a table. */
export const showMailRows = defineRows(mailKind);
/** Those that are left out, as a file. */
export const faultyMailRows = defineFaults(mailKind);
