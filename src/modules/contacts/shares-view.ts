import { type Page, pageButtons } from "../../core/paging.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, Button, View } from "../../core/view.ts";
import type { Collection } from "../../pim/collection.ts";
import type { KnownShare } from "./known-shares.ts";
import { nameOf } from "./name.ts";
import { rightText, untilText } from "./right-text.ts";

/** A share with the book that is shared. */
export type Given = { readonly book: Collection; readonly share: KnownShare };

type Facts = Page<Given> & {
	/** The book that was asked for. */
	readonly only: Collection | null;
	/** Those whose shares are the person's to give. */
	readonly managed: readonly Collection[];
	/** Those whose server does not tell. */
	readonly untold: readonly Collection[];
};

/** Draws who has which address book. */
export const sharesView = (facts: Facts): View => {
	const { items, only, managed, untold, ...page } = facts;
	return {
		title:
			only === null
				? say("contacts.shares.title", { count: page.total })
				: say("contacts.shares.of", { count: page.total, book: nameOf(only) }),
		body: [
			items.length === 0
				? { kind: "text", text: noneText(facts) }
				: table(items),
			...pageButtons(
				"contacts shares",
				only === null ? {} : { book: only.id },
				page,
			),
			...untoldNote(untold),
			...buttons(facts),
		],
	};
};

const noneText = ({ managed, untold }: Facts): Text => {
	if (managed.length === 0) return say("contacts.shares.not-yours");
	return say(
		untold.length > 0 ? "contacts.shares.unknown" : "contacts.shares.none",
	);
};

const table = (items: readonly Given[]): Block => ({
	kind: "table",
	columns: ["book", "who", "right", "state", "until"].map((key) =>
		say(`contacts.column.${key}`),
	),
	rows: items.map(({ book, share }) => [
		nameOf(book),
		whoText(share),
		rightText(share.right),
		say(`contacts.state.${share.state}`),
		share.id === null
			? say("contacts.until.elsewhere")
			: untilText(share.until),
	]),
});

/** Servers with names of their own tell those; the address is ours to add. */
const whoText = ({ who, email }: KnownShare): Text =>
	email === null || email === who
		? who
		: say("contacts.person", { name: who, email });

const untoldNote = (untold: readonly Collection[]): readonly Block[] =>
	untold.length === 0
		? []
		: [
				{
					kind: "note",
					text: say("contacts.shares.untold", {
						names: { series: untold.slice(0, 5).map(nameOf) },
					}),
				},
			];

const buttons = ({ items, only, managed }: Facts): readonly Block[] => {
	const ends = items.map(endButton);
	const forgets = items.flatMap(forgetButton);
	const share: readonly Button[] =
		managed.length === 0
			? []
			: [
					{
						label: say("contacts.button.share"),
						does: {
							kind: "dialog",
							command: "contacts share",
							input: only === null ? {} : { book: only.id },
						},
					},
				];
	const all = [...ends, ...forgets, ...share];
	return all.length === 0 ? [] : [{ kind: "buttons", buttons: all }];
};

const endButton = ({ book, share }: Given): Button => ({
	label: say("contacts.button.unshare", {
		who: short((share.email ?? share.who).replace(/@.*$/u, "")),
		book: short(book.name),
	}),
	does: {
		kind: "invoke",
		command: "contacts unshare",
		input: { book: book.id, who: share.who },
	},
});

/** What was done by hand where nobody can look is taken off the list. */
const forgetButton = ({ share }: Given): readonly Button[] =>
	share.id !== null && share.state === "ending"
		? [
				{
					label: say("contacts.button.forget", {
						who: short((share.email ?? share.who).replace(/@.*$/u, "")),
					}),
					does: {
						kind: "invoke",
						command: "contacts dismiss",
						input: { share: share.id },
					},
				},
			]
		: [];

const short = (text: string): string => {
	const signs = [...text];
	return signs.length > 24 ? `${signs.slice(0, 23).join("")}…` : text;
};
