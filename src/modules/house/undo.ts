import type { Context } from "../../core/command.ts";
import { say } from "../../core/text.ts";
import type { Button, Deed } from "../../core/view.ts";
import type { Entry, HouseBook } from "./house.ts";
import { placeWanted } from "./place.ts";
import { fieldsOf, type Subject } from "./subject.ts";

/** Adds what was just removed; what is too long for a button waits for a day. */
export const undoButton = async (
	{ base }: Subject,
	{ place, body }: Entry,
	house: HouseBook,
	{ actor }: Context,
): Promise<Button> => {
	const wanted = await placeWanted(place, house.teams);
	const does: Deed = {
		kind: "invoke",
		command: `${base} add`,
		input: { ...fieldsOf(body), ...wanted },
	};
	const label = say("house.button.undo-remove");
	if (JSON.stringify(does).length <= room) return { label, does };
	const draft = await house.drafts.save({
		person: actor.person,
		place,
		bodies: [body],
	});
	return {
		label,
		does: { kind: "invoke", command: "write house accept", input: { draft } },
	};
};

// Slack takes 2000 characters for what a button does.
const room = 1900;
