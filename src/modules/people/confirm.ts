import { z } from "zod";
import { accountKey } from "../../core/actor.ts";
import { asArg } from "../../core/arg.ts";
import type { Audit } from "../../core/audit.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import type { Person } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import type { Requests } from "../../core/request.ts";
import { say } from "../../core/text.ts";
import { mustNotBeBusy } from "./not-busy.ts";
import type { Codes, Links } from "./people.ts";
import { personKey } from "./who.ts";

/** Six digits, with or without the gaps people leave. */
const code = asArg(
	z
		.string()
		.max(20)
		.transform((text) => text.replaceAll(/[\s-]/gu, ""))
		.pipe(z.string().regex(/^\d{6}$/u)),
	{ form: "word", field: "text" },
);

type Needs = {
	readonly codes: Codes;
	readonly links: Links;
	readonly audit: Pick<Audit, "add">;
	readonly requests: Pick<Requests, "list">;
	readonly personOf: (idOrEmail: string) => Promise<Person | null>;
};

/** Links the account one writes from to the kSuite user whose mailbox got the code; the code itself is the confirmation. */
export const confirmLink = defineCommand({
	name: "people confirm",
	args: z.object({ code }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (input, services: Needs, { actor, now }: Context) => {
		if (actor.userId !== null)
			throw new Problem("account-linked", { name: actor.name });
		await mustNotBeBusy(services.requests, actor.account);
		const userId = await services.codes.redeem(actor.account, input.code);
		const person = await services.personOf(userId);
		if (!person) throw new Problem("link-code-expired");
		const account = accountKey(actor.account);
		await services.links.add({ account, userId, verified: now, by: "code" });
		await services.audit.add({
			at: now,
			event: "done",
			by: { person: personKey(userId), name: person.name, account },
			command: "people confirm",
			request: null,
			details: { account, person: person.email, proof: "code" },
		});
		const accounts = (await services.links.to(userId)).length;
		return done({ name: person.name, email: person.email, accounts });
	},
	view: ({ name, email, accounts }) => ({
		title: say("people.confirmed.title", { name }),
		body: [
			{
				kind: "facts",
				rows: [
					{ label: say("people.row.person"), value: name },
					{ label: say("people.row.address"), value: email },
				],
			},
			...(accounts > 1
				? [
						{
							kind: "text" as const,
							text: say("people.one-person", { count: accounts }),
						},
					]
				: []),
			{
				kind: "buttons",
				buttons: [
					{
						label: say("people.button.me"),
						does: { kind: "invoke", command: "people me", input: {} },
					},
				],
			},
		],
	}),
});
