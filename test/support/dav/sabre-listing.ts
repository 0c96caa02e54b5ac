import { type Answer, badRequest, notFound } from "./refusal.ts";
import { type Asked, seen, xmlOf } from "./sabre-asked.ts";
import {
	encoded,
	homeFolders,
	homeOf,
	type Place,
	placeOf,
	principalOf,
} from "./sabre-places.ts";
import { propertiesOf } from "./sabre-properties.ts";
import { listed, type World } from "./sabre-state.ts";
import { child, type Element } from "./xml-read.ts";
import { escaped } from "./xml-text.ts";
import { element, multistatus, row } from "./xml-write.ts";

/** PROPFIND of one place and, at depth 1, of what is in it. */
export const propfind = (world: World, asked: Asked): Answer => {
	const { depth } = asked.headers;
	if (depth !== "0" && depth !== "1")
		throw badRequest("PROPFIND needs a Depth of 0 or 1");
	const names = wanted(xmlOf(asked, "{DAV:}propfind"));
	const place = seen(world, asked);
	if (place.kind === "folder" && !place.folder) throw notFound(asked.path);
	if (place.kind === "object" && !place.folder.objects.has(place.name))
		throw notFound(asked.path);
	const path =
		place.kind === "object" || asked.path.endsWith("/")
			? asked.path
			: `${asked.path}/`;
	const paths =
		depth === "0" ? [path] : [path, ...inside(world, place, path, asked)];
	return multistatus(
		paths.map((one) => {
			const there = one === path ? place : placeOf(world, one);
			return there?.kind === "binned"
				? binnedRow(world, one, there.name, names)
				: rowOf(world, one, there ?? place, names, asked);
		}),
	);
};

/** A row with what of these names a place has, and the rest as not found. */
export const rowOf = (
	world: World,
	path: string,
	place: Place,
	names: readonly string[],
	asked: Asked,
): string => {
	const property = propertiesOf(world, place, asked.viewer);
	let found = "";
	let missing = "";
	for (const name of names) {
		const inner = property(name);
		if (inner === null) missing += element(name, "");
		else found += element(name, inner);
	}
	return row(path, [
		[200, found],
		[404, missing],
	]);
};

/** The names of the properties that are asked for. */
export const wanted = (read: Element): readonly string[] => {
	const names = child(read, "{DAV:}prop")?.children.map(({ name }) => name);
	if (names) return names;
	if (child(read, "{DAV:}allprop"))
		return ["resourcetype", "displayname", "getetag", "getcontenttype"].map(
			(name) => `{DAV:}${name}`,
		);
	throw badRequest("no properties are asked for");
};

const inside = (
	world: World,
	place: Place,
	path: string,
	{ viewer }: Asked,
): readonly string[] => {
	switch (place.kind) {
		case "root":
			return ["principals/", "calendars/", "addressbooks/"].map(
				(one) => path + one,
			);
		case "principals":
			return world.people.map(({ id }) => principalOf(world, id));
		case "home": {
			const home = homeOf(world, viewer.id, place.of);
			return [
				...homeFolders(world, viewer.id, place.of).map(
					({ uri }) => `${home}${encoded(uri)}/`,
				),
				...(place.of === "calendar" ? [`${home}inbox/`, `${home}outbox/`] : []),
				...(place.of === "calendar" && world.build === "nextcloud"
					? [`${home}trashbin/`]
					: []),
			];
		}
		case "folder":
			return place.folder
				? listed(place.folder).map((name) => path + encoded(name))
				: [];
		case "trash":
			return [`${path}objects/`, `${path}restore/`];
		case "bin":
			return world.bin
				.filter(({ calendar }) => calendar.owner === viewer.id)
				.map(({ id }) => `${path}${id}.ics`);
		default:
			return [];
	}
};

const binnedRow = (
	world: World,
	path: string,
	name: string,
	names: readonly string[],
): string => {
	const binned = world.bin.find(({ id }) => `${id}.ics` === name);
	const values: Record<string, string | undefined> = binned
		? {
				"{DAV:}getetag": escaped(binned.stored.etag),
				"{DAV:}resourcetype": "",
				"{http://nextcloud.com/ns}calendar-uri": escaped(binned.calendar.uuid),
				"{http://nextcloud.com/ns}deleted-at": new Date(
					binned.at,
				).toISOString(),
				"{urn:ietf:params:xml:ns:caldav}calendar-data": escaped(
					binned.stored.text.replaceAll("\r", ""),
				),
			}
		: {};
	const isThere = (one: string) => values[one] !== undefined;
	return row(path, [
		[
			200,
			names
				.filter(isThere)
				.map((one) => element(one, values[one] ?? ""))
				.join(""),
		],
		[
			404,
			names
				.filter((one) => !isThere(one))
				.map((one) => element(one, ""))
				.join(""),
		],
	]);
};
