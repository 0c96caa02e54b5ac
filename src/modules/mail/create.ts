import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import type { FindPerson } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { quotaRow } from "./amount.ts";
import { createdView } from "./create-view.ts";
import { guardNote, type HoldsPower } from "./guard.ts";
import type { Mail } from "./mail.ts";
import { newAddress, wholeAddress } from "./name-address.ts";
import { newOwner } from "./new-owner.ts";
import { type OneTime, passwordLink, passwordRow } from "./one-time.ts";

type Services = OneTime & {
	readonly mail: Mail;
	readonly findPerson: FindPerson;
	readonly holdsPower: HoldsPower;
};

/** Makes an address; its password is on a one-time page for the one who asked. */
export const createMail = defineCommand({
	name: "mail create",
	args: z.object({
		address: arg.text(254),
		owner: flag(arg.lookup("person")),
	}),
	who: "helpdesk",
	asks: "member",
	effect: "change",
	sensitive: true,
	preview: async (input, services: Services, context: Context) => {
		const { mail, holdsPower } = services;
		const address = await newAddress(mail, input.address);
		const owner = await newOwner(input.owner, services, context);
		const quota = await mail.quota();
		const { used, allowed } = quota;
		if (used >= allowed)
			throw new Problem("no-address-left", { used, allowed });
		services.showOnceReady();
		const owners = [owner?.id ?? null, address];
		const notes = await guardNote(holdsPower, context.actor, owners);
		return {
			title: say("mail.create.title", { address }),
			verb: say("mail.create.verb"),
			rows: [
				{
					label: say("mail.row.owner"),
					value: owner?.name ?? say("mail.nobody"),
				},
				quotaRow(quota, 1),
				passwordRow,
			],
			notes,
			basis: { address, owner: owner?.id ?? null, quota },
			...(notes.length > 0 ? { effect: "destroy" as const } : {}),
		};
	},
	run: async (input, services: Services, context: Context) => {
		const { mail, showOnce } = services;
		const address = await newAddress(mail, input.address);
		const owner = await newOwner(input.owner, services, context);
		const made = await mail.create(address, owner?.id ?? null);
		if (made.kind === "handover") return made;
		const title = say("mail.page.title", { address });
		const secret = { title, value: made.facts.password };
		const url = await showOnce(secret, context.actor.locale);
		const { ownerId } = made.facts.address;
		return done({
			address,
			owner: ownerId === null ? null : owner,
			waiting: ownerId === null ? owner : null,
			quota: await mail.quota(),
			url,
		});
	},
	view: createdView,
	secret: ({ url }) => passwordLink(url),
	check: async (input, { mail }: Services) => {
		const made = await mail.get(await wholeAddress(mail, input.address));
		return made ? say("mail.create.seen", { address: made.address }) : null;
	},
});
