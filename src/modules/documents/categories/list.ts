import { z } from "zod";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import { pageButtons, pageOf } from "../../../core/paging.ts";
import { say } from "../../../core/text.ts";
import type { Button } from "../../../core/view.ts";
import { originOf } from "./compose.ts";
import { folderText, rightText } from "./describe.ts";
import { nameFor } from "./names.ts";
import { type CategoryNeeds, mayChange } from "./needs.ts";

/** The categories as their reader reads them, with how often each was right here. */
export const listCategories = defineCommand({
	name: "categories list",
	args: z.object({ page: flag(arg.number(1, 100)) }),
	who: "member",
	effect: "read",
	run: async ({ page }, services: CategoryNeeds, context) => {
		const { items, ...shown } = pageOf(
			await services.categories.list(),
			page,
			size,
		);
		const lines = await Promise.all(
			items.map(async (category) => ({
				category,
				name: nameFor(category, context.actor.locale),
				tally: await services.experience.tally(category.id),
			})),
		);
		return done({ lines, shown, may: mayChange(context, "categories add") });
	},
	view: ({ lines, shown, may }) => ({
		title: say("categories.title", { count: shown.total }),
		body: [
			lines.length === 0
				? { kind: "text", text: say("categories.none") }
				: {
						kind: "table",
						columns: [
							say("arg.category"),
							say("arg.folder"),
							say("categories.column.right"),
							say("categories.column.from"),
						],
						rows: lines.map(({ category, name, tally }) => [
							name,
							folderText(category),
							rightText(tally),
							say(`categories.from.${originOf(category)}`),
						]),
					},
			...pageButtons("categories list", {}, shown),
			{
				kind: "buttons",
				buttons: may ? [addButton] : [],
				...menuOf(lines.map(({ name }) => name)),
			},
		],
	}),
});

/** A message takes 12,000 characters. */
const size = 20;

const addButton: Button = {
	label: say("categories.button.add"),
	does: { kind: "dialog", command: "categories add", input: {} },
};

const menuOf = (names: readonly string[]) =>
	names.length === 0
		? {}
		: {
				menu: {
					label: say("categories.menu"),
					command: "categories show",
					input: {},
					arg: "category",
					options: names.map((name) => ({ value: name, label: name })),
				},
			};
