import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { PeopleNames } from "../../core/person.ts";
import { at, say, type Text } from "../../core/text.ts";
import type { Button } from "../../core/view.ts";
import { listOf } from "./amount.ts";
import type { Address, Mail } from "./mail.ts";
import { knownAddress } from "./name-address.ts";
import { ownerName } from "./owner.ts";

type Services = { readonly mail: Mail; readonly peopleNames: PeopleNames };

/** One address: owner, aliases, since when, last sign-in, and what can be done. */
export const showMail = defineCommand({
	name: "mail show",
	args: z.object({ address: arg.lookup("address") }),
	who: "helpdesk",
	effect: "read",
	run: async (input, { mail, peopleNames }: Services, context: Context) => {
		const address = await knownAddress(mail, input.address);
		const { ownerId } = address;
		const names = await peopleNames(ownerId === null ? [] : [ownerId]);
		const owner = ownerName(ownerId, names);
		return done({ address, owner, mayDelete: mayDelete(context) });
	},
	view: ({ address, owner, mayDelete }) => ({
		title: address.address,
		body: [
			{ kind: "facts", rows: rows(address, owner) },
			{ kind: "buttons", buttons: steps(address, mayDelete) },
		],
	}),
});

const mayDelete = ({ actor, now }: Context): boolean =>
	allowed(actor.grants, "admin", "mail delete", now);

const rows = ({ aliases, since, lastLogin }: Address, owner: Text) => [
	{ label: say("mail.row.owner"), value: owner },
	{ label: say("mail.row.aliases"), value: listOf(aliases) },
	{
		label: say("mail.row.since"),
		value: since === null ? say("mail.untold") : at(since, "day"),
	},
	{
		label: say("mail.row.login"),
		value: lastLogin === null ? say("mail.never") : at(lastLogin),
	},
];

const steps = (
	{ address, aliases }: Address,
	mayDelete: boolean,
): readonly Button[] => [
	{
		label: say("mail.button.alias"),
		does: { kind: "dialog", command: "mail alias", input: { address } },
	},
	...aliases.slice(0, 3).map((alias) => ({
		label: say("mail.button.alias-away", { alias }),
		does: {
			kind: "invoke" as const,
			command: "mail alias",
			input: { address, alias, remove: true },
		},
	})),
	{
		label: say("mail.button.password"),
		does: { kind: "invoke", command: "mail password", input: { address } },
	},
	...(mayDelete
		? [
				{
					label: say("mail.button.delete"),
					style: "danger" as const,
					does: {
						kind: "invoke" as const,
						command: "mail delete",
						input: { address },
					},
				},
			]
		: []),
];
