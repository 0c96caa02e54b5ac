import { z } from "zod";
import { defineCommand, done } from "../../../core/command.ts";
import { say } from "../../../core/text.ts";
import { noUndoNote, undoButton } from "../../../core/undo.ts";
import { category } from "./args.ts";
import { again } from "./compose.ts";
import { rowsOf } from "./describe.ts";
import { nameFor } from "./names.ts";
import { type CategoryNeeds, categoryNamed, listButton } from "./needs.ts";

/** Takes a category away, with what was learned of it; filed files keep it. */
export const removeCategory = defineCommand({
	name: "categories remove",
	args: z.object({ category }),
	who: "admin",
	effect: "destroy",
	preview: async ({ category: wanted }, services: CategoryNeeds, context) => {
		const found = await categoryNamed(services, wanted);
		const counts = await services.experience.counts([]);
		return {
			title: say("categories.remove.title", {
				name: nameFor(found, context.actor.locale),
			}),
			verb: say("categories.remove.verb"),
			rows: [
				...rowsOf(found),
				{
					label: say("categories.row.documents"),
					value: counts.get(found.id)?.documents ?? 0,
				},
			],
			notes: [say("categories.remove.note")],
			basis: { category: found },
		};
	},
	run: async ({ category: wanted }, services: CategoryNeeds, context) => {
		const found = await categoryNamed(services, wanted);
		await services.categories.remove(found.id);
		await services.experience.forget(found.id);
		const { locale } = context.actor;
		return done({ name: nameFor(found, locale), input: again(found, locale) });
	},
	view: ({ name, input }) => {
		const back = undoButton(
			say("undo.categories.remove"),
			"categories add",
			input,
		);
		return {
			title: say("categories.removed", { name }),
			body: [
				{ kind: "text", text: say("categories.removed.kept") },
				{ kind: "buttons", buttons: [...back, listButton] },
				back.length > 0
					? { kind: "note", text: say("undo.categories.learned") }
					: noUndoNote(),
			],
		};
	},
});
