import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { pageButtons, pageOf } from "../../core/paging.ts";
import { at, say } from "../../core/text.ts";
import type { Block, Button } from "../../core/view.ts";
import { placeText, subjectText, thresholdsText } from "./names.ts";
import type { WatchNeeds } from "./needs.ts";
import type { Watch } from "./watch.ts";

/** Who is told when something fills up; a few can be stopped at once. */
export const listWatches = defineCommand({
	name: "storage watches",
	args: z.object({}),
	who: "helpdesk",
	effect: "read",
	run: async (
		_input,
		{ watches }: Pick<WatchNeeds, "watches">,
		{ actor, now }: Context,
	) => {
		const may = allowed(actor.grants, "helpdesk", "storage watch", now);
		return done({ ...pageOf(await watches.list(), 1, mostShown), may });
	},
	view: ({ items, may, ...shown }) => ({
		title: say("watch.list.title", { count: shown.total }),
		body: [
			items.length === 0
				? { kind: "text", text: say("watch.list.none") }
				: tableOf(items),
			...pageButtons("storage watches", {}, shown).slice(0, 1),
			...(may ? [buttonsOf(items)] : []),
		],
	}),
});

/** There are three subjects, so a handful of channels is usual. */
const mostShown = 60;
const mostStops = 6;

const tableOf = (watches: readonly Watch[]): Block => ({
	kind: "table",
	columns: [
		say("watch.row.what"),
		say("watch.row.at"),
		say("watch.row.place"),
		say("watch.row.by"),
		say("watch.row.since"),
	],
	rows: watches.map((watch) => [
		subjectText(watch.of),
		thresholdsText(watch.at),
		placeText(watch),
		watch.by,
		at(watch.since, "day"),
	]),
});

const buttonsOf = (watches: readonly Watch[]): Block => ({
	kind: "buttons",
	buttons: [
		{
			label: say("watch.button.new"),
			does: { kind: "dialog", command: "storage watch", input: {} },
		},
		...(watches.length <= mostStops ? watches.map(stop) : []),
	],
});

const stop = (watch: Watch): Button => ({
	label: say("watch.button.stop-one", {
		what: subjectText(watch.of),
		place: placeText(watch),
	}),
	does: {
		kind: "invoke",
		command: "storage unwatch",
		input: { watch: watch.id },
	},
});
