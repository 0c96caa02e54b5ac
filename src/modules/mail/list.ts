import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { pageButtons, pageOf } from "../../core/paging.ts";
import type { PeopleNames } from "../../core/person.ts";
import { at, say } from "../../core/text.ts";
import type { Block, Button } from "../../core/view.ts";
import { listOf } from "./amount.ts";
import type { Address, Mail } from "./mail.ts";
import { ownerName } from "./owner.ts";

type Services = { readonly mail: Mail; readonly peopleNames: PeopleNames };

/** The mail addresses with their owners and aliases, a page at a time. */
export const listMail = defineCommand({
	name: "mail list",
	args: z.object({
		search: flag(arg.text()),
		page: flag(arg.number(1, 100)),
	}),
	who: "helpdesk",
	effect: "read",
	run: async ({ search, page }, { mail, peopleNames }: Services) => {
		const found = await mail.list(search ? { search } : {});
		const shown = pageOf(found, page, 20);
		const names = await peopleNames(
			shown.items.flatMap(({ ownerId }) => ownerId ?? []),
		);
		return done({ shown, names, search });
	},
	view: ({ shown, names, search }) => ({
		title: say("mail.list.title", { count: shown.total }),
		body: [
			shown.total === 0
				? { kind: "text", text: say("mail.list.none") }
				: tableOf(shown.items, names),
			...pageButtons("mail list", { search }, shown),
			{
				kind: "buttons",
				buttons:
					shown.total <= 4 ? [...shown.items.map(show), create] : [create],
			},
		],
	}),
});

const tableOf = (
	addresses: readonly Address[],
	names: ReadonlyMap<string, string>,
): Block => ({
	kind: "table",
	columns: ["address", "owner", "aliases", "login"].map((key) =>
		say(`mail.row.${key}`),
	),
	rows: addresses.map((one) => [
		one.address,
		ownerName(one.ownerId, names),
		listOf(one.aliases),
		one.lastLogin === null ? say("mail.never") : at(one.lastLogin, "day"),
	]),
});

const show = ({ address }: Address): Button => ({
	label: address,
	does: { kind: "invoke", command: "mail show", input: { address } },
});

const create: Button = {
	label: say("mail.button.create"),
	does: { kind: "dialog", command: "mail create", input: {} },
};
