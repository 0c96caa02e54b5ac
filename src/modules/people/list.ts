import { z } from "zod";
import { accountKey } from "../../core/actor.ts";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { pageButtons, pageOf } from "../../core/paging.ts";
import type { Person } from "../../core/person.ts";
import { say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import { accountName } from "./account-named.ts";
import { readAccount } from "./deciders.ts";
import type { Directory, Link, Links, Profiles } from "./people.ts";
import { proofText } from "./proof-text.ts";

type Needs = {
	readonly links: Links;
	readonly profiles: Profiles;
	readonly directory?: Directory;
	readonly everybody: () => Promise<readonly Person[]>;
};
type Suggested = { readonly person: Person; readonly account: string };

/** Which chat accounts are which kSuite users and by what proof; accounts with an equal address are named as suggestions and are not linked. */
export const listPeople = defineCommand({
	name: "people list",
	args: z.object({ page: flag(arg.number(1, 100)) }),
	who: "helpdesk",
	effect: "read",
	run: async ({ page }, services: Needs) => {
		const [links, everybody] = await Promise.all([
			services.links.all(),
			services.everybody(),
		]);
		const people = new Map(everybody.map((person) => [person.id, person]));
		const { items, ...rest } = pageOf(links, page, 20);
		const rows = await Promise.all(
			items.map(async (link) => ({
				link,
				person: people.get(link.userId) ?? null,
				account: await nameOf(services.profiles, link),
			})),
		);
		const suggested = await suggestedOf(services, links, everybody);
		return done({ rows, rest, suggested });
	},
	view: ({ rows, rest, suggested }) => ({
		title: say("people.list.title", { count: rest.total }),
		body: [
			...(rows.length === 0
				? [{ kind: "text" as const, text: say("people.list.none") }]
				: [
						{
							kind: "table" as const,
							columns: ["person", "address", "account", "proof"].map((key) =>
								say(`people.row.${key}`),
							),
							rows: rows.map(({ link, person, account }) => [
								person?.name ?? say("people.gone"),
								person?.email ?? "–",
								account,
								proofText(link),
							]),
						},
					]),
			...pageButtons("people list", {}, rest),
			...suggestions(suggested),
		],
	}),
});

const suggestions = (suggested: readonly Suggested[]): Block[] =>
	suggested.length === 0
		? []
		: [
				{ kind: "rule" },
				{ kind: "text", text: say("people.suggested") },
				{
					kind: "table",
					columns: ["person", "address", "account"].map((key) =>
						say(`people.row.${key}`),
					),
					rows: suggested
						.slice(0, 50)
						.map(({ person, account }) => [person.name, person.email, account]),
				},
				{ kind: "note", text: say("people.suggested.note") },
			];

const nameOf = async (profiles: Profiles, link: Link): Promise<string> => {
	const account = readAccount(link.account);
	return account ? accountName(profiles, account) : link.account;
};

const suggestedOf = async (
	{ directory }: Needs,
	links: readonly Link[],
	everybody: readonly Person[],
): Promise<readonly Suggested[]> => {
	if (!directory) return [];
	const linked = new Set(links.map(({ account }) => account));
	const byAddress = new Map(
		everybody.map((person) => [person.email.toLowerCase(), person]),
	);
	return (await directory()).flatMap(({ account, profile }) => {
		const person = byAddress.get(profile.email?.toLowerCase() ?? "");
		return person && !linked.has(accountKey(account))
			? [{ person, account: profile.name }]
			: [];
	});
};
