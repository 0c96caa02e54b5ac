import { type Page, pageButtons } from "../../core/paging.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, View } from "../../core/view.ts";
import type { Collection } from "../../pim/collection.ts";
import { shown } from "../../pim/describe/shown.ts";
import type { Card } from "./card.ts";
import { nameOf } from "./name.ts";

/** A contact with the book it is in. */
export type Found = { readonly card: Card; readonly book: Collection };

/** Draws one page of the contacts that were found. */
export const findView = ({
	items,
	search,
	book,
	looked,
	unreadable,
	...page
}: Page<Found> & {
	readonly search: string;
	readonly book: string | undefined;
	/** How many contacts were looked through, and how many more cannot be read. */
	readonly looked: number;
	readonly unreadable: number;
}): View => ({
	title: say("contacts.find.title", { count: page.total, looked }),
	body: [
		...(items.length === 0 ? none : [table(items)]),
		...pageButtons("contacts find", { search, book }, page),
		...(unreadable === 0
			? []
			: [
					{
						kind: "note" as const,
						text: say("contacts.find.unreadable", { count: unreadable }),
					},
				]),
	],
});

/** Who looks for somebody and finds nobody may have deleted them. */
const none: readonly Block[] = [
	{ kind: "text", text: say("contacts.find.none") },
	{
		kind: "buttons",
		buttons: (["find", "restore"] as const).map((key) => ({
			label: say(`contacts.button.${key}`),
			does: {
				kind: "dialog",
				command: { find: "contacts find", restore: "restore contacts" }[key],
				input: {},
			},
		})),
	},
];

const table = (items: readonly Found[]): Block => ({
	kind: "table",
	columns: ["name", "mails", "phones", "organisation", "book"].map((key) =>
		say(`contacts.column.${key}`),
	),
	rows: items.map(({ card, book }) => [
		titleOf(card),
		inRow(card.mails),
		inRow(card.phones),
		inRow([card.organisation]),
		nameOf(book),
	]),
});

const titleOf = ({ name, members, hasPhoto }: Card): Text => {
	const title = name ?? say("contacts.nameless");
	if (members !== null)
		return say("contacts.find.group", { name: title, count: members });
	return hasPhoto ? say("contacts.find.photo", { name: title }) : title;
};

const inRow = (said: readonly string[]): Text => {
	const series = said.map((text) => shown(text)).filter((text) => text !== "");
	return series.length === 0 ? "–" : { series };
};
