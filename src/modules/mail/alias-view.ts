import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import type { View } from "../../core/view.ts";

/** Says what became of an alias, and offers the way back. */
export const aliasView = ({
	address,
	alias,
	removed,
}: {
	readonly address: string;
	readonly alias: string;
	readonly removed: boolean;
}): View => {
	const verb = removed ? "remove" : "add";
	return {
		title: say(`mail.alias.${verb}.done`, { alias, address }),
		body: [
			{
				kind: "buttons",
				buttons: undoButton(
					say(`mail.alias.${verb}.undo`),
					"mail alias",
					removed ? { address, alias } : { address, alias, remove: true },
				),
			},
			undoNote(removed ? { kind: "free" } : always),
		],
	};
};
