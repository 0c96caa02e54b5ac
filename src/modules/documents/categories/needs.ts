import type { Context } from "../../../core/command.ts";
import { allowed } from "../../../core/decide.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import type { Button } from "../../../core/view.ts";
import type { Categories, Category } from "./category.ts";
import type { Experience } from "./experience.ts";
import { findCategory } from "./names.ts";

/** What commands about categories need of the world. */
export type CategoryNeeds = {
	readonly categories: Categories;
	readonly experience: Experience;
};

/** The category of a name in any language. Problem `not-found`. */
export const categoryNamed = async (
	{ categories }: Pick<CategoryNeeds, "categories">,
	name: string,
): Promise<Category> => {
	const found = findCategory(await categories.list(), name);
	if (found) return found;
	throw new Problem("not-found");
};

/** Whether somebody may change categories. */
export const mayChange = ({ actor, now }: Context, command: string): boolean =>
	allowed(actor.grants, "admin", command, now);

/** All categories. */
export const listButton: Button = {
	label: say("categories.button.list"),
	does: { kind: "invoke", command: "categories list", input: {} },
};

/** A dialog that changes one. */
export const editButton = (name: string): Button => ({
	label: say("categories.button.edit"),
	does: {
		kind: "dialog",
		command: "categories edit",
		input: { category: name },
	},
});
