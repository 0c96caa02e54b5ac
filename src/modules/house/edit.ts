import { z } from "zod";
import type { RawInput } from "../../core/arguments.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import type { Button } from "../../core/view.ts";
import { chooseView } from "./choose-view.ts";
import { rowsOf } from "./describe.ts";
import { entryDoors, listButton } from "./doors.ts";
import { entryOf, type Found, findEntry } from "./find.ts";
import { mustDiffer } from "./fit.ts";
import { type Entry, type HouseBook, nameOf, type WithHouse } from "./house.ts";
import { placeText, scopeIn } from "./place.ts";
import {
	bodyOf,
	effectOn,
	fieldsOf,
	type Subject,
	subjects,
} from "./subject.ts";

/** Says an entry anew, in a dialog that holds what it says now. By its name alone, only what is one's own or a team's is changed. */
const editEntry = (subject: Subject) =>
	defineCommand({
		name: `${subject.base} edit`,
		args: subject.edit,
		who: "member",
		effect: (input) => effectOn(scopeIn(idOf(input))),
		form: async (input, { house }: WithHouse, context) => {
			const id = idOf(input);
			const entry =
				id === undefined
					? null
					: await entryOf(subject.kind, id, house, context);
			return {
				intro: [],
				initial: entry ? fieldsOf(entry.body) : {},
				picks: {},
			};
		},
		asksWhy: false,
		preview: async (input, { house }: WithHouse, context) => {
			const { entry, body } = await meant(subject, input, house, context);
			return {
				title: say(`house.${subject.kind}.edit`, { name: nameOf(entry.body) }),
				verb: say("house.edit.verb"),
				rows: [
					...rowsOf(body, entry.body),
					{
						label: say("arg.scope"),
						value: await placeText(entry.place, house.teams),
					},
				],
				basis: { entry },
			};
		},
		run: async (input, { house }: WithHouse, context) => {
			const body = bodyOf(subject.kind, input);
			const wanted = { id: idOf(input), name: nameOf(body) };
			const found = await findEntry(subject, wanted, house, context);
			if (found.kind === "several") return done<Facts>(found);
			await mustDiffer(house.entries, found.entry, body);
			const entry = await house.entries.change(found.entry.id, body);
			if (!entry) throw new Problem("not-found");
			return done<Facts>({ kind: "changed", entry, before: found.entry });
		},
		view: (facts) =>
			facts.kind === "several"
				? chooseView(facts.several, ({ id }) => ({
						kind: "dialog",
						command: `${subject.base} edit`,
						input: { id },
					}))
				: {
						title: say(`house.${subject.kind}.changed`, {
							name: nameOf(facts.entry.body),
						}),
						body: [
							{
								kind: "facts",
								rows: rowsOf(facts.entry.body, facts.before.body),
							},
							{
								kind: "buttons",
								buttons: [
									...backDoor(subject, facts.before),
									...entryDoors(subject, facts.entry.id, facts.entry.body),
									listButton(subject),
								],
							},
							backDoor(subject, facts.before).length > 0
								? undoNote(always)
								: { kind: "note", text: say("undo.long") },
						],
					},
	});

type Facts =
	| (Found & { readonly kind: "several" })
	| {
			readonly kind: "changed";
			readonly entry: Entry;
			readonly before: Entry;
	  };

/** Says it again as it was; what is too long for a button is changed by hand. */
const backDoor = ({ base }: Subject, { id, body }: Entry): readonly Button[] =>
	undoButton(say("undo.house.edit"), `${base} edit`, {
		id,
		...fieldsOf(body),
	});

const idOf = (input: RawInput): string | undefined =>
	z.string().optional().parse(input.id);

const meant = async (
	{ kind }: Subject,
	input: RawInput,
	house: HouseBook,
	context: Context,
) => {
	const entry = await entryOf(kind, idOf(input) ?? "", house, context);
	const body = bodyOf(kind, input);
	await mustDiffer(house.entries, entry, body);
	return { entry, body };
};

/** Changes a term. */
export const editTerm = editEntry(subjects.term);

/** Changes a tone. */
export const editTone = editEntry(subjects.tone);

/** Changes an action. */
export const editAction = editEntry(subjects.action);
