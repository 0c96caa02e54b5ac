import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import { always, undoButton, undoNote } from "../../../core/undo.ts";
import type { Button } from "../../../core/view.ts";
import { category, fields, nothing } from "./args.ts";
import type { Category } from "./category.ts";
import { changed, fieldsOf } from "./compose.ts";
import { rowsOf } from "./describe.ts";
import { mustFit } from "./fit.ts";
import { findCategory, nameFor } from "./names.ts";
import {
	type CategoryNeeds,
	categoryNamed,
	editButton,
	listButton,
} from "./needs.ts";

const args = z.object({ category, ...fields });

/** Changes names, folder, hint or rule of a category, in a dialog that holds what it says now. */
export const editCategory = defineCommand({
	name: "categories edit",
	args,
	who: "admin",
	effect: "change",
	asksWhy: false,
	form: async (input, { categories }: CategoryNeeds) => {
		const wanted = z.string().optional().parse(input.category) ?? "";
		const found = findCategory(await categories.list(), wanted);
		return { intro: [], initial: found ? fieldsOf(found) : {}, picks: {} };
	},
	preview: async (input, services: CategoryNeeds, context) => {
		const { before, after } = await meant(input, services);
		mustFit(after, await services.categories.list());
		const name = nameFor(before, context.actor.locale);
		return {
			title: say("categories.edit.title", { name }),
			verb: say("categories.edit.verb"),
			rows: rowsOf(after, before),
			basis: { before, after },
		};
	},
	run: async (input, services: CategoryNeeds, context) => {
		const { before, after } = await meant(input, services);
		await services.categories.put(after, before);
		return done({
			before,
			after,
			name: nameFor(after, context.actor.locale),
		});
	},
	view: ({ before, after, name }) => ({
		title: say("categories.changed", { name }),
		body: [
			{ kind: "facts", rows: rowsOf(after, before) },
			{
				kind: "buttons",
				buttons: [...backButton(name, before), editButton(name), listButton],
			},
			backButton(name, before).length > 0
				? undoNote(always)
				: { kind: "note", text: say("undo.long") },
		],
	}),
});

/** Says it again as it was, also what was empty. */
const backButton = (name: string, before: Category): readonly Button[] =>
	undoButton(say("undo.categories.edit"), "categories edit", {
		category: name,
		...{ hint: nothing, words: nothing, kinds: nothing, senders: nothing },
		...fieldsOf(before),
	});

/** Problems: `not-found`, `nothing-to-do`. */
const meant = async (
	{ category: wanted, ...given }: z.output<typeof args>,
	services: CategoryNeeds,
): Promise<{ readonly before: Category; readonly after: Category }> => {
	const before = await categoryNamed(services, wanted);
	const after = changed(before, given);
	if (isDeepStrictEqual(before, after)) throw new Problem("nothing-to-do");
	return { before, after };
};
