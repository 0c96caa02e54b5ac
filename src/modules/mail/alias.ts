import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { aliasView } from "./alias-view.ts";
import { listOf } from "./amount.ts";
import { guardNote, type HoldsPower } from "./guard.ts";
import type { Address, Mail } from "./mail.ts";
import { knownAddress, newAddress, wholeAddress } from "./name-address.ts";

type Services = { readonly mail: Mail; readonly holdsPower: HoldsPower };

const args = z.object({
	address: arg.lookup("address"),
	alias: arg.text(254),
	remove: flag(arg.yes()),
});

/** Adds a further name to an address, or takes one away. */
export const changeAlias = defineCommand({
	name: "mail alias",
	args,
	who: "helpdesk",
	effect: "change",
	preview: async (input, services: Services, { actor }: Context) => {
		const { mail, holdsPower } = services;
		const { address, alias, after, aliases } = await look(input, mail);
		const verb = input.remove ? "remove" : "add";
		const guards = await guardNote(holdsPower, actor, [
			input.remove ? null : alias,
		]);
		return {
			title: say(`mail.alias.${verb}.title`, { alias, address }),
			verb: say(`mail.alias.${verb}.verb`),
			rows: [
				{
					label: say("mail.row.aliases"),
					value: [listOf(aliases), listOf(after)],
				},
			],
			notes: [say(`mail.alias.${verb}.note`), ...guards],
			basis: { address, aliases },
			...(guards.length > 0 ? { effect: "destroy" as const } : {}),
		};
	},
	run: async (input, { mail }: Services) => {
		const { address, alias } = await look(input, mail);
		const removed = input.remove === true;
		const changed = removed
			? await mail.removeAlias(address, alias)
			: await mail.addAlias(address, alias);
		if (changed.kind === "handover") return changed;
		return done({ address, alias, removed });
	},
	view: aliasView,
	check: async (input, { mail }: Services) => {
		const { address, aliases } = await knownAddress(mail, input.address);
		const alias = await wholeAddress(mail, input.alias, "alias");
		const names = { alias, address };
		if (aliases.includes(alias) === (input.remove === true)) return null;
		return say(`mail.alias.${input.remove ? "remove" : "add"}.done`, names);
	},
});

/** What the aliases are and would be. Problems: `not-found`, `already-there`, `invalid-argument`. */
const look = async (
	input: z.output<typeof args>,
	mail: Mail,
): Promise<Address & { alias: string; after: readonly string[] }> => {
	const found = await knownAddress(mail, input.address);
	const { aliases } = found;
	if (input.remove !== true) {
		const alias = await newAddress(mail, input.alias, "alias");
		return { ...found, alias, after: [...aliases, alias].sort() };
	}
	const alias = await wholeAddress(mail, input.alias, "alias");
	if (!aliases.includes(alias)) throw new Problem("not-found");
	return { ...found, alias, after: aliases.filter((one) => one !== alias) };
};
