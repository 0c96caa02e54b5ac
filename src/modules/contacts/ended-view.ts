import { say, type Text } from "../../core/text.ts";
import type { Button, View } from "../../core/view.ts";
import type { Noted } from "./book-shares.ts";
import { allShares, shareAgain } from "./share-view.ts";

/** Tells the owner that a share is over. */
export const endedView = (share: Noted, now: number): View => ({
	title: say("contacts.ended.title", namesOf(share)),
	body: [
		{ kind: "text", text: say("contacts.ended.text", { day: dayOf(share) }) },
		{
			kind: "buttons",
			buttons: [
				...shareAgain(
					say("contacts.button.again"),
					{ ...share, until: null },
					now,
				),
				allShares(share.book),
			],
		},
	],
});

/** Asks the owner to end a share by hand. */
export const endByHandView = (
	share: Noted,
	by: { readonly steps: readonly Text[]; readonly link: string },
): View => ({
	title: say("contacts.by-hand.title", namesOf(share)),
	body: [
		{ kind: "text", text: say("contacts.by-hand.text", { day: dayOf(share) }) },
		{ kind: "list", items: by.steps, isNumbered: true },
		{ kind: "link", label: say("contacts.by-hand.link"), url: by.link },
		{ kind: "buttons", buttons: [dismissButton(share)] },
		{ kind: "note", text: say("contacts.by-hand.note") },
	],
});

/** Tells the owner that a share cannot be ended, because its account is not connected any more. */
export const cannotEndView = (share: Noted): View => ({
	title: say("contacts.by-hand.title", namesOf(share)),
	body: [
		{
			kind: "text",
			text: say("contacts.cannot-end.text", { day: dayOf(share) }),
		},
		{ kind: "buttons", buttons: [dismissButton(share)] },
		{ kind: "note", text: say("contacts.by-hand.note") },
	],
});

const namesOf = ({ name, email }: Noted) => ({
	book: name === "" ? say("contacts.unnamed") : name,
	who: email,
});

const dayOf = ({ until }: Noted): Text =>
	until === null ? "" : { wall: until.day, as: "day" };

const dismissButton = ({ id }: Noted): Button => ({
	label: say("contacts.button.done"),
	does: { kind: "invoke", command: "contacts dismiss", input: { share: id } },
});
