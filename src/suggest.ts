import type { Account, Actor } from "./core/actor.ts";
import type { App, Suggestion } from "./core/app.ts";
import type { Announcer } from "./core/chat.ts";
import { allowed } from "./core/decide.ts";
import { suggestColors } from "./modules/calendars/suggest.ts";
import type { Categories } from "./modules/documents/categories/category.ts";
import { suggestCategories } from "./modules/documents/categories/suggest.ts";
import { type Listed, mayUse, typeable } from "./modules/help/listed.ts";
import type { HouseBook } from "./modules/house/house.ts";
import { suggestNames, suggestTeams } from "./modules/house/suggest.ts";
import type { Mail } from "./modules/mail/mail.ts";
import { maySee, type RequestNeeds } from "./modules/requests/visible.ts";
import type { Teams } from "./modules/teams/teams.ts";
import { fullName } from "./modules/users/name.ts";
import type { Users } from "./modules/users/users.ts";
import { type OwnNeeds, suggestOwn, suggestRestores } from "./suggest-own.ts";
import { readText } from "./words/words.ts";

type Needs = RequestNeeds &
	OwnNeeds & {
		readonly users: Users;
		readonly teams: Teams;
		readonly mail: Mail;
		readonly categories: Categories;
		readonly house: Pick<HouseBook, "holding" | "teams">;
		readonly announcer: Pick<Announcer, "channels">;
		readonly commandList: () => readonly Listed[];
		readonly who: (account: Account) => Promise<Actor>;
		readonly now: () => number;
	};

/** Makes the suggestions of lookup fields, at most 100: the help desk finds everybody and every address, a member only their own; nobody finds a request or a command they may not see. */
export const createSuggest =
	(needs: Needs): App["suggest"] =>
	async (source, query, account) => {
		const look = sources[source];
		if (!look) return [];
		const actor = await needs.who(account);
		const all = await look(needs, actor);
		const wanted = plain(query).split(" ");
		return all
			.filter(({ value, label }) => {
				const text = plain(`${label} ${value}`);
				return wanted.every((part) => text.includes(part));
			})
			.slice(0, 100);
	};

type Look = (needs: Needs, actor: Actor) => Promise<readonly Suggestion[]>;

const person: Look = async ({ users, now }, actor) => {
	const everybody = await users.list();
	return everybody
		.filter((user) => seesAll(actor, now()) || user.id === actor.userId)
		.map((user) => ({
			value: user.email,
			label: `${fullName(user)} · ${user.email}`,
		}));
};

const team: Look = async ({ teams, now }, actor) =>
	seesAll(actor, now())
		? (await teams.list()).map(({ name }) => ({ value: name, label: name }))
		: [];

const address: Look = async ({ mail, users, now }, actor) => {
	const all = seesAll(actor, now());
	const everybody = await users.list();
	const names = new Map(everybody.map((user) => [user.id, fullName(user)]));
	const addresses = await mail.list();
	return addresses.flatMap(({ address: value, ownerId }) => {
		if (!all && (ownerId === null || ownerId !== actor.userId)) return [];
		const owner = ownerId === null ? undefined : names.get(ownerId);
		return [{ value, label: owner ? `${value} · ${owner}` : value }];
	});
};

const request: Look = async ({ requests, mayDecide, now }, actor) =>
	(await requests.list({ limit: 500 }))
		.filter((one) => maySee(one, actor, mayDecide, now()))
		.map(({ id, invocation, asker }) => ({
			value: id,
			label: `${id} · ${invocation.command} · ${asker.name}`,
		}));

const command: Look = async ({ commandList, now }, actor) =>
	typeable(commandList())
		.filter((one) => mayUse(one, actor, now()))
		.map(({ name }) => ({ value: name, label: name }));

/** What holds for the person of the organisation's own rules. */
const named =
	(kind: "term" | "tone" | "action"): Look =>
	async ({ house }, actor) =>
		(await suggestNames(house, kind, actor)).map(asIs);

/** The teams somebody makes rules for: their own, and an admin all. */
const ownTeam: Look = async ({ house, teams, now }, actor) =>
	allowed(actor.grants, "admin", "write glossary", now())
		? (await teams.list()).map(({ name }) => asIs(name))
		: (await suggestTeams(house, actor)).map(asIs);

const category: Look = async ({ categories }, actor) =>
	(await suggestCategories(categories, actor.locale)).map(asIs);

/** Open channels only: a private one is named by who is in it. */
const channel: Look = async ({ announcer, now }, actor) =>
	seesAll(actor, now())
		? (await announcer.channels()).map(({ id, name }) => ({
				value: `#${id}`,
				label: `#${name}`,
			}))
		: [];

/** The mail domains of the organisation. */
const domain: Look = async ({ mail, now }, actor) =>
	seesAll(actor, now()) ? (await mail.domains()).map(asIs) : [];

/** The colours that have names, in the person's own words. */
const color =
	(isForEvent: boolean): Look =>
	async ({ now }, actor) =>
		suggestColors(
			(text, { locale, zone }) => readText(text, { locale, zone, now: now() }),
			actor,
			isForEvent,
		);

const asIs = (value: string): Suggestion => ({ value, label: value });

const sources: Readonly<Record<string, Look>> = {
	term: named("term"),
	tone: named("tone"),
	action: named("action"),
	way: async (needs, actor) => [
		...(await named("action")(needs, actor)),
		...(await named("tone")(needs, actor)),
	],
	"own-team": ownTeam,
	category,
	calendar: suggestOwn("calendar"),
	book: suggestOwn("contacts"),
	collection: suggestOwn("calendar", "contacts"),
	restore: suggestRestores,
	color: color(false),
	"event-color": color(true),
	person,
	team,
	address,
	channel,
	domain,
	request,
	command,
};

const seesAll = (actor: Actor, now: number): boolean =>
	allowed(actor.grants, "helpdesk", "users list", now);

/** Lower case without accents, so that "elise" finds Élise. */
const plain = (text: string): string =>
	text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
