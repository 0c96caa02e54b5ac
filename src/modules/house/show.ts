import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { say } from "../../core/text.ts";
import { rowsOf } from "./describe.ts";
import { entryDoors, listButton } from "./doors.ts";
import { entryOf } from "./find.ts";
import { nameOf, type WithHouse } from "./house.ts";
import { placeText } from "./place.ts";
import { type Subject, subjects } from "./subject.ts";

/** One entry with what can be done with it, for those who may. */
const showEntry = (subject: Subject) =>
	defineCommand({
		name: `${subject.base} show`,
		args: z.object({ id: flag(arg.hidden()) }),
		who: "member",
		effect: "read",
		run: async ({ id }, { house }: WithHouse, context) => {
			const entry = await entryOf(subject.kind, id ?? "", house, context);
			const place = await placeText(entry.place, house.teams);
			return done({ entry, place });
		},
		view: ({ entry: { id, body }, place }) => ({
			title: nameOf(body),
			body: [
				{
					kind: "facts",
					rows: [...rowsOf(body), { label: say("arg.scope"), value: place }],
				},
				{
					kind: "buttons",
					buttons: [...entryDoors(subject, id, body), listButton(subject)],
				},
			],
		}),
	});

/** One term. */
export const showTerm = showEntry(subjects.term);

/** One tone. */
export const showTone = showEntry(subjects.tone);

/** One action. */
export const showAction = showEntry(subjects.action);
