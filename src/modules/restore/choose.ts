import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { Form } from "../../core/form.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import { filterArgs, openItems } from "./items.ts";
import { lookView } from "./look-view.ts";
import type { Restoring } from "./needs.ts";
import { type InWords, keepChoices } from "./set.ts";
import { joined, type ShownItem } from "./shown-item.ts";

const args = z.object({ ...filterArgs, items: flag(arg.picks(20)) });

/** A dialog shows little of a line, so that the title has one of its own. */
const hintOf = ({ item: { kind }, details }: ShownItem): Text =>
	details.length === 0
		? say(`restore.pick.${kind}`)
		: say(`restore.pick.${kind}.more`, {
				details: joined(details),
			});

/** Takes or leaves the items of one page, ticked in a dialog. */
export const chooseItems = defineCommand({
	name: "restore choose",
	args,
	who: "member",
	effect: "read",
	sensitive: true,
	form: async (
		input,
		services: Restoring & InWords,
		context,
	): Promise<Form> => {
		const filter = z.object(filterArgs).safeParse(input);
		if (!filter.success) throw new Problem("restore-none");
		const { data } = filter;
		const { restore, found } = await openItems(data, services, context);
		const left = new Set(restore.left);
		return {
			intro: [
				{
					kind: "text",
					text: say("restore.choose.intro", {
						first: found.first,
						last: found.first + found.items.length - 1,
						all: found.total,
					}),
				},
			],
			submit: say("restore.choose.submit"),
			initial: {},
			picks: {
				items: found.items.map((one) => ({
					value: one.item.key,
					label: one.title,
					hint: hintOf(one),
					picked: !left.has(one.item.key),
				})),
			},
		};
	},
	run: async ({ items, ...filter }, services: Restoring & InWords, context) => {
		const { restore, found } = await openItems(filter, services, context);
		const ticked = new Set(items);
		const here = found.items.map(({ item }) => item.key);
		const next = {
			...restore,
			left: [
				...restore.left.filter((key) => !here.includes(key)),
				...here.filter((key) => !ticked.has(key)),
			],
		};
		return done(await keepChoices(next, services, context));
	},
	view: lookView,
});

/** Takes or leaves everything that fits a filter. */
export const chooseAll = defineCommand({
	name: "restore choose-all",
	args: z.object({ ...filterArgs, wanted: flag(arg.hidden(4)) }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (
		{ wanted, ...filter },
		services: Restoring & InWords,
		context,
	) => {
		const { restore, keys } = await openItems(filter, services, context);
		const these = new Set(keys);
		const others = restore.left.filter((key) => !these.has(key));
		const next = {
			...restore,
			left: wanted === "none" ? [...others, ...keys] : others,
		};
		return done(await keepChoices(next, services, context));
	},
	view: lookView,
});
