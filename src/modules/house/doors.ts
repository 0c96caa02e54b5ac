import { say } from "../../core/text.ts";
import type { Button } from "../../core/view.ts";
import { type Body, nameOf } from "./house.ts";
import type { Wanted } from "./place.ts";
import type { Subject } from "./subject.ts";

/** Changing an entry and taking it away; the name goes along, so that the audit log says which it was. */
export const entryDoors = (
	{ base, named }: Subject,
	id: string,
	body: Body,
	removal = "house.button.remove",
): readonly Button[] => [
	{
		label: say("house.button.edit"),
		does: { kind: "dialog", command: `${base} edit`, input: { id } },
	},
	{
		label: say(removal),
		does: {
			kind: "invoke",
			command: `${base} remove`,
			input: { id, [named]: nameOf(body) },
		},
	},
];

/** Adding one more to the same place. */
export const againButton = (
	{ kind, base }: Subject,
	{ scope, team }: Wanted,
): Button => ({
	label: say(`house.${kind}.button.add`),
	does: {
		kind: "dialog",
		command: `${base} add`,
		input: {
			...(scope === undefined ? {} : { scope }),
			...(team === undefined ? {} : { team }),
		},
	},
});

/** Everything of this kind. */
export const listButton = ({ kind, base }: Subject): Button => ({
	label: say(`house.${kind}.button.list`),
	does: { kind: "invoke", command: base, input: {} },
});
