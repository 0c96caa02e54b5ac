import type { Context } from "../../core/command.ts";
import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import type { Block, Button } from "../../core/view.ts";
import { kept } from "./drafts.ts";
import type { Entry, HouseBook } from "./house.ts";
import { placeWanted } from "./place.ts";
import { fieldsOf, type Subject } from "./subject.ts";

/** The way back from removing an entry, and how long there is one. */
export type BackAgain = {
	readonly buttons: readonly Button[];
	readonly note: Block;
};

/** Adds what was just removed; what is too long for a button waits for a day. */
export const backAgain = async (
	{ base }: Subject,
	{ place, body }: Entry,
	house: HouseBook,
	{ actor, now }: Context,
): Promise<BackAgain> => {
	const wanted = await placeWanted(place, house.teams);
	const label = say("house.button.undo-remove");
	const input = { ...fieldsOf(body), ...wanted };
	const buttons = undoButton(label, `${base} add`, input);
	if (buttons.length > 0) return { buttons, note: undoNote(always) };
	const draft = await house.drafts.save({
		person: actor.person,
		place,
		bodies: [body],
	});
	return {
		buttons: undoButton(label, "write house accept", { draft }),
		note: undoNote({ kind: "moment", end: now + kept }),
	};
};
