import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import { undoButton, undoNote } from "../../core/undo.ts";
import type { Noted } from "./book-shares.ts";
import type { ContactNeeds } from "./needs.ts";

type Needs = Pick<ContactNeeds, "bookShares">;

/** A share that was to be ended by hand is not spoken of any more, or again with `back`. What we know of it is forgotten after 30 days. */
export const dismissShare = defineCommand({
	name: "contacts dismiss",
	args: z.object({ share: arg.carried(), back: flag(arg.hidden(3)) }),
	who: "member",
	effect: "change",
	shown: true,
	asksWhy: false,
	sensitive: true,
	preview: async ({ share, back }, services: Needs, context: Context) => {
		const note = await ownNote(share, services, context);
		return {
			title: titleOf(note, back !== undefined),
			verb: say("contacts.dismiss.verb"),
			rows: [],
			basis: { share, back, isDismissed: note.isDismissed },
		};
	},
	run: async ({ share, back }, services: Needs, context: Context) => {
		const note = await ownNote(share, services, context);
		const isDismissed = back === undefined;
		const { now } = context;
		const due = isDismissed ? now + kept : dueAgain(note, now);
		await services.bookShares.keep({ ...note, isDismissed, due });
		return done({ note, share, isDismissed, end: now + kept });
	},
	view: ({ note, share, isDismissed, end }) => ({
		title: titleOf(note, !isDismissed),
		body: [
			{
				kind: "buttons",
				buttons: isDismissed
					? undoButton(say("contacts.undo.dismiss"), "contacts dismiss", {
							share,
							back: "yes",
						})
					: undoButton(say("contacts.undo.back"), "contacts dismiss", {
							share,
						}),
			},
			undoNote(isDismissed ? { kind: "moment", end } : { kind: "always" }),
		],
	}),
});

/** What has no last day is on the list only. */
const dueAgain = ({ until }: Noted, now: number): number | null =>
	until === null ? null : Math.max(until.over, now + day);

const day = 86_400_000;
const kept = 30 * day;

/** Problem `not-found` for one that is forgotten or somebody else's. */
const ownNote = async (
	id: string,
	{ bookShares }: Needs,
	{ actor }: Context,
): Promise<Noted> => {
	const note = await bookShares.get(id);
	if (note === null || note.person !== actor.person || note.state !== "ending")
		throw new Problem("not-found");
	return note;
};

const titleOf = ({ email, name }: Noted, isBack: boolean): Text =>
	say(isBack ? "contacts.dismiss.back" : "contacts.dismiss.title", {
		who: email,
		book: name === "" ? say("contacts.unnamed") : name,
	});
