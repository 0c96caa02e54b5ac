import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { always, undoNote } from "../../core/undo.ts";
import type { Button, Row } from "../../core/view.ts";
import { inputOf } from "./input-of.ts";
import { placeText, subjectText, thresholdsText } from "./names.ts";
import type { WatchNeeds } from "./needs.ts";
import { subjects, type Watch } from "./watch.ts";

const args = z.object({
	of: flag(arg.choice(subjects)),
	in: flag(arg.lookup("channel")),
	watch: flag(arg.hidden()),
});

type Needs = Pick<WatchNeeds, "watches" | "announcer">;

/** Ends the watches that fit what is given; all of them when nothing is. */
export const unsetWatch = defineCommand({
	name: "storage unwatch",
	args,
	who: "helpdesk",
	effect: "change",
	asksWhy: false,
	preview: async (input, services: Needs, context: Context) => {
		const found = await meant(input, services, context);
		if (found.length === 0) throw new Problem("not-found");
		return {
			title: say("watch.unset.title", { count: found.length }),
			verb: say("watch.unset.verb"),
			rows: found.map(row),
			basis: found.map(({ id, at }) => ({ id, at })),
		};
	},
	run: async (input, services: Needs, context: Context) => {
		const found = await meant(input, services, context);
		for (const { id } of found) await services.watches.remove(id);
		return done(found);
	},
	view: (found) => ({
		title: say("watch.unset.done", { count: found.length }),
		body: [
			{ kind: "facts", rows: found.map(row) },
			{ kind: "buttons", buttons: found.slice(0, mostUndo).map(undo) },
			found.length > mostUndo
				? { kind: "note", text: say("undo.watch.more") }
				: undoNote(always),
		],
	}),
	check: async (input, services: Needs, context: Context) =>
		(await meant(input, services, context)).length === 0
			? say("watch.unset.seen")
			: null,
});

const mostUndo = 5;

const row = (watch: Watch): Row => ({
	label: subjectText(watch.of),
	value: say("watch.unset.row", {
		at: thresholdsText(watch.at),
		place: placeText(watch),
	}),
});

const undo = (watch: Watch): Button => ({
	label: say("watch.button.again", { what: subjectText(watch.of) }),
	does: {
		kind: "invoke",
		command: "storage watch",
		input: inputOf(watch),
	},
});

const meant = async (
	input: z.output<typeof args>,
	{ watches, announcer }: Needs,
	{ actor }: Context,
): Promise<readonly Watch[]> => {
	const all = await watches.list();
	if (input.watch !== undefined)
		return all.filter(({ id }) => id === input.watch);
	const channel = await channelOf(input.in, all, (text) =>
		announcer.channel(text, actor.account),
	);
	return all.filter(
		({ of, to }) =>
			(input.of === undefined || of === input.of) &&
			(channel === undefined || to?.channel === channel),
	);
};

/** A channel that a watch names is known without asking: perhaps we are not in it any more. */
const channelOf = async (
	text: string | undefined,
	watches: readonly Watch[],
	find: (text: string) => Promise<{ readonly id: string }>,
): Promise<string | undefined> => {
	if (text === undefined) return undefined;
	const wanted = text.replace(/^#/u, "");
	const known = watches.find(
		({ to }) => to && (to.channel === wanted || to.name === wanted),
	);
	return known?.to?.channel ?? (await find(text)).id;
};
