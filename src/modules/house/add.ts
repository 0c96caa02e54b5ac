import type { RawInput } from "../../core/arguments.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { say } from "../../core/text.ts";
import { always, undoNote } from "../../core/undo.ts";
import { placeArgs } from "./args.ts";
import { rowsOf } from "./describe.ts";
import { againButton, entryDoors, listButton } from "./doors.ts";
import { mustFit } from "./fit.ts";
import { nameOf, type WithHouse } from "./house.ts";
import { placeFor, placeText, scopeOf } from "./place.ts";
import { placeForm } from "./place-form.ts";
import { bodyOf, effectOn, type Subject, subjects } from "./subject.ts";

const addEntry = (subject: Subject) =>
	defineCommand({
		name: `${subject.base} add`,
		args: subject.add,
		who: "member",
		effect: (input) => effectOn(scopeOf(placeArgs.parse(input))),
		form: async () => placeForm,
		asksWhy: false,
		preview: async (input, { house }: WithHouse, context) => {
			const { kind } = subject;
			const { place, body } = await meant(subject, input, house, context);
			await mustFit(house.entries, kind, place, [body]);
			return {
				title: say(`house.${kind}.add`, { name: nameOf(body) }),
				verb: say("house.add.verb"),
				rows: [
					...rowsOf(body),
					{
						label: say("arg.scope"),
						value: await placeText(place, house.teams),
					},
				],
				basis: { place, body },
			};
		},
		run: async (input, { house }: WithHouse, context) => {
			const { place, body } = await meant(subject, input, house, context);
			await mustFit(house.entries, subject.kind, place, [body]);
			const [entry] = await house.entries.add(place, [body]);
			return done({
				body,
				place: await placeText(place, house.teams),
				id: entry?.id ?? "",
				wanted: placeArgs.parse(input),
			});
		},
		view: ({ body, place, id, wanted }) => ({
			title: say(`house.${subject.kind}.added`, { name: nameOf(body) }),
			body: [
				{
					kind: "facts",
					rows: [...rowsOf(body), { label: say("arg.scope"), value: place }],
				},
				{
					kind: "buttons",
					buttons: [
						againButton(subject, wanted),
						...entryDoors(subject, id, body, "house.button.undo-add"),
						listButton(subject),
					],
				},
				undoNote(always),
			],
		}),
	});

const meant = async (
	{ kind }: Subject,
	input: RawInput,
	house: WithHouse["house"],
	context: Context,
) => ({
	body: bodyOf(kind, input),
	place: await placeFor(placeArgs.parse(input), context, house.teams),
});

/** Adds a term for oneself, for a team or for everybody. */
export const addTerm = addEntry(subjects.term);

/** Adds a tone. */
export const addTone = addEntry(subjects.tone);

/** Adds an action. */
export const addAction = addEntry(subjects.action);
