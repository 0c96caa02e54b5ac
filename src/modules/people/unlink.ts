import { z } from "zod";
import { accountKey } from "../../core/actor.ts";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { Person } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import type { Requests } from "../../core/request.ts";
import { say } from "../../core/text.ts";
import {
	type AccountNames,
	accountName,
	accountNamed,
	type NamedAccount,
} from "./account-named.ts";
import { mustNotBeBusy } from "./not-busy.ts";
import type { Links } from "./people.ts";
import { proofText } from "./proof-text.ts";

const args = z.object({ account: arg.text(80).optional() });

type Needs = AccountNames & {
	readonly links: Links;
	readonly requests: Pick<Requests, "list">;
	readonly personOf: (idOrEmail: string) => Promise<Person | null>;
};

/** Ends the link between a chat account and its kSuite user: one's own, or as an owner anybody's. */
export const unlinkAccount = defineCommand({
	name: "people unlink",
	args,
	who: "member",
	effect: "change",
	preview: async (input, services: Needs, context) => {
		const { named, link, person } = await linkedOf(input, services, context);
		const name = person?.name ?? say("people.gone");
		return {
			title: say("people.unlink.title", { account: named.name, name }),
			verb: say("people.unlink.verb"),
			rows: [
				{ label: say("people.row.account"), value: named.name },
				{
					label: say("people.row.person"),
					value: [name, say("people.nobody")],
				},
				{ label: say("people.row.proof"), value: proofText(link) },
			],
			notes: [say("people.unlink.note")],
			basis: link,
		};
	},
	run: async (input, services: Needs, context) => {
		const { named } = await linkedOf(input, services, context);
		await services.links.remove(named.account);
		return done({ account: named.name });
	},
	view: ({ account }) => ({
		title: say("people.unlink.done", { account }),
		body: [{ kind: "note", text: say("undo.people.unlink") }],
	}),
});

const linkedOf = async (
	input: z.output<typeof args>,
	services: Needs,
	context: Context,
) => {
	const named = await targetOf(input, services, context);
	const link = await services.links.of(named.account);
	if (!link) throw new Problem("nothing-to-do");
	await mustNotBeBusy(services.requests, named.account);
	return { named, link, person: await services.personOf(link.userId) };
};

/** Whose link it is; somebody else's is for owners, and nobody else learns whether there is one. */
const targetOf = async (
	{ account: text }: z.output<typeof args>,
	services: Needs,
	{ actor, now }: Context,
): Promise<NamedAccount> => {
	const { account } = actor;
	if (text === undefined)
		return {
			account,
			name: await accountName(services.profiles, account),
			email: null,
		};
	const named = await accountNamed(services, text, account);
	const own = accountKey(named.account) === accountKey(account);
	if (!own && !allowed(actor.grants, "owner", "people unlink", now))
		throw new Problem("not-allowed");
	return named;
};
