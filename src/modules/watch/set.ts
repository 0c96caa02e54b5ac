import type { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { say } from "../../core/text.ts";
import { alertView } from "./alert-view.ts";
import { watchArgs } from "./args.ts";
import { judge } from "./judge.ts";
import { placeText, readingText, thresholdsText } from "./names.ts";
import type { WatchNeeds } from "./needs.ts";
import { helloView, setView } from "./set-view.ts";
import { type Watch, watchId } from "./watch.ts";

/** Has a channel, or the admins, told when something fills up. It is said there at once, so that a channel which does not take us shows now. */
export const setWatch = defineCommand({
	name: "storage watch",
	args: watchArgs,
	who: "helpdesk",
	effect: "change",
	asksWhy: false,
	preview: async (input, services: WatchNeeds, context: Context) => {
		const watch = await meant(input, services, context);
		const { of, at } = watch;
		const before = await known(services, watch.id);
		const { reading } = await services.watchStatus(of, at);
		const after = thresholdsText(at);
		return {
			title: say(`watch.set.title.${of}`),
			verb: say("watch.set.verb"),
			rows: [
				{ label: say("watch.row.now"), value: readingText(of, reading) },
				{
					label: say("watch.row.at"),
					value: before ? [thresholdsText(before.at), after] : after,
				},
				{ label: say("watch.row.place"), value: placeText(watch) },
			],
			notes: [say("watch.set.note")],
			basis: { id: watch.id, at, before: before?.at ?? null },
		};
	},
	run: async (input, services: WatchNeeds, context: Context) => {
		const watch = await meant(input, services, context);
		const { now } = context;
		const before = await known(services, watch.id);
		const status = await services.watchStatus(watch.of, watch.at);
		const nothing = new Map<string, number>();
		const verdict = judge(watch, status.reading, status.full, nothing, now);
		const view =
			verdict.due === null
				? helloView(watch, status, now)
				: alertView(watch, status, verdict.due, now);
		await services.watchTell(watch, view);
		await services.watches.put(watch);
		await services.watches.tell(watch.id, verdict.marks, now);
		return done({ watch, before, reading: status.reading });
	},
	view: setView,
	check: async (input, services: WatchNeeds, context: Context) => {
		const { id, at, of } = await meant(input, services, context);
		const now = await known(services, id);
		return now?.at.join() === at.join() ? say(`watch.set.done.${of}`) : null;
	},
});

const known = async (
	{ watches }: WatchNeeds,
	id: string,
): Promise<Watch | null> =>
	(await watches.list()).find((one) => one.id === id) ?? null;

/** Problems: `not-found`, `not-in-conversation` (channel). */
const meant = async (
	input: z.output<typeof watchArgs>,
	{ announcer }: WatchNeeds,
	{ actor, now }: Context,
): Promise<Watch> => {
	const { at, of = "storage" } = input;
	const found =
		input.in === undefined
			? null
			: await announcer.channel(input.in, actor.account);
	return {
		id: watchId(of, found?.id ?? null),
		of,
		at,
		to: found && { channel: found.id, name: found.name },
		by: actor.name,
		since: now,
	};
};
