import type { Preview } from "../../core/command.ts";
import { say, type Text } from "../../core/text.ts";
import { always, noUndoNote, undoNote } from "../../core/undo.ts";
import type { Block, View } from "../../core/view.ts";
import type { KnownShare } from "./known-shares.ts";
import { nameOf } from "./name.ts";
import { rightText, untilText } from "./right-text.ts";
import { allShares, shareAgain } from "./share-view.ts";
import type { Ending } from "./unshare.ts";

/** What somebody would lose. */
export const unsharePreview = (ending: Ending): Preview => {
	const { account, book, who, share } = ending;
	const { rights } = account.sharing;
	return {
		title: say("contacts.unshare.title", {
			book: nameOf(book),
			who: whoText(ending),
		}),
		verb: say("contacts.unshare.verb"),
		rows: [
			{ label: say("contacts.row.book"), value: nameOf(book) },
			{ label: say("contacts.row.who"), value: whoText(ending) },
			...(share === null
				? []
				: [
						{
							label: say("contacts.row.right"),
							value: [
								rightText(share.right),
								say("contacts.right.none"),
							] as const,
						},
						{ label: say("contacts.row.until"), value: untilText(share.until) },
					]),
		],
		notes: [
			say("contacts.unshare.note"),
			rights.length === 0 ? say("contacts.share.by-hand") : say("undo.always"),
		],
		basis: {
			...{ account: account.key, book: book.id, who },
			share: share && { right: share.right, until: share.until },
		},
	};
};

/** Draws a share that ended, with the way back where we know what it was. */
export const unsharedView = (
	facts: Ending & { readonly now: number },
): View => {
	const { book, share } = facts;
	return {
		title: say("contacts.unshared.title", {
			book: nameOf(book),
			who: whoText(facts),
		}),
		body:
			share === null
				? [noUndoNote(say("contacts.undo.again"))]
				: wayBack(facts, share),
	};
};

const wayBack = (
	{ book, now }: Ending & { readonly now: number },
	{ who, email, right, until }: KnownShare,
): readonly Block[] => [
	{
		kind: "buttons",
		buttons: [
			...shareAgain(
				say("contacts.undo.unshare"),
				{ book: book.id, email: email ?? who, right, until },
				now,
			),
			allShares(book.id),
		],
	},
	undoNote(always),
];

const whoText = ({ who, share }: Ending): Text => share?.email ?? who;
