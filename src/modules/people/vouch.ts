import { z } from "zod";
import { accountKey } from "../../core/actor.ts";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import type { FindPerson, Person } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import type { Requests } from "../../core/request.ts";
import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import type { Row } from "../../core/view.ts";
import {
	type AccountNames,
	accountNamed,
	type NamedAccount,
} from "./account-named.ts";
import { mustNotBeBusy } from "./not-busy.ts";
import type { Links } from "./people.ts";

const args = z.object({
	person: arg.lookup("person"),
	account: arg.text(80),
});

type Needs = AccountNames & {
	readonly links: Links;
	readonly requests: Pick<Requests, "list">;
	readonly findPerson: FindPerson;
	readonly personOf: (idOrEmail: string) => Promise<Person | null>;
};
type Pair = { readonly person: Person; readonly named: NamedAccount };

/** An owner confirms that a chat account belongs to a kSuite user; never their own account, never their own user. */
export const vouchForAccount = defineCommand({
	name: "people vouch",
	args,
	who: "owner",
	decides: "owner",
	effect: "change",
	preview: async (input, services: Needs, context) => {
		const pair = await pairOf(input, services, context);
		const { person, named } = pair;
		return {
			title: say("people.vouch.title", {
				account: named.name,
				name: person.name,
			}),
			verb: say("people.vouch.verb"),
			rows: rowsOf(pair),
			notes: [say("people.vouch.note", { name: person.name })],
			basis: { person, named },
		};
	},
	run: async (input, services: Needs, context) => {
		const { person, named } = await pairOf(input, services, context);
		await services.links.add({
			account: accountKey(named.account),
			userId: person.id,
			verified: context.now,
			by: "owner",
		});
		return done({ person, named });
	},
	view: (pair) => ({
		title: say("people.vouch.done", {
			account: pair.named.name,
			name: pair.person.name,
		}),
		body: [
			{ kind: "facts", rows: rowsOf(pair) },
			{
				kind: "buttons",
				buttons: undoButton(say("people.button.undo"), "people unlink", {
					account: pair.named.account.user,
				}),
			},
			undoNote(always),
		],
	}),
});

const pairOf = async (
	input: z.output<typeof args>,
	services: Needs,
	{ actor }: Context,
): Promise<Pair> => {
	const person = await services.findPerson(input.person);
	const named = await accountNamed(services, input.account, actor.account);
	const key = accountKey(named.account);
	if (key === accountKey(actor.account) || person.id === actor.userId)
		throw new Problem("yourself");
	const link = await services.links.of(named.account);
	const before = link ? await services.personOf(link.userId) : null;
	if (before?.id === person.id) throw new Problem("already-there");
	if (before) throw new Problem("account-linked", { name: before.name });
	await mustNotBeBusy(services.requests, named.account);
	return { person, named };
};

const rowsOf = ({ person, named }: Pair): Row[] => {
	const same = named.email?.toLowerCase() === person.email.toLowerCase();
	return [
		{ label: say("people.row.person"), value: person.name },
		{ label: say("people.row.address"), value: person.email },
		{ label: say("people.row.account"), value: named.name },
		{
			label: say("people.row.profile"),
			value:
				named.email === null
					? say("people.no-address")
					: say(same ? "people.address.same" : "people.address.other", {
							email: named.email,
						}),
		},
	];
};
