import { z } from "zod";
import { asArg } from "../../../core/arg.ts";
import { type Context, defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import { noUndo, noUndoNote } from "../../../core/undo.ts";
import { category } from "./args.ts";
import { rightText } from "./describe.ts";
import { nameFor } from "./names.ts";
import { type CategoryNeeds, categoryNamed, listButton } from "./needs.ts";

/** Forgets what confirmed documents taught, of one category or of all; files and categories stay. */
export const forgetLearned = defineCommand({
	name: "categories forget",
	args: z.object({
		category: asArg(category.optional(), {
			form: "word",
			field: "lookup",
			source: "category",
		}),
	}),
	who: "admin",
	effect: "destroy",
	preview: async ({ category: wanted }, services: CategoryNeeds, context) => {
		const { id, name } = await meant(wanted, services, context);
		const documents = await learnedOf(services, id);
		const tally = id === null ? null : await services.experience.tally(id);
		if (documents === 0 && (tally === null || tally.of === 0))
			throw new Problem("nothing-to-do");
		return {
			title:
				name === null
					? say("categories.forget.title.all")
					: say("categories.forget.title", { name }),
			verb: say("categories.forget.verb"),
			rows: [
				{ label: say("categories.row.documents"), value: documents },
				...(tally === null
					? []
					: [
							{
								label: say("categories.column.right"),
								value: rightText(tally),
							},
						]),
			],
			notes: [noUndo(say("categories.forget.note"))],
			// What is learned meanwhile does not make it another request.
			basis: { id },
		};
	},
	run: async ({ category: wanted }, services: CategoryNeeds, context) => {
		const { id, name } = await meant(wanted, services, context);
		await services.experience.forget(id);
		return done(name);
	},
	view: (name) => ({
		title:
			name === null
				? say("categories.forgotten.all")
				: say("categories.forgotten", { name }),
		body: [
			{ kind: "buttons", buttons: [listButton] },
			noUndoNote(say("undo.categories.forget")),
		],
	}),
});

const meant = async (
	wanted: string | undefined,
	services: CategoryNeeds,
	{ actor }: Context,
): Promise<{ readonly id: string | null; readonly name: string | null }> => {
	if (wanted === undefined) return { id: null, name: null };
	const found = await categoryNamed(services, wanted);
	return { id: found.id, name: nameFor(found, actor.locale) };
};

const learnedOf = async (
	{ experience }: CategoryNeeds,
	id: string | null,
): Promise<number> => {
	const counts = await experience.counts([]);
	return [...counts]
		.filter(([category]) => id === null || category === id)
		.reduce((total, [, { documents }]) => total + documents, 0);
};
