import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { PeopleNames } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import { at, say } from "../../core/text.ts";
import { noUndo, noUndoNote } from "../../core/undo.ts";
import { listOf, ofAllowed, quotaRow } from "./amount.ts";
import type { Address, Mail } from "./mail.ts";
import { knownAddress, wholeAddress } from "./name-address.ts";
import { ownerName } from "./owner.ts";

type Services = { readonly mail: Mail; readonly peopleNames: PeopleNames };

/** Deletes an address with its aliases and all its mail; the help desk may create but not delete. */
export const deleteMail = defineCommand({
	name: "mail delete",
	args: z.object({ address: arg.lookup("address") }),
	who: "admin",
	effect: "destroy",
	preview: async (input, { mail, peopleNames }: Services) => {
		const found = await itself(mail, input.address);
		const { address, ownerId, aliases, lastLogin } = found;
		const quota = await mail.quota();
		const names = await peopleNames(ownerId === null ? [] : [ownerId]);
		return {
			title: say("mail.delete.title", { address }),
			verb: say("mail.delete.verb"),
			rows: [
				{ label: say("mail.row.owner"), value: ownerName(ownerId, names) },
				{ label: say("mail.delete.aliases"), value: listOf(aliases) },
				{
					label: say("mail.row.login"),
					value: lastLogin === null ? say("mail.never") : at(lastLogin, "day"),
				},
				quotaRow(quota, -1),
			],
			notes: [noUndo(say("mail.delete.note"))],
			basis: { address, ownerId, aliases, quota },
		};
	},
	run: async (input, { mail }: Services) => {
		const { address } = await itself(mail, input.address);
		const removed = await mail.remove(address);
		if (removed.kind === "handover") return removed;
		return done({ address, quota: await mail.quota() });
	},
	view: ({ address, quota }) => ({
		title: say("mail.delete.done", { address }),
		body: [
			{
				kind: "facts",
				rows: [
					{
						label: say("mail.row.quota"),
						value: ofAllowed(quota.used, quota.allowed),
					},
				],
			},
			noUndoNote(say("undo.mail.delete")),
		],
	}),
	check: async (input, { mail }: Services) => {
		const address = await wholeAddress(mail, input.address);
		const there = await mail.get(address);
		return there
			? null
			: {
					title: say("mail.delete.done", { address }),
					body: [noUndoNote(say("undo.mail.delete"))],
				};
	},
});

/** The address under its own name: an alias must not delete what it leads to. Problems: `not-found`, `wrong-state`. */
const itself = async (mail: Mail, text: string): Promise<Address> => {
	const found = await knownAddress(mail, text);
	if (found.address.toLowerCase() !== (await wholeAddress(mail, text)))
		throw new Problem("wrong-state");
	return found;
};
