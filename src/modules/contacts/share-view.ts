import { say, type Text } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import type { Button, View } from "../../core/view.ts";
import type { End } from "./book-shares.ts";
import { nameOf } from "./name.ts";
import { rightRow, untilRow } from "./right-text.ts";
import type { Wanted } from "./share.ts";
import { personText } from "./share-preview.ts";

/** Draws a share that was given or changed, with the way back. */
export const sharedView = (facts: Wanted & { readonly now: number }): View => {
	const { book, invited, right, until, before } = facts;
	return {
		title: say(before ? "contacts.shared.changed" : "contacts.shared.title", {
			book: nameOf(book),
			who: personText(invited),
		}),
		body: [
			{
				kind: "facts",
				rows: [
					rightRow(before?.right ?? null, right),
					untilRow(before?.until ?? null, until),
				],
			},
			{ kind: "buttons", buttons: [...wayBack(facts), allShares(book.id)] },
			undoNote(always),
		],
	};
};

/** All shares of a book. */
export const allShares = (book: string): Button => ({
	label: say("contacts.button.shares"),
	does: { kind: "invoke", command: "contacts shares", input: { book } },
});

/** What gives a share again as it was: its right, and its last day where that is not over. */
export const shareAgain = (
	label: Text,
	given: {
		readonly book: string;
		readonly email: string;
		readonly right: string;
		readonly until: End | null;
	},
	now: number,
): readonly Button[] => {
	const { until, ...rest } = given;
	const isLeft = until !== null && until.over > now;
	return undoButton(label, "contacts share", {
		...rest,
		...(isLeft ? { until: until.day } : {}),
	});
};

const wayBack = ({
	book,
	invited,
	before,
	now,
}: Wanted & { readonly now: number }): readonly Button[] =>
	before === null
		? undoButton(say("contacts.undo.share"), "contacts unshare", {
				book: book.id,
				who: invited.who,
			})
		: shareAgain(
				say("contacts.undo.before"),
				{
					book: book.id,
					email: invited.email,
					right: before.right,
					until: before.until,
				},
				now,
			);
