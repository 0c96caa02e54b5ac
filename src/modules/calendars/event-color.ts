import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import type { Button } from "../../core/view.ts";
import { colorName } from "../../pim/color-name.ts";
import { colorOf, withColor } from "../../pim/event-color.ts";
import { uidOf } from "../../pim/uid.ts";
import type { InWords } from "./color.ts";
import { colorMeant, colorText } from "./colors.ts";
import { findEvent } from "./find-event.ts";
import { whenText } from "./lines.ts";
import { type CalendarNeeds, ownCalendar } from "./needs.ts";
import { nameOf } from "./page-entries.ts";

type Needs = CalendarNeeds & { readonly inWords: InWords };

type Input = {
	readonly calendar: string;
	readonly event: string;
	readonly color: string;
};

/** Gives one event, or a whole series, a colour of its own, or takes it away. Nothing else of the event is touched, and it is named by its time only: others read requests, too. */
export const colorEvent = defineCommand({
	name: "calendar event-color",
	args: z.object({
		calendar: arg.lookup("calendar"),
		event: arg.own(254),
		color: arg.lookup("event-color"),
	}),
	who: "member",
	effect: "change",
	asksWhy: false,
	preview: async (input, services: Needs, context: Context) => {
		const one = await meant(input, services, context);
		if (one.text === one.object.text) throw new Problem("nothing-to-do");
		return {
			title: say("calendars.event-color.title", {
				name: nameOf(one.calendar),
			}),
			verb: say("calendars.color.verb"),
			rows: [
				...(one.when === null
					? []
					: [{ label: say("calendars.row.when"), value: one.when }]),
				{
					label: say("calendars.column.color"),
					value: [eventColor(one.before), eventColor(one.color)],
				},
			],
			notes: [say("calendars.event-color.note")],
			basis: { href: one.object.href, etag: one.object.etag },
		};
	},
	run: async (input, services: Needs, context: Context) => {
		const one = await meant(input, services, context);
		const { href, etag } = one.object;
		const put = await one.account.put(one.calendar.id, {
			href,
			text: one.text,
			when: { kind: "is", etag },
		});
		if (put.kind === "moved") throw new Problem("stale");
		if (put.kind !== "done") throw new Problem("sync-refused");
		return done({
			when: one.when,
			color: one.color,
			before: one.before,
			calendar: one.calendar.id,
			uid: uidOf(one.object.text),
		});
	},
	view: ({ when, color, before, calendar, uid }) => ({
		title: doneText(when, color),
		body: [
			{ kind: "buttons", buttons: undo(calendar, uid, before) },
			undoNote(always),
		],
	}),
	check: async (input, services: Needs, context: Context) => {
		const one = await meant(input, services, context);
		return one.text === one.object.text ? doneText(one.when, one.color) : null;
	},
});

const undo = (
	calendar: string,
	uid: string | null,
	before: string | null,
): readonly Button[] =>
	uid === null || uid.length > 254
		? []
		: undoButton(say("calendars.color.undo"), "calendar event-color", {
				calendar,
				event: uid,
				color: before ?? "none",
			});

const doneText = (when: Text | null, color: string | null): Text => {
	const part = color === null ? "gone" : "done";
	return say(`calendars.event-color.${part}${when === null ? "-plain" : ""}`, {
		when: when ?? "",
		color: eventColor(color),
	});
};

const eventColor = (color: string | null): Text =>
	color === null ? say("calendars.event-color.calendar") : colorText(color);

/** Problems: `invalid-argument`, `sync-readonly`, `not-found`, `event-ambiguous`, `stale`. */
const meant = async (input: Input, services: Needs, context: Context) => {
	const read = (text: Text) => services.inWords(text, context.actor);
	const isNone = [
		"none",
		read(say("calendars.event-color.calendar")).toLowerCase(),
	].includes(input.color.trim().toLowerCase());
	const wanted = isNone ? null : colorMeant(input.color, read);
	if (wanted === null && !isNone)
		throw new Problem("invalid-argument", { name: say("arg.color") });
	const found = await ownCalendar(services, context, input.calendar);
	if (found.calendar.access === "read") throw new Problem("sync-readonly");
	const { object, first } = await findEvent(
		found,
		services,
		context,
		input.event,
	);
	const text = withColor(object.text, wanted && colorName(wanted));
	return {
		...found,
		object,
		text,
		color: colorOf(text),
		before: colorOf(object.text),
		when: first ? whenText(first, context.actor.zone) : null,
	};
};
