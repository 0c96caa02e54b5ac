import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { pageButtons, pageOf } from "../../core/paging.ts";
import { at, say } from "../../core/text.ts";
import { undoButton, undoNote } from "../../core/undo.ts";
import type { Block, View } from "../../core/view.ts";
import { undoable } from "./ended-view.ts";
import { nameOf } from "./name.ts";
import type { Restoring } from "./needs.ts";
import { openBegun } from "./open-state.ts";
import { createReportLines, reportFile } from "./report-lines.ts";
import { resultsOf } from "./result.ts";
import type { InWords } from "./set.ts";

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
	run: async (
		{ restore: id, page },
		services: Restoring & InWords,
		context,
	) => {
		const { actor } = context;
		const { restore, begun } = await openBegun(id, context, services);
		const target = await services.points.source(begun.target);
		const steps = (await services.jobs.steps(begun.request)) ?? [];
		const results = resultsOf(steps);
		const found = pageOf(results, page, 20);
		const linesOf = createReportLines(restore, services, actor.person);
		return done({
			restore,
			at: begun.at,
			name: target ? nameOf(target.collection) : "",
			found: { ...found, items: await linesOf(found.items) },
			// The other pages would bring the same file once more.
			file:
				page === undefined
					? await reportFile(results, linesOf, (text) =>
							services.inWords(text, actor),
						)
					: null,
		});
	},
	view: ({ restore, at: when, name, found, file }): View => ({
		title: say("restore.report.title", { name, when: at(when) }),
		body:
			found.total === 0
				? [{ kind: "text", text: say("restore.report.none") }]
				: [
						{
							kind: "table",
							columns: [say("restore.head.item"), say("restore.head.what")],
							rows: found.items.map(({ title, what }) => [title, what]),
						},
						...pageButtons("restore report", { restore: restore.id }, found),
						...(file === null ? [] : [csv(file)]),
						{
							kind: "buttons",
							buttons: undoButton(say("restore.button.undo"), "restore undo", {
								restore: restore.id,
							}),
						},
						undoNote({ kind: "moment", end: when + undoable }),
					],
	}),
});

const csv = (text: string): Block => ({
	kind: "file",
	name: "restore.csv",
	mime: "text/csv",
	text,
});
