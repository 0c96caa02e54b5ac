import { type Page, pageButtons } from "../../core/paging.ts";
import { at, say, type Text } from "../../core/text.ts";
import type { Block, Button, View } from "../../core/view.ts";
import type { Collection } from "../../pim/collection.ts";
import type { KnownShares } from "./known-shares.ts";
import { nameOf } from "./name.ts";

/** An address book with its contacts counted, since when it is protected (ms), and who has it where that is the person's to know. */
export type Listed = {
	readonly book: Collection;
	readonly count: number;
	readonly since: number | null;
	readonly shares: KnownShares | null;
};

/** Draws a person's address books; null without an account. */
export const listView = (facts: Page<Listed> | null): View => {
	if (facts === null) return noneView;
	const { items, ...page } = facts;
	return {
		title: say("contacts.list.title", { count: page.total }),
		body:
			items.length === 0
				? [{ kind: "text", text: say("contacts.list.none") }]
				: [
						table(items),
						...pageButtons("contacts list", {}, page),
						buttons(items, page.total),
					],
	};
};

const noneView: View = {
	title: say("contacts.none"),
	body: [
		{ kind: "text", text: say("contacts.none.what") },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("contacts.button.connect"),
					style: "primary",
					does: { kind: "invoke", command: "sync connect", input: {} },
				},
			],
		},
	],
};

const table = (items: readonly Listed[]): Block => ({
	kind: "table",
	columns: ["book", "contacts", "access", "shared", "since"].map((key) =>
		say(`contacts.column.${key}`),
	),
	rows: items.map(({ book, count, since, shares }) => [
		nameOf(book),
		count,
		say(`contacts.access.${book.access}`),
		shares === null ? say("contacts.shared.with-you") : sharedText(shares),
		since === null ? say("contacts.since.none") : at(since, "day"),
	]),
});

const sharedText = ({ isTold, shares }: KnownShares): Text => {
	if (shares.length === 0)
		return say(isTold ? "contacts.shared.nobody" : "contacts.shared.untold");
	return say("contacts.others", {
		names: { series: shares.slice(0, 3).map(({ email, who }) => email ?? who) },
		more: Math.max(0, shares.length - 3),
	});
};

/** Where there is one book only, the buttons are about it. */
const buttons = (items: readonly Listed[], total: number): Block => {
	const [first] = items;
	const input = first && total === 1 ? { book: first.book.id } : {};
	return {
		kind: "buttons",
		buttons: [
			way("find", "dialog", "contacts find", {}),
			way("share", "dialog", "contacts share", input),
			way("shares", "invoke", "contacts shares", input),
			way("export", "dialog", "contacts export", {}),
			way("restore", "dialog", "restore contacts", input),
		],
	};
};

const way = (
	key: string,
	kind: "invoke" | "dialog",
	command: string,
	input: Readonly<Record<string, unknown>>,
): Button => ({
	label: say(`contacts.button.${key}`),
	does: { kind, command, input },
});
