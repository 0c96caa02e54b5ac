import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import type { Person } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import { askView, sentView } from "./link-view.ts";
import type { Codes, Profiles } from "./people.ts";

type Needs = {
	readonly codes: Codes;
	readonly profiles: Profiles;
	readonly personOf: (idOrEmail: string) => Promise<Person | null>;
};

type Facts = {
	readonly sent: string | null;
	readonly suggested: string | null;
};

/** Mails a code to an address, so that its owner can link their chat account; without an address it asks for one, and the profile's is only a suggestion. */
export const linkAccount = defineCommand({
	name: "people link",
	args: z.object({ email: arg.email().optional() }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async ({ email }, services: Needs, { actor }: Context) => {
		if (actor.userId !== null)
			throw new Problem("account-linked", { name: actor.name });
		if (email === undefined) {
			const profile = await services.profiles(actor.account);
			return done<Facts>({ sent: null, suggested: profile?.email ?? null });
		}
		const person = await services.personOf(email);
		await services.codes.send(
			actor.account,
			person?.id ?? null,
			email,
			actor.locale,
		);
		return done<Facts>({ sent: email, suggested: null });
	},
	view: ({ sent, suggested }: Facts) =>
		sent === null ? askView(suggested) : sentView(sent),
});
