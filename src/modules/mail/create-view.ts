import type { Person } from "../../core/person.ts";
import { say } from "../../core/text.ts";
import { undoButton } from "../../core/undo.ts";
import type { View } from "../../core/view.ts";
import { ofAllowed } from "./amount.ts";
import type { AddressQuota } from "./mail.ts";

/** Says that an address was made, whose it is and how many are left. */
export const createdView = ({
	address,
	owner,
	waiting,
	quota: { used, allowed },
}: {
	readonly address: string;
	readonly owner: Person | null;
	/** Whose it was to be, and whom the system could not give it. */
	readonly waiting: Person | null;
	readonly quota: AddressQuota;
}): View => ({
	title: say("mail.create.done", { address }),
	body: [
		{
			kind: "facts",
			rows: [
				{
					label: say("mail.row.owner"),
					value: owner?.name ?? say("mail.nobody"),
				},
				{ label: say("mail.row.quota"), value: ofAllowed(used, allowed) },
			],
		},
		...(waiting === null
			? []
			: [
					{
						kind: "note" as const,
						text: say("mail.create.unattached", { name: waiting.name }),
					},
				]),
		{
			kind: "buttons",
			buttons: [
				{
					label: say("mail.button.alias"),
					does: { kind: "dialog", command: "mail alias", input: { address } },
				},
				...undoButton(say("mail.create.undo"), "mail delete", { address }),
			],
		},
		{ kind: "note", text: say("undo.mail.create") },
	],
});
