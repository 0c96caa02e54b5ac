import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Context, defineCommand, done } from "../../../core/command.ts";
import { say } from "../../../core/text.ts";
import { always, undoButton, undoNote } from "../../../core/undo.ts";
import { fields, newName } from "./args.ts";
import type { Category } from "./category.ts";
import { composed } from "./compose.ts";
import { rowsOf } from "./describe.ts";
import { mustFit } from "./fit.ts";
import { nameFor } from "./names.ts";
import { type CategoryNeeds, editButton, listButton } from "./needs.ts";

const args = z.object({ name: newName, ...fields });

/** Adds a category, or brings a standard one back that was taken away. */
export const addCategory = defineCommand({
	name: "categories add",
	args,
	who: "admin",
	effect: "change",
	asksWhy: false,
	preview: async (input, { categories }: CategoryNeeds, context) => {
		const category = meant(input, await categories.list(), "own-new");
		mustFit(category, await categories.list());
		const name = nameFor(category, context.actor.locale);
		return {
			title: say("categories.add.title", { name }),
			verb: say("categories.add.verb"),
			rows: rowsOf(category),
			basis: { category },
		};
	},
	run: async (input, { categories }: CategoryNeeds, context) => {
		const there = await categories.list();
		const category = meant(input, there, `own-${randomUUID()}`);
		await categories.put(category, null);
		return done(addedBy(category, context));
	},
	view: ({ category, name }) => ({
		title: say("categories.added", { name }),
		body: [
			{ kind: "facts", rows: rowsOf(category) },
			{
				kind: "buttons",
				buttons: [
					...undoButton(say("undo.categories.add"), "categories remove", {
						category: name,
					}),
					editButton(name),
					listButton,
				],
			},
			undoNote(always),
		],
	}),
});

const meant = (
	{ name, ...given }: z.output<typeof args>,
	there: readonly Category[],
	id: string,
): Category => composed(name, given, id, there);

const addedBy = (category: Category, { actor }: Context) => ({
	category,
	name: nameFor(category, actor.locale),
});
