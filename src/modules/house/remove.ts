import { z } from "zod";
import type { RawInput } from "../../core/arguments.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { chooseView } from "./choose-view.ts";
import { rowsOf } from "./describe.ts";
import { listButton } from "./doors.ts";
import { entryOf, type Found, findEntry } from "./find.ts";
import { type Entry, type HouseBook, nameOf, type WithHouse } from "./house.ts";
import { wordKey } from "./key.ts";
import { placeText, scopeIn } from "./place.ts";
import { effectOn, type Subject, subjects } from "./subject.ts";
import { type BackAgain, backAgain } from "./undo.ts";

/** Takes an entry away, and offers it back. */
const removeEntry = (subject: Subject) =>
	defineCommand({
		name: `${subject.base} remove`,
		args: subject.remove,
		who: "member",
		effect: (input) => effectOn(scopeIn(wantedOf(subject, input).id)),
		asksWhy: false,
		preview: async (input, { house }: WithHouse, context) => {
			const entry = await meant(subject, input, house, context);
			return {
				title: say(`house.${subject.kind}.remove`, {
					name: nameOf(entry.body),
				}),
				verb: say("house.remove.verb"),
				rows: [
					...rowsOf(entry.body),
					{
						label: say("arg.scope"),
						value: await placeText(entry.place, house.teams),
					},
				],
				basis: { entry },
			};
		},
		run: async (input, { house }: WithHouse, context) => {
			const wanted = wantedOf(subject, input);
			const found = await findEntry(subject, wanted, house, context);
			if (found.kind === "several") return done<Facts>(found);
			const { entry } = found;
			mustBeNamed(entry, wanted.name);
			if (!(await house.entries.remove(entry.id)))
				throw new Problem("not-found");
			const undo = await backAgain(subject, entry, house, context);
			return done<Facts>({ kind: "removed", entry, undo });
		},
		view: (facts) =>
			facts.kind === "several"
				? chooseView(facts.several, ({ id, body }) => ({
						kind: "invoke",
						command: `${subject.base} remove`,
						input: { id, [subject.named]: nameOf(body) },
					}))
				: {
						title: say(`house.${subject.kind}.removed`, {
							name: nameOf(facts.entry.body),
						}),
						body: [
							{
								kind: "buttons",
								buttons: [...facts.undo.buttons, listButton(subject)],
							},
							facts.undo.note,
						],
					},
	});

type Facts =
	| (Found & { readonly kind: "several" })
	| {
			readonly kind: "removed";
			readonly entry: Entry;
			readonly undo: BackAgain;
	  };

const wantedOf = ({ named }: Subject, input: RawInput) => ({
	id: z.string().optional().parse(input.id),
	name: z.string().parse(input[named]),
});

const meant = async (
	subject: Subject,
	input: RawInput,
	house: HouseBook,
	context: Context,
): Promise<Entry> => {
	const { id, name } = wantedOf(subject, input);
	const entry = await entryOf(subject.kind, id ?? "", house, context);
	mustBeNamed(entry, name);
	return entry;
};

/** A button carries the name it was drawn with; under another one, something else would go than what was read. */
const mustBeNamed = ({ body }: Entry, name: string): void => {
	if (wordKey(name) !== wordKey(nameOf(body))) throw new Problem("stale");
};

/** Removes a term. */
export const removeTerm = removeEntry(subjects.term);

/** Removes a tone. */
export const removeTone = removeEntry(subjects.tone);

/** Removes an action. */
export const removeAction = removeEntry(subjects.action);
