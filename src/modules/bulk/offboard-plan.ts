import {
	type Account,
	accountKey,
	type Grant,
	type Role,
} from "../../core/actor.ts";
import type { Context } from "../../core/command.ts";
import type { FindPerson } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import type { Party, Request, Requests } from "../../core/request.ts";
import type { Item, Task } from "./offboard-key.ts";
import {
	type MailBook,
	nameOf,
	type People,
	type TeamBook,
	type Whole,
} from "./people.ts";

type Holder = {
	readonly person: string;
	readonly grant: Grant;
	readonly configured: boolean;
};

/** What it takes to let somebody go everywhere. */
export type OffboardNeeds = {
	readonly users: People;
	readonly teams: TeamBook;
	readonly mail: Pick<MailBook, "resetPassword">;
	readonly findPerson: FindPerson;
	readonly links: {
		readonly to: (
			userId: string,
		) => Promise<readonly { readonly account: string }[]>;
		readonly remove: (account: Account) => Promise<boolean>;
	};
	readonly profiles: (
		account: Account,
	) => Promise<{ readonly name: string } | null>;
	readonly roleBook: {
		readonly all: () => Promise<readonly Holder[]>;
		readonly of: (userId: string) => Promise<readonly Holder[]>;
		readonly take: (userId: string, role: Role) => Promise<boolean>;
	};
	/** Where their calendars and contacts were connected. */
	readonly connections: {
		readonly of: (holder: Whose) => Promise<{ readonly server: string } | null>;
		readonly remove: (holder: Whose) => Promise<boolean>;
	};
	readonly requests: Pick<Requests, "get" | "list">;
	/** Ends a waiting request in somebody's name, on all its cards and in the log. */
	readonly withdraw: (request: Request, by: Party) => Promise<unknown>;
};

type Whose = { readonly kind: "person"; readonly person: string };

/** Under whom the calendars and contacts of a kSuite user are connected. */
export const connectedBy = (userId: string): Whose => ({
	kind: "person",
	person: `user:${userId}`,
});

/** Everything to do for somebody who leaves. */
export type Plan = {
	readonly user: Whole;
	readonly items: readonly Item[];
	/** A role here that only the configuration can take. */
	readonly isConfigured: boolean;
};

/** Works out what is to be done for the person a text means. Problems: those of finding, `yourself`, `last-owner`. */
export const planFor = async (
	text: string,
	services: OffboardNeeds,
	{ actor }: Pick<Context, "actor">,
): Promise<Plan> => {
	const { users, teams, links, roleBook, findPerson } = services;
	const { id } = await findPerson(text);
	const user = await users.get(id);
	if (user === null) throw new Problem("not-found");
	if (user.id === actor.userId) throw new Problem("yourself");
	const held = await roleBook.of(id);
	await mustStayOwned(services, user, held);
	const accounts = (await links.to(id)).map(({ account }) => account);
	const joined = await teams.of(id);
	const requests = await waitingOf(services, accounts);
	const connected = await services.connections.of(connectedBy(id));
	const given = held.filter(({ configured }) => !configured);
	const end = user.state === "pending" ? "cancel" : "remove";
	const items = (task: Task, things: readonly (readonly [string, string])[]) =>
		things.map(([id, label]) => ({
			...{ task, id, label },
			user: { id: user.id, name: nameOf(user) },
		}));
	return {
		user,
		isConfigured: held.some(({ configured }) => configured),
		items: [
			...items("password", user.addresses.map(same)),
			...items("unlink", await namedOf(services, accounts)),
			...items("sync", connected ? [[user.id, connected.server]] : []),
			...items(
				"role",
				given.map(({ grant }) => same(grant.role)),
			),
			...items(
				"withdraw",
				requests.map(({ id: request }) => same(request)),
			),
			...items(
				"team",
				joined.map((team) => [team.id, team.name]),
			),
			...items(end, [[user.id, nameOf(user)]]),
		],
	};
};

const same = (name: string) => [name, name] as const;

/** An account back from its key. */
export const accountOf = (key: string): Account => {
	const [platform = "", team = "", user = ""] = key.split(":");
	return { platform, team, user };
};

const namedOf = ({ profiles }: OffboardNeeds, accounts: readonly string[]) =>
	Promise.all(
		accounts.map(async (key) => {
			const account = accountOf(key);
			const profile = await profiles(account);
			return [key, profile?.name ?? account.user] as const;
		}),
	);

const waitingOf = async (
	{ requests }: OffboardNeeds,
	accounts: readonly string[],
): Promise<readonly Request[]> =>
	(await requests.list({ states: ["waiting"], limit: 1000 })).filter(
		({ asker }) => accounts.includes(accountKey(asker.account)),
	);

/** Somebody else must own the organisation, and somebody else own it here. */
const mustStayOwned = async (
	{ users, roleBook }: OffboardNeeds,
	user: Whole,
	held: readonly Holder[],
): Promise<void> => {
	const everybody = user.role === "owner" ? await users.list() : [];
	const isOwned = everybody.some(
		({ id, role, state }) =>
			id !== user.id && role === "owner" && state === "active",
	);
	if (user.role === "owner" && !isOwned) throw new Problem("last-owner");
	const own = held.find(isFullOwner);
	if (own === undefined) return;
	const all = await roleBook.all();
	if (!all.some((one) => isFullOwner(one) && one.person !== own.person))
		throw new Problem("last-owner");
};

const isFullOwner = ({ grant }: Holder): boolean =>
	grant.role === "owner" &&
	grant.until === undefined &&
	grant.only === undefined;
