import { encoded, type Place, principalOf } from "./sabre-places.ts";
import {
	type Property,
	principalProperty,
	schedulingProperty,
} from "./sabre-principal.ts";
import {
	type Folder,
	type Person,
	tokenOf,
	type World,
} from "./sabre-state.ts";
import { componentsOf } from "./sabre-text.ts";
import { escaped } from "./xml-text.ts";
import { element } from "./xml-write.ts";

const dav = (name: string) => `{DAV:}${name}`;
const cal = (name: string) => `{urn:ietf:params:xml:ns:caldav}${name}`;
const card = (name: string) => `{urn:ietf:params:xml:ns:carddav}${name}`;
const href = (path: string) => `<d:href>${escaped(path)}</d:href>`;

/** The properties of a place as one person sees them. Data of objects is not among them. */
export const propertiesOf = (
	world: World,
	place: Place,
	viewer: Person,
): Property => {
	const own = ownOf(world, place, viewer);
	return (name) => {
		if (name === dav("current-user-principal"))
			return href(principalOf(world, viewer.id));
		return own(name);
	};
};

const ownOf = (world: World, place: Place, viewer: Person): Property => {
	switch (place.kind) {
		case "object": {
			const { folder, name } = place;
			return objectProperty(folder, name);
		}
		case "folder":
			return place.folder
				? folderProperty(world, place.folder, viewer)
				: () => null;
		case "principal":
			return principalProperty(world, place.person);
		case "inbox":
		case "outbox":
			return schedulingProperty(world, place.kind, place.person);
		default:
			return (name) =>
				name === dav("resourcetype")
					? `<d:collection/>${place.kind === "trash" ? "<nc:trash-bin/>" : ""}`
					: null;
	}
};

const objectProperty =
	(folder: Folder, file: string): Property =>
	(name) => {
		const stored = folder.objects.get(file);
		if (!stored) return null;
		if (name === dav("getetag")) return escaped(stored.etag);
		if (name === dav("resourcetype")) return "";
		if (name === dav("getcontentlength"))
			return String(Buffer.byteLength(stored.text));
		if (name !== dav("getcontenttype")) return null;
		return folder.kind === "contacts"
			? "text/vcard; charset=utf-8"
			: `text/calendar; charset=utf-8; component=${componentsOf(stored.text)[0]?.toLowerCase() ?? ""}`;
	};

const folderProperty =
	(world: World, folder: Folder, viewer: Person): Property =>
	(name) =>
		folderValues[name]?.(folder, world, viewer) ??
		folder.properties.get(name) ??
		null;

type Value = (folder: Folder, world: World, viewer: Person) => string | null;

/** What somebody may do in a folder. */
export const accessOf = (
	folder: Folder,
	person: string,
): "owner" | "read" | "read-write" =>
	folder.owner === person ? "owner" : (folder.shares.get(person) ?? "read");

const folderValues: Readonly<Record<string, Value>> = {
	[dav("resourcetype")]: ({ kind }) =>
		`<d:collection/>${kind === "calendar" ? "<cal:calendar/>" : "<card:addressbook/>"}`,
	[dav("owner")]: ({ owner }, world) => href(principalOf(world, owner)),
	[dav("displayname")]: displayName,
	[dav("sync-token")]: (folder) => tokenText(tokenOf(folder)),
	"{http://sabredav.org/ns}sync-token": (folder) => String(tokenOf(folder)),
	"{http://calendarserver.org/ns/}getctag": (folder) =>
		tokenText(tokenOf(folder)),
	[cal("supported-calendar-component-set")]: ({ kind, components }) =>
		kind === "calendar"
			? components.map((one) => `<cal:comp name="${one}"/>`).join("")
			: null,
	[dav("supported-report-set")]: ({ kind }) =>
		[
			dav("sync-collection"),
			dav("expand-property"),
			...(kind === "calendar"
				? [cal("calendar-multiget"), cal("calendar-query")]
				: [card("addressbook-multiget"), card("addressbook-query")]),
		]
			.map(
				(report) =>
					`<d:supported-report><d:report>${element(report, "")}</d:report></d:supported-report>`,
			)
			.join(""),
	[dav("current-user-privilege-set")]: (folder, world, viewer) =>
		[...reads, ...more(world, accessOf(folder, viewer.id))]
			.map((one) => `<d:privilege><d:${one}/></d:privilege>`)
			.join(""),
	"{http://owncloud.org/ns}owner-principal": ({ owner }, world) =>
		world.build === "nextcloud"
			? escaped(principalOf(world, owner).slice(world.base.length, -1))
			: null,
	"{http://owncloud.org/ns}read-only": (folder, world, viewer) =>
		world.build === "nextcloud" && folder.shares.get(viewer.id) === "read"
			? "1"
			: null,
	"{http://owncloud.org/ns}invite": (folder, world) =>
		world.build === "nextcloud" ? invited(folder, world) : null,
};

function displayName(folder: Folder, world: World, viewer: Person) {
	const name = folder.properties.get(dav("displayname")) ?? null;
	if (world.build !== "nextcloud" || folder.owner === viewer.id) return name;
	const owner = world.people.find(({ id }) => id === folder.owner);
	return `${name ?? ""} (${escaped(owner?.name ?? "")})`;
}

const reads = ["read", "read-acl", "read-current-user-privilege-set"];
// Who may only read sets their own name and colour at Nextcloud: this is no right to write.
const more = ({ build }: World, access: string): readonly string[] =>
	access !== "read"
		? changes
		: build === "nextcloud"
			? ["write-properties"]
			: [];
const changes = [
	"write",
	"write-properties",
	"write-content",
	"unlock",
	"bind",
	"unbind",
];

const invited = (folder: Folder, world: World): string =>
	[...folder.shares]
		.map(([id, access]) => {
			const name = world.people.find((one) => one.id === id)?.name ?? "";
			return `<oc:user>${href(`principal:principals/users/${encoded(id)}`)}<oc:common-name>${escaped(name)}</oc:common-name><oc:invite-accepted/><oc:access><oc:${access}/></oc:access></oc:user>`;
		})
		.join("");

/** A token as it is written. */
export const tokenText = (token: number): string =>
	`http://sabre.io/ns/sync/${token}`;
