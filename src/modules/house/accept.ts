import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { listButton } from "./doors.ts";
import { mustFit } from "./fit.ts";
import type { Draft, HouseBook, WithHouse } from "./house.ts";
import { mayChange, placeText, scopeIn } from "./place.ts";
import { effectOn, subjects } from "./subject.ts";

/** Adds what was looked at in an import, or what was just removed; only its button has the token. */
export const acceptDraft = defineCommand({
	name: "write house accept",
	args: z.object({ draft: flag(arg.hidden()) }),
	who: "member",
	effect: ({ draft }) => effectOn(scopeIn(draft)),
	asksWhy: false,
	preview: async ({ draft }, { house }: WithHouse, context) => {
		const { place, bodies } = await waiting(draft, house, context);
		return {
			title: say("house.accept.title", { count: bodies.length }),
			verb: say("house.add.verb"),
			rows: [
				{
					label: say("arg.scope"),
					value: await placeText(place, house.teams),
				},
			],
			basis: { place, bodies },
		};
	},
	run: async ({ draft }, { house }: WithHouse, context) => {
		const { place, bodies } = await waiting(draft, house, context);
		await house.entries.add(place, bodies);
		await house.drafts.drop(draft ?? "");
		return done({
			count: bodies.length,
			kind: bodies[0]?.kind ?? "term",
			place: await placeText(place, house.teams),
		});
	},
	view: ({ count, kind, place }) => ({
		title: say("house.accept.done", { count }),
		body: [
			{ kind: "facts", rows: [{ label: say("arg.scope"), value: place }] },
			{ kind: "buttons", buttons: [listButton(subjects[kind])] },
			{ kind: "note", text: say("undo.house.accept") },
		],
	}),
});

/** Problems: `nothing-to-do` when it was done or a day has passed, `not-yours`, `not-allowed`, `already-there`, `house-full`. */
const waiting = async (
	token: string | undefined,
	house: HouseBook,
	context: Context,
): Promise<Draft> => {
	const draft = token === undefined ? null : await house.drafts.open(token);
	const [first] = draft?.bodies ?? [];
	if (!draft || !first) throw new Problem("nothing-to-do");
	if (draft.person !== context.actor.person) throw new Problem("not-yours");
	if (!(await mayChange(draft.place, context, house.teams)))
		throw new Problem("not-allowed");
	await mustFit(house.entries, first.kind, draft.place, draft.bodies);
	return draft;
};
