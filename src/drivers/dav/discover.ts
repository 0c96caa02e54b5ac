import { Problem } from "../../core/problem.ts";
import { placeOf, withSlash } from "./address.ts";
import type { Door } from "./door.ts";
import { childOf, childrenOf, has } from "./element.ts";
import { askFrom } from "./entrance.ts";
import type { Name } from "./names.ts";
import { propfind } from "./question.ts";
import { type DavRow, prop } from "./row.ts";

/** Where an account's things are. */
export type Homes = {
	/** The server itself, as in `https://dav.example`. */
	readonly origin: string;
	readonly principal: string | null;
	readonly calendars: readonly string[];
	readonly books: readonly string[];
	/** Where invitations come in; only its one preference is ever asked for. */
	readonly inbox: string | null;
};

type Place = { readonly row: DavRow; readonly url: URL };

type Find = (url: URL) => Promise<Place | null>;

const wanted: readonly Name[] = [
	"d:current-user-principal",
	"d:principal-URL",
	"d:resourcetype",
	"c:calendar-home-set",
	"k:addressbook-home-set",
	"c:schedule-inbox-URL",
];

/**
 * Finds an account's things from any address of its server (RFC 6764): the address itself where it has a path, the well-known ones, then the root.
 * `known` are the homes to try where the server tells none. Problems: `sync-login`, and `sync-refused` where there is nothing for calendars or contacts.
 */
export const discover = async (
	door: Door,
	base: URL,
	hosts: readonly string[],
	known: Pick<Homes, "calendars" | "books"> | null,
): Promise<Homes> => {
	const find: Find = async (url) => {
		const found = await askFrom(door, propfind(url, 0, ...wanted), hosts);
		const row = found?.answer.status === 207 ? found.answer.rows[0] : null;
		return found && row ? { row, url: found.url } : null;
	};
	const calendars = await enter(find, entrances(base, "caldav"));
	const books =
		calendars === null ||
		homesIn(calendars, "k:addressbook-home-set").length === 0
			? await enter(find, entrances(base, "carddav"))
			: calendars;
	const both = homesOf(calendars, books);
	if (both !== null) return both;
	if (known !== null)
		return { origin: base.origin, principal: null, inbox: null, ...known };
	return bare(await find(base));
};

/** Tries one entrance after the other until one leads to somebody's homes. */
const enter = async (
	find: Find,
	entrances: readonly URL[],
): Promise<Place | null> => {
	for (const entrance of entrances) {
		const found = await find(entrance);
		if (found === null) continue;
		if (isAtHome(found)) return found;
		const principal = principalIn(found);
		const there = principal === null ? null : await find(principal);
		if (there !== null && isAtHome(there)) return there;
	}
	return null;
};

const entrances = (base: URL, service: string): readonly URL[] => [
	...(base.pathname === "/" ? [] : [base]),
	new URL(`/.well-known/${service}`, base),
	new URL("/", base),
];

const isAtHome = (place: Place): boolean =>
	homesIn(place, "c:calendar-home-set").length > 0 ||
	homesIn(place, "k:addressbook-home-set").length > 0;

const principalIn = ({ row, url }: Place): URL | null => {
	const told = prop(row, "d:current-user-principal");
	if (has(told, "d:unauthenticated")) throw new Problem("sync-login");
	const href = childOf(told, "d:href")?.text;
	return href === undefined ? null : new URL(placeOf(href, url), url);
};

/** Homes on another host than the principal's are not entered. */
const homesIn = ({ row, url }: Place, name: Name): readonly string[] =>
	childrenOf(prop(row, name), "d:href").flatMap(({ text }) =>
		URL.parse(text.trim(), url)?.hostname === url.hostname
			? [withSlash(placeOf(text, url))]
			: [],
	);

const homesOf = (
	calendars: Place | null,
	books: Place | null,
): Homes | null => {
	const place = calendars ?? books;
	if (place === null) return null;
	// Address books on another server would be another account.
	const theirs = books?.url.origin === place.url.origin ? books : null;
	const inbox = childOf(prop(place.row, "c:schedule-inbox-URL"), "d:href");
	const own = childOf(prop(place.row, "d:principal-URL"), "d:href");
	return {
		origin: place.url.origin,
		principal: own
			? withSlash(placeOf(own.text, place.url))
			: withSlash(place.row.href),
		calendars: homesIn(place, "c:calendar-home-set"),
		books: theirs ? homesIn(theirs, "k:addressbook-home-set") : [],
		inbox: inbox ? withSlash(placeOf(inbox.text, place.url)) : null,
	};
};

/** A server that tells of no persons: the address itself may hold collections, or be one. */
const bare = (found: Place | null): Homes => {
	const type = found && prop(found.row, "d:resourcetype");
	if (!found || !has(type, "d:collection")) throw new Problem("sync-refused");
	const home = withSlash(found.row.href);
	return {
		origin: found.url.origin,
		principal: null,
		calendars: [home],
		books: [home],
		inbox: null,
	};
};
