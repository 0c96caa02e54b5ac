import { z } from "zod";
import { defineCommand, done } from "../../../core/command.ts";
import { say } from "../../../core/text.ts";
import type { Button } from "../../../core/view.ts";
import { category } from "./args.ts";
import { originOf } from "./compose.ts";
import { namesText, otherRowsOf, rightText } from "./describe.ts";
import { nameFor } from "./names.ts";
import {
	type CategoryNeeds,
	categoryNamed,
	editButton,
	listButton,
	mayChange,
} from "./needs.ts";

/** One category with what was learned of it. */
export const showCategory = defineCommand({
	name: "categories show",
	args: z.object({ category }),
	who: "member",
	effect: "read",
	run: async ({ category: wanted }, services: CategoryNeeds, context) => {
		const found = await categoryNamed(services, wanted);
		const counts = await services.experience.counts([]);
		return done({
			found,
			name: nameFor(found, context.actor.locale),
			documents: counts.get(found.id)?.documents ?? 0,
			tally: await services.experience.tally(found.id),
			may: mayChange(context, "categories edit"),
		});
	},
	view: ({ found, name, documents, tally, may }) => ({
		title: name,
		body: [
			{
				kind: "facts",
				rows: [
					{ label: say("categories.row.names"), value: namesText(found) },
					...otherRowsOf(found),
					{
						label: say("categories.column.from"),
						value: say(`categories.from.${originOf(found)}`),
					},
					{ label: say("categories.column.right"), value: rightText(tally) },
					{ label: say("categories.row.documents"), value: documents },
				],
			},
			{
				kind: "buttons",
				buttons: [...(may ? doors(name, documents) : []), listButton],
			},
		],
	}),
});

const doors = (name: string, documents: number): readonly Button[] => [
	editButton(name),
	invoke("categories.button.remove", "categories remove", name),
	...(documents === 0
		? []
		: [invoke("categories.button.forget", "categories forget", name)]),
];

const invoke = (key: string, command: string, name: string): Button => ({
	label: say(key),
	does: { kind: "invoke", command, input: { category: name } },
});
