import { type Answer, badRequest, notFound, Refusal } from "./refusal.ts";
import { type Asked, mayWrite, seen, type Ways, xmlOf } from "./sabre-asked.ts";
import { type Place, placeOf } from "./sabre-places.ts";
import { type Folder, newFolder, type World } from "./sabre-state.ts";
import { child, type Element } from "./xml-read.ts";
import { element, innerXml, multistatus, row } from "./xml-write.ts";

const cal = "{urn:ietf:params:xml:ns:caldav}";
const addressbook = "{urn:ietf:params:xml:ns:carddav}addressbook";

/** MKCALENDAR, and MKCOL that says what kind of collection is meant. */
export const make = (world: World, asked: Asked): Answer => {
	const place = seen(world, asked);
	const isThere =
		place.kind !== "folder" ||
		place.folder !== null ||
		(world.build === "nextcloud" && isTaken(place.uri));
	if (isThere)
		throw new Refusal(
			405,
			"MethodNotAllowed",
			"The resource you tried to create already exists",
		);
	const read =
		asked.method === "MKCALENDAR"
			? asked.body === ""
				? null
				: xmlOf(asked, `${cal}mkcalendar`)
			: xmlOf(asked, "{DAV:}mkcol");
	const given = read ? settings(read) : [];
	const kind = asked.method === "MKCALENDAR" ? "calendar" : kindOf(given);
	if (kind !== place.of)
		throw new Refusal(
			403,
			"InvalidResourceType",
			"This kind of collection cannot be here",
			"<d:valid-resourcetype/>",
		);
	const components = componentsIn(given);
	world.folders.push(
		newFolder({
			kind,
			owner: asked.viewer.id,
			uuid: place.uri,
			properties: new Map(
				given
					.filter(({ name }) => !isProtected(name))
					.map((one) => [one.name, innerXml(one)]),
			),
			...(components ? { components } : {}),
		}),
	);
	return { status: 201 };
};

const isTaken = (uri: string): boolean =>
	["inbox", "outbox", "trashbin"].includes(uri);

const settings = (read: Element): readonly Element[] =>
	read.children
		.filter(({ name }) => name === "{DAV:}set")
		.flatMap((set) => child(set, "{DAV:}prop")?.children ?? []);

const kindOf = (given: readonly Element[]): Folder["kind"] => {
	const type = given.find(({ name }) => name === "{DAV:}resourcetype");
	if (!type)
		throw badRequest(
			"The mkcol request must include a {DAV:}resourcetype property",
		);
	return child(type, addressbook) ? "contacts" : "calendar";
};

const componentsIn = (given: readonly Element[]): readonly string[] | null => {
	const set = given.find(
		({ name }) => name === `${cal}supported-calendar-component-set`,
	);
	const names = set?.children.map((one) => one.attributes.get("name") ?? "");
	return names && names.length > 0 ? names : null;
};

const protectedNames = new Set([
	"{DAV:}resourcetype",
	"{DAV:}owner",
	"{DAV:}getetag",
	"{DAV:}sync-token",
	"{DAV:}supported-report-set",
	"{DAV:}current-user-privilege-set",
	"{DAV:}current-user-principal",
	"{DAV:}principal-URL",
	"{http://calendarserver.org/ns/}getctag",
	`${cal}supported-calendar-component-set`,
	`${cal}calendar-home-set`,
	`${cal}calendar-user-address-set`,
	`${cal}schedule-inbox-URL`,
	`${cal}schedule-outbox-URL`,
]);

const isProtected = (name: string): boolean => protectedNames.has(name);

/** PROPPATCH: all of it is done or nothing; own properties are kept too. */
export const proppatch = (world: World, ways: Ways, asked: Asked): Answer => {
	const read = xmlOf(asked, "{DAV:}propertyupdate");
	const place = seen(world, asked);
	const keep = keeper(world, ways, place, asked);
	const changes = read.children.flatMap((part) =>
		(child(part, "{DAV:}prop")?.children ?? []).map((one) => ({
			name: one.name,
			value: part.name === "{DAV:}remove" ? null : one,
		})),
	);
	if (changes.length === 0) throw badRequest("nothing is to be changed");
	const refused = changes.filter(
		({ name, value }) => isProtected(name) || !keep.takes(name, value),
	);
	if (refused.length === 0)
		for (const { name, value } of changes) keep.set(name, value);
	const [good, code] =
		refused.length === 0
			? [changes, 200]
			: [changes.filter((one) => !refused.includes(one)), 424];
	const names = (some: typeof changes) =>
		some.map(({ name }) => element(name, "")).join("");
	return multistatus([
		row(asked.path, [
			[code, names(good)],
			[403, names(refused)],
		]),
	]);
};

type Keeper = {
	readonly takes: (name: string, value: Element | null) => boolean;
	readonly set: (name: string, value: Element | null) => void;
};

const keeper = (
	world: World,
	ways: Ways,
	place: Place,
	asked: Asked,
): Keeper => {
	if (place.kind === "folder" && place.folder) {
		mayWrite(place.folder, asked.viewer);
		return inMap(place.folder.properties);
	}
	if (place.kind === "inbox" || place.kind === "principal") {
		if (place.person.id !== asked.viewer.id) throw notFound(asked.path);
		return preferences(world, ways, place.person.id);
	}
	if (place.kind === "folder") throw notFound(asked.path);
	return { takes: () => false, set: () => undefined };
};

const inMap = (properties: Map<string, string>): Keeper => ({
	takes: () => true,
	set: (name, value) => {
		if (value === null) properties.delete(name);
		else properties.set(name, innerXml(value));
	},
});

const defaultName = `${cal}schedule-default-calendar-URL`;

const preferences = (world: World, ways: Ways, person: string): Keeper => {
	const target = (value: Element | null): string | null =>
		(value && child(value, "{DAV:}href")?.text.trim()) || null;
	const custom = world.custom.get(person) ?? new Map<string, string>();
	world.custom.set(person, custom);
	return {
		takes: (name, value) => {
			if (name !== defaultName || value === null) return true;
			const place = placeOf(world, target(value) ?? "");
			return (
				ways.keepsDefault &&
				place?.kind === "folder" &&
				place.folder?.owner === person
			);
		},
		set: (name, value) => {
			const next = target(value);
			if (name === defaultName && next === null) world.defaults.delete(person);
			else if (name === defaultName) world.defaults.set(person, next ?? "");
			else inMap(custom).set(name, value);
		},
	};
};
