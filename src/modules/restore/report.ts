import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { writeCsv } from "../../core/csv.ts";
import { type Page, pageButtons, pageOf } from "../../core/paging.ts";
import { at, say, type Text } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import { describeObject } from "../../pim/describe/describe-object.ts";
import type { Restore } from "./draft.ts";
import { undoable } from "./ended-view.ts";
import { nameOf } from "./name.ts";
import type { Restoring } from "./needs.ts";
import { openBegun } from "./open-state.ts";
import { type Result, resultsOf } from "./result.ts";
import type { InWords } from "./set.ts";
import { isHolder } from "./whose.ts";

type Needs = Restoring & InWords;

/** A line of a report: what it is, and what became of it. */
type ReportLine = { readonly title: Text; readonly what: Text };

/** What a restore did with each object, page by page and as a private file. */
export const reportRestore = defineCommand({
	name: "restore report",
	args: z.object({
		restore: arg.lookup("restore").optional(),
		page: flag(arg.number(1, 100_000)),
	}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async ({ restore: id, page }, services: Needs, context) => {
		const { actor } = context;
		const { restore, begun } = await openBegun(id, actor.person, services);
		const target = await services.points.source(begun.target);
		const steps = (await services.jobs.steps(begun.request)) ?? [];
		const results = resultsOf(steps);
		const found = pageOf(results, page, 20);
		return done({
			restore,
			at: begun.at,
			name: target ? nameOf(target.collection) : "",
			found: {
				...found,
				items: await linesOf(found.items, restore, services, actor.person),
			},
			file: await fileOf(results, restore, services, context),
		});
	},
	view: ({ restore, at: when, name, found, file }): View => ({
		title: say("restore.report.title", { name, when: at(when) }),
		body: [
			{
				kind: "table",
				columns: [say("restore.head.item"), say("restore.head.what")],
				rows: found.items.map(({ title, what }) => [title, what]),
			},
			...pageButtons("restore report", { restore: restore.id }, found),
			{ kind: "file", name: "restore.csv", mime: "text/csv", text: file },
			{
				kind: "note",
				text: say("undo.moment", {
					when: at(when + undoable, "day"),
					left: at(when + undoable, "left"),
				}),
			},
		],
	}),
});

/** Titles are for the owner; others read what was done, without what it was done with. */
const linesOf = async (
	results: readonly Result[],
	{ holder }: Restore,
	{ points }: Needs,
	person: string,
): Promise<Page<ReportLine>["items"]> => {
	const isShown = holder.kind === "service" || isHolder(holder, person);
	const addresses = results.flatMap(({ facts }) => addressOf(facts) ?? []);
	const texts = isShown ? await points.texts(addresses) : new Map();
	return results.map((result) => {
		const text: unknown = texts.get(addressOf(result.facts) ?? "");
		return {
			title:
				typeof text === "string"
					? describeObject(text).title
					: say("restore.report.untitled"),
			what: whatOf(result),
		};
	});
};

const addressOf = (facts: Result["facts"]): string | null =>
	facts === null ? null : (facts.wanted ?? facts.before);

const whatOf = ({ outcome, facts }: Result): Text => {
	if (outcome === null) return say("restore.what.not-reached");
	if (facts === null) return say("restore.what.failed");
	if (facts.why !== null) return facts.why;
	return outcome === "already"
		? say("restore.what.already")
		: say(`restore.what.${facts.deed}`);
};

const fileOf = async (
	results: readonly Result[],
	restore: Restore,
	services: Needs,
	{ actor }: Pick<Context, "actor">,
): Promise<string> => {
	const rows: (readonly string[])[] = [
		["item", "what"].map((one) =>
			services.inWords(say(`restore.head.${one}`), actor),
		),
	];
	for (let first = 0; first < results.length; first += 200) {
		const some = results.slice(first, first + 200);
		for (const { title, what } of await linesOf(
			some,
			restore,
			services,
			actor.person,
		))
			rows.push([
				services.inWords(title, actor),
				services.inWords(what, actor),
			]);
	}
	return writeCsv(rows, ";");
};
