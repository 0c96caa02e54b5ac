import { type Account, type Actor, accountKey } from "../../core/actor.ts";
import type { PageForm } from "../../core/page-form.ts";
import { say, type Text } from "../../core/text.ts";
import type { Holder } from "../../pim/account.ts";
import { holderKey } from "../../pim/holder-key.ts";
import { serverName, serversText } from "./server-name.ts";

/** The name under which what is typed into these pages is handled. */
export const connectPurpose = "sync";

/** Infomaniak's own server, whose login and password are found in places of its own. */
export const infomaniakServer = "https://sync.infomaniak.com";

/** The page that asks how to get at an account. It says for whom, so that nobody connects theirs for somebody else who sent them the link. */
export const connectForm = (
	holder: Holder,
	{ name, account }: Pick<Actor, "name" | "account">,
	servers: readonly string[],
): PageForm => ({
	purpose: connectPurpose,
	title: say(`sync.page.title.${holder.kind}`),
	text: [
		say(`sync.page.for.${holder.kind}`, {
			name,
			server: serversText(servers),
		}),
		say("sync.page.use"),
	],
	fields: [
		...(servers.length > 1
			? [
					{
						name: "server",
						label: say("sync.page.server"),
						kind: "choice" as const,
						options: servers.map((value) => ({
							value,
							label: serverName(value),
						})),
					},
				]
			: []),
		{
			name: "login",
			label: say("sync.page.login"),
			kind: "text",
			...hint(servers, "login"),
		},
		{
			name: "password",
			label: say("sync.page.password"),
			kind: "password",
			...hint(servers, "password"),
		},
	],
	verb: say("sync.page.verb"),
	about: aboutOf(holder, account),
});

const aboutOf = (holder: Holder, account: Account) => ({
	holder: holderKey(holder),
	account: accountKey(account),
});

const hint = (
	servers: readonly string[],
	field: "login" | "password",
): { readonly hint: Text } => ({
	hint: servers.includes(infomaniakServer)
		? say(`sync.page.${field}.infomaniak`)
		: say(`sync.page.${field}.other`),
});
