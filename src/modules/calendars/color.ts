import { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import {
	always,
	noUndo,
	noUndoNote,
	undoButton,
	undoNote,
} from "../../core/undo.ts";
import { colorMeant, colorText } from "./colors.ts";
import { type CalendarNeeds, ownCalendar } from "./needs.ts";
import { nameOf } from "./page-entries.ts";

/** Reads a text in somebody's language. */
export type InWords = (
	text: Text,
	reader: Pick<Actor, "locale" | "zone">,
) => string;

// A server has no way to take a colour away again.
const another = say("calendars.color.another");

type Needs = Pick<CalendarNeeds, "accounts"> & { readonly inWords: InWords };

/** Gives a calendar another colour, at the server, for every program. */
export const colorCalendar = defineCommand({
	name: "calendar color",
	args: z.object({
		calendar: arg.lookup("calendar"),
		color: arg.lookup("color"),
	}),
	who: "member",
	effect: "change",
	asksWhy: false,
	preview: async (input, services: Needs, context: Context) => {
		const { calendar, color } = await meant(input, services, context);
		if (calendar.color === color) throw new Problem("nothing-to-do");
		return {
			title: say("calendars.color.title", { name: nameOf(calendar) }),
			verb: say("calendars.color.verb"),
			rows: [
				{
					label: say("calendars.column.color"),
					value: [colorText(calendar.color), colorText(color)],
				},
			],
			notes: [
				say("calendars.color.note"),
				...(calendar.color === null ? [noUndo(another)] : []),
			],
			basis: { id: calendar.id, color: calendar.color },
		};
	},
	run: async (input, services: Needs, context: Context) => {
		const { account, calendar, color } = await meant(input, services, context);
		const after = await account.change(calendar.id, { color });
		return done({ before: calendar, after });
	},
	view: ({ before, after }) => ({
		title: say("calendars.color.done", {
			name: nameOf(after),
			color: colorText(after.color),
		}),
		body: [
			{
				kind: "buttons",
				buttons: [
					{
						label: say("calendars.button.show", { name: nameOf(after) }),
						does: {
							kind: "invoke",
							command: "calendar show",
							input: { calendar: after.id },
						},
					},
					...(before.color === null
						? []
						: undoButton(say("calendars.color.undo"), "calendar color", {
								calendar: after.id,
								color: before.color,
							})),
				],
			},
			before.color === null ? noUndoNote(another) : undoNote(always),
		],
	}),
	check: async (input, services: Needs, context: Context) => {
		const { calendar, color } = await meant(input, services, context);
		return calendar.color === color
			? say("calendars.color.done", {
					name: nameOf(calendar),
					color: colorText(color),
				})
			: null;
	},
});

/** Problems: `invalid-argument`, `sync-readonly`, `sync-unsupported`. */
const meant = async (
	input: { readonly calendar: string; readonly color: string },
	services: Needs,
	context: Context,
) => {
	const color = colorMeant(input.color, (text) =>
		services.inWords(text, context.actor),
	);
	if (color === null)
		throw new Problem("invalid-argument", { name: say("arg.color") });
	const found = await ownCalendar(services, context, input.calendar);
	const { looks } = await found.account.capabilities();
	if (!looks.includes("color")) throw new Problem("sync-unsupported");
	if (found.calendar.access === "read") throw new Problem("sync-readonly");
	return { ...found, color };
};
