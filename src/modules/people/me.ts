import { z } from "zod";
import { accountKey } from "../../core/actor.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { say, type Text } from "../../core/text.ts";
import type { Button, Row } from "../../core/view.ts";
import { accountName } from "./account-named.ts";
import { readAccount } from "./deciders.ts";
import type { Link, Links, Profiles } from "./people.ts";
import { proofText } from "./proof-text.ts";

type Needs = { readonly links: Links; readonly profiles: Profiles };
type Me = {
	readonly account: string;
	readonly link: Link | null;
	readonly name: string;
	readonly email: string | null;
	readonly others: readonly string[];
	readonly roles: readonly string[];
};

/** Who one is here: chat account, kSuite user, and roles that hold now. */
export const whoAmI = defineCommand({
	name: "people me",
	args: z.object({}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (_input, { links, profiles }: Needs, { actor, now }: Context) => {
		const linked = actor.userId === null ? [] : await links.to(actor.userId);
		const mine = accountKey(actor.account);
		const others = linked
			.map(({ account }) => readAccount(account))
			.filter((account) => account !== null)
			.filter((account) => accountKey(account) !== mine);
		const me: Me = {
			account: await accountName(profiles, actor.account),
			link: linked.find(({ account }) => account === mine) ?? null,
			name: actor.name,
			email: actor.email,
			others: await Promise.all(
				others.map((account) => accountName(profiles, account)),
			),
			roles: [
				...new Set(
					actor.grants
						.filter(({ until }) => until === undefined || now < until)
						.map(({ role }) => role),
				),
			],
		};
		return done(me);
	},
	view: (me) => ({
		title: say(me.link ? "people.me.title" : "people.me.unlinked", {
			name: me.name,
		}),
		body: [
			{ kind: "facts", rows: rowsOf(me) },
			{ kind: "buttons", buttons: [me.link ? unlink : link] },
		],
	}),
});

const rowsOf = (me: Me): Row[] => [
	{ label: say("people.row.account"), value: me.account },
	...(me.link
		? [
				{ label: say("people.row.person"), value: me.name },
				{ label: say("people.row.address"), value: me.email ?? "–" },
				{ label: say("people.row.proof"), value: proofText(me.link) },
			]
		: [{ label: say("people.row.person"), value: say("people.nobody") }]),
	...(me.others.length > 0
		? [{ label: say("people.row.others"), value: { series: me.others } }]
		: []),
	{ label: say("people.row.roles"), value: rolesText(me.roles) },
];

const rolesText = (roles: readonly string[]): Text =>
	roles.length === 0
		? say("role.member")
		: { series: roles.map((role) => say(`role.${role}`)) };

const link: Button = {
	label: say("people.link.button"),
	style: "primary",
	does: { kind: "invoke", command: "people link", input: {} },
};

const unlink: Button = {
	label: say("people.button.unlink"),
	does: { kind: "invoke", command: "people unlink", input: {} },
};
