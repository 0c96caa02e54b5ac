import { homeFolders, homeOf, principalOf } from "./sabre-places.ts";
import type { Person, World } from "./sabre-state.ts";
import { escaped } from "./xml-text.ts";

/** Reads one property: the XML inside, or null where the place has none of this name. */
export type Property = (name: string) => string | null;

const dav = (name: string) => `{DAV:}${name}`;
const cal = (name: string) => `{urn:ietf:params:xml:ns:caldav}${name}`;
const card = (name: string) => `{urn:ietf:params:xml:ns:carddav}${name}`;
const href = (path: string) => `<d:href>${escaped(path)}</d:href>`;

/** The properties of somebody. */
export const principalProperty =
	(world: World, person: Person): Property =>
	(name) =>
		world.custom.get(person.id)?.get(name) ??
		principalValues(world, person)[name] ??
		null;

const principalValues = (
	world: World,
	person: Person,
): Readonly<Record<string, string | null>> => {
	const home = homeOf(world, person.id, "calendar");
	return {
		[dav("resourcetype")]: "<d:collection/><d:principal/>",
		[dav("displayname")]: escaped(person.name),
		[dav("principal-URL")]: href(principalOf(world, person.id)),
		[cal("calendar-home-set")]: href(home),
		[card("addressbook-home-set")]: href(homeOf(world, person.id, "contacts")),
		[cal("calendar-user-address-set")]:
			href(`mailto:${person.email}`) + href(principalOf(world, person.id)),
		[cal("schedule-inbox-URL")]: href(`${home}inbox/`),
		[cal("schedule-outbox-URL")]: href(`${home}outbox/`),
		[cal("schedule-default-calendar-URL")]: defaultCalendar(world, person),
	};
};

/** The properties of where invitations come in and go out. */
export const schedulingProperty = (
	world: World,
	kind: "inbox" | "outbox",
	person: Person,
): Property => {
	const values: Readonly<Record<string, string | null>> = {
		[dav("resourcetype")]: `<d:collection/><cal:schedule-${kind}/>`,
		[dav("owner")]: href(principalOf(world, person.id)),
		[cal("schedule-default-calendar-URL")]:
			kind === "inbox" ? defaultCalendar(world, person) : null,
	};
	return (name) => values[name] ?? null;
};

const defaultCalendar = (world: World, person: Person): string | null => {
	const home = homeOf(world, person.id, "calendar");
	const first = homeFolders(world, person.id, "calendar").find(
		({ folder }) =>
			folder.owner === person.id && folder.components.includes("VEVENT"),
	);
	const kept = world.defaults.get(person.id);
	return kept ? href(kept) : first ? href(`${home}${first.uri}/`) : null;
};
