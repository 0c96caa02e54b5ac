import { z } from "zod";
import { arg, asArg, flag } from "../../core/arg.ts";
import { inSlices } from "../../core/breathe.ts";
import { defineCommand, done } from "../../core/command.ts";
import { type Page, pageButtons, pageOf } from "../../core/paging.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { Block, View } from "../../core/view.ts";
import type { Item } from "./difference.ts";
import type { Restore } from "./draft.ts";
import type { Restoring } from "./needs.ts";
import { type Opener, openState } from "./open-state.ts";
import { deedOf } from "./plan.ts";
import { type InWords, openOpen } from "./set.ts";
import { inTime } from "./show.ts";
import {
	itemLine,
	type PlacedItem,
	placeItems,
	type ShownItem,
	showItems,
} from "./shown-item.ts";
import { showsTitles } from "./whose.ts";

const search = () => arg.text(80);
const part = () => arg.choice(["back", "changed", "newer"]);
const hidden = <T extends z.ZodType>(schema: T): z.ZodOptional<T> =>
	asArg(schema.optional(), { form: "flag", field: "text", hidden: true });

/** Which items of a restore are looked at: those with these words, of this kind, on this page; for what goes on with them. */
export const filterArgs = {
	restore: arg.carried(),
	search: hidden(search()),
	part: hidden(part()),
	page: hidden(arg.number(1, 100_000)),
};

/** The same, for whoever asks for others. */
const searchArgs = {
	...filterArgs,
	search: flag(search()),
	part: flag(part()),
};

type Filter = z.output<z.ZodObject<typeof filterArgs>>;

/** As many as a dialog shows without scrolling far. */
const pageSize = 20;
/** Beyond these a search would take longer than anybody waits. */
const mostRead = 10_000;

/** The items of a restore that fit a filter, by when they are. Problem `restore-none` where titles are not for whoever asks. */
export const openItems = async (
	{ restore: id, search, part, page }: Filter,
	services: Restoring & InWords,
	opener: Opener,
): Promise<{
	readonly restore: Restore;
	readonly found: Page<ShownItem>;
	/** The keys of all that fit, on whatever page. */
	readonly keys: readonly string[];
	/** How many more there are than can be listed and searched. */
	readonly beyond: number;
}> => {
	const restore = await openOpen(id, opener, services);
	const { actor } = opener;
	if (!showsTitles(restore.holder, actor.person))
		throw new Problem("restore-none");
	const { difference } = await openState(restore, services);
	const items = difference.items
		.filter((item) => isChoosable(item, restore))
		.filter(({ kind }) => part === undefined || kind === part);
	const inWords = (one: ShownItem) => services.inWords(itemLine(one), actor);
	const look = search === undefined ? placeItems : searchFor(search, inWords);
	const placed: PlacedItem[] = [];
	for (let first = 0; first < Math.min(items.length, mostRead); first += 500)
		placed.push(
			...(await look(items.slice(first, first + 500), services.points)),
		);
	const fitting = inTime(placed);
	const here = pageOf(fitting, page, pageSize);
	const these = here.items.map(({ item }) => item);
	return {
		restore,
		found: { ...here, items: await showItems(these, services.points) },
		// What is not searched for needs no reading.
		keys: (search === undefined ? items : fitting.map(({ item }) => item)).map(
			({ key }) => key,
		),
		beyond: Math.max(0, items.length - mostRead),
	};
};

/** Finds the items that say all of these words. */
const searchFor =
	(search: string, inWords: (one: ShownItem) => string): typeof placeItems =>
	async (items, points) => {
		const wanted = plain(search).split(" ");
		const shown = await showItems(items, points);
		const fits = await inSlices(shown, (one) => {
			const text = plain(inWords(one));
			return wanted.every((part) => text.includes(part));
		});
		return shown.filter((_, at) => fits[at]);
	};

/** Only what the choices of the card would touch can be chosen or left. */
const isChoosable = (item: Item, restore: Restore): boolean =>
	deedOf(item, restore) !== null;

const plain = (text: string): string =>
	text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();

/** Lists what a restore would do, item by item, with which of them are chosen. */
export const listItems = defineCommand({
	name: "restore items",
	args: z.object(searchArgs),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (input, services: Restoring & InWords, context) =>
		done({ input, ...(await openItems(input, services, context)) }),
	view: (facts) => itemsView(facts),
});

type Facts = { readonly input: Filter } & Awaited<ReturnType<typeof openItems>>;

const itemsView = ({ input, restore, found, keys, beyond }: Facts): View => {
	const left = new Set(restore.left);
	const { page: _, ...filter } = input;
	const here = { ...filter, page: found.page };
	const invoke = (label: string, command: string, given: object) => ({
		label: say(`restore.button.${label}`, { count: keys.length }),
		does: { kind: "invoke" as const, command, input: { ...given } },
	});
	const buttons: Block = {
		kind: "buttons",
		buttons: [
			{
				label: say("restore.button.tick"),
				style: "primary",
				does: { kind: "dialog", command: "restore choose", input: here },
			},
			invoke("all", "restore choose-all", { ...filter, wanted: "all" }),
			invoke("none", "restore choose-all", { ...filter, wanted: "none" }),
		],
	};
	return {
		title: say("restore.items.title", { count: keys.length }),
		body: [
			...(beyond === 0
				? []
				: [
						{
							kind: "note" as const,
							text: say("restore.items.beyond", { count: mostRead }),
						},
					]),
			...(found.total === 0
				? [{ kind: "text" as const, text: say("restore.items.nothing") }]
				: [
						{
							kind: "list" as const,
							isLiteral: true as const,
							items: found.items.map((one) => {
								const line = lineOf(one);
								return left.has(one.item.key)
									? say("restore.left", { line })
									: line;
							}),
						},
						buttons,
					]),
			...pageButtons("restore items", { ...filter }, found),
			{
				kind: "buttons",
				buttons: [
					invoke("card", "restore show", { restore: restore.id }),
					{
						label: say("restore.button.search"),
						does: {
							kind: "dialog",
							command: "restore items",
							input: { restore: restore.id },
						},
					},
				],
			},
		],
	};
};

/** An item with what would become of it, in one line. */
export const lineOf = (shown: ShownItem) =>
	say(`restore.item.${shown.item.kind}`, { line: itemLine(shown) });
