import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { PeopleNames } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import { at, say } from "../../core/text.ts";
import { noUndo, noUndoNote } from "../../core/undo.ts";
import { guardNote, type HoldsPower } from "./guard.ts";
import type { Mail } from "./mail.ts";
import { knownAddress } from "./name-address.ts";
import { type OneTime, passwordLink, passwordRow } from "./one-time.ts";
import { ownerName } from "./owner.ts";

type Services = OneTime & {
	readonly mail: Mail;
	readonly peopleNames: PeopleNames;
	readonly holdsPower: HoldsPower;
};

/** Gives a mailbox a new password, on a one-time page; the mailbox of somebody with power needs a second person, and members may ask for their own only. */
export const resetPassword = defineCommand({
	name: "mail password",
	args: z.object({ address: arg.lookup("address") }),
	who: "helpdesk",
	asks: "member",
	effect: "change",
	sensitive: true,
	preview: async (input, services: Services, context: Context) => {
		const { actor } = context;
		const { mail, peopleNames, holdsPower } = services;
		const { address, ownerId, lastLogin } = await knownAddress(
			mail,
			input.address,
		);
		if (!mayAsk(context, ownerId)) throw new Problem("not-allowed");
		services.showOnceReady();
		const names = await peopleNames(ownerId === null ? [] : [ownerId]);
		const guards = await guardNote(holdsPower, actor, [ownerId]);
		return {
			title: say("mail.password.title", { address }),
			verb: say("mail.password.verb"),
			rows: [
				{ label: say("mail.row.owner"), value: ownerName(ownerId, names) },
				{
					label: say("mail.row.login"),
					value: lastLogin === null ? say("mail.never") : at(lastLogin, "day"),
				},
				passwordRow,
			],
			notes: [noUndo(say("mail.password.old")), ...guards],
			basis: { address, ownerId },
			...(guards.length > 0 ? { effect: "destroy" as const } : {}),
		};
	},
	run: async (input, services: Services, { actor }: Context) => {
		const { mail, showOnce } = services;
		const { address } = await knownAddress(mail, input.address);
		const reset = await mail.resetPassword(address);
		if (reset.kind === "handover") return reset;
		const title = say("mail.page.title", { address });
		const secret = { title, value: reset.facts.password };
		return done({ address, url: await showOnce(secret, actor.locale) });
	},
	view: ({ address }) => ({
		title: say("mail.password.done", { address }),
		body: [
			{ kind: "text", text: say("mail.password.devices") },
			noUndoNote(say("undo.mail.password")),
		],
	}),
	secret: ({ url }) => passwordLink(url),
});

const mayAsk = ({ actor, now }: Context, ownerId: string | null): boolean =>
	allowed(actor.grants, "helpdesk", "mail password", now) ||
	(ownerId !== null && ownerId === actor.userId);
