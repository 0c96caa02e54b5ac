import { say } from "../../core/text.ts";
import type { Deed, View } from "../../core/view.ts";
import type { Choice } from "./find.ts";
import { type Entry, nameOf } from "./house.ts";

/** Asks which of several is meant, a button each. */
export const chooseView = (
	choices: readonly Choice[],
	does: (entry: Entry) => Deed,
): View => ({
	title: say("house.choose"),
	body: [
		{ kind: "text", text: say("house.choose.text") },
		{
			kind: "buttons",
			buttons: choices.map(({ entry, place }) => ({
				label: say("house.choose.one", { name: nameOf(entry.body), place }),
				does: does(entry),
			})),
		},
	],
});
