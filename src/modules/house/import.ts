import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import { placeArgs, placeFits } from "./args.ts";
import { lineOf } from "./describe.ts";
import { listButton } from "./doors.ts";
import { mustFit } from "./fit.ts";
import type { HouseBook, Place, Term, WithHouse } from "./house.ts";
import { entryKey } from "./key.ts";
import { placeFor, placeText, scopeOf } from "./place.ts";
import { placeForm } from "./place-form.ts";
import { readLines } from "./read-lines.ts";
import { effectOn, subjects } from "./subject.ts";

const args = z
	.object({ ...placeArgs.shape, lines: arg.rest(40_000) })
	.superRefine(placeFits);

/** Takes over lines from a spreadsheet: checked whole, shown, and added after a yes; what is there already stays as it is. */
export const importTerms = defineCommand({
	name: "write glossary import",
	args,
	who: "member",
	effect: (input) => effectOn(scopeOf(input)),
	form: async () => placeForm,
	asksWhy: false,
	preview: async (input, { house }: WithHouse, context) => {
		const { place, fresh, known } = await readFor(input, house, context);
		return {
			title: say("house.accept.title", { count: fresh.length }),
			verb: say("house.add.verb"),
			rows: [
				{
					label: say("arg.scope"),
					value: await placeText(place, house.teams),
				},
				{ label: say("house.import.known"), value: known },
				...sampleOf(fresh).map((value) => ({ label: say("arg.term"), value })),
			],
			basis: { place, fresh },
		};
	},
	run: async (input, { house }: WithHouse, context) => {
		const { place, fresh, known } = await readFor(input, house, context);
		const where = await placeText(place, house.teams);
		const { person } = context.actor;
		const draft =
			context.request === null
				? await house.drafts.save({ person, place, bodies: fresh })
				: null;
		if (draft === null) await house.entries.add(place, fresh);
		return done({ place: where, fresh, known, draft });
	},
	view: ({ place, fresh, known, draft }) => ({
		title: say(draft === null ? "house.accept.done" : "house.accept.ask", {
			count: fresh.length,
		}),
		body: [
			{
				kind: "facts",
				rows: [
					{ label: say("arg.scope"), value: place },
					{ label: say("house.import.known"), value: known },
				],
			},
			{ kind: "list", items: sampleOf(fresh) },
			{
				kind: "buttons",
				buttons:
					draft === null
						? [listButton(subjects.term)]
						: [
								{
									label: say("house.import.button", { count: fresh.length }),
									style: "primary",
									does: {
										kind: "invoke",
										command: "write house accept",
										input: { draft },
									},
								},
							],
			},
			...(draft === null
				? [{ kind: "note" as const, text: say("undo.house.accept") }]
				: []),
		],
	}),
});

/** What would be added. Problems: `lines-unusable`, `nothing-to-do`, `house-full`, and those of the place. */
const readFor = async (
	input: z.output<typeof args>,
	house: HouseBook,
	context: Context,
): Promise<{ place: Place; fresh: readonly Term[]; known: number }> => {
	const place = await placeFor(input, context, house.teams);
	const terms = readLines(input.lines);
	const there = await house.entries.list("term", [place]);
	const keys = new Set(there.map(({ body }) => entryKey(body)));
	const fresh = terms.filter((term) => !keys.has(entryKey(term)));
	if (fresh.length === 0) throw new Problem("nothing-to-do");
	await mustFit(house.entries, "term", place, fresh);
	return { place, fresh, known: terms.length - fresh.length };
};

/** The first lines as they were understood. */
const sampleOf = (fresh: readonly Term[]): readonly Text[] => {
	const more = fresh.length - 8;
	return [
		...fresh.slice(0, 8).map(lineOf),
		...(more > 0 ? [say("house.import.more", { count: more })] : []),
	];
};
