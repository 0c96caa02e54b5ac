import { type Answer, badRequest, Refusal } from "./refusal.ts";
import { type Asked, pathOf, seen, type Ways, xmlOf } from "./sabre-asked.ts";
import { wanted } from "./sabre-listing.ts";
import { encoded } from "./sabre-places.ts";
import { propertiesOf } from "./sabre-properties.ts";
import { passes } from "./sabre-query.ts";
import { type Folder, listed, type World } from "./sabre-state.ts";
import { syncCollection } from "./sabre-sync.ts";
import { child, type Element } from "./xml-read.ts";
import { escaped } from "./xml-text.ts";
import { element, multistatus, row } from "./xml-write.ts";

const cal = "{urn:ietf:params:xml:ns:caldav}";
const card = "{urn:ietf:params:xml:ns:carddav}";

/** REPORT: changes, objects by their places, or objects that pass a filter. */
export const report = (world: World, ways: Ways, asked: Asked): Answer => {
	const read = xmlOf(asked);
	const place = seen(world, asked);
	// Asked at the wrong place, Infomaniak says that there is nothing instead of that it cannot tell.
	if (world.build === "infomaniak" && place.kind === "root")
		return multistatus([]);
	const folder = place.kind === "folder" ? place.folder : null;
	if (!folder) throw unsupported();
	const rows = rowsOf(world, folder, read, asked);
	if (read.name === "{DAV:}sync-collection")
		return syncCollection(ways, folder, read, rows);
	const own = folder.kind === "calendar" ? cal : card;
	const kind = folder.kind === "calendar" ? "calendar" : "addressbook";
	if (read.name === `${own}${kind}-multiget`)
		return multistatus(placesIn(read).flatMap(rows.byHref));
	if (read.name === `${own}${kind}-query`)
		return queried(folder, read, rows, asked);
	throw unsupported();
};

const queried = (
	folder: Folder,
	read: Element,
	rows: Rows,
	{ headers }: Asked,
): Answer => {
	const filter = read.children.find(({ name }) => name.endsWith("}filter"));
	if (!filter) throw badRequest("a query needs a filter");
	if (headers.depth !== "1") return multistatus([]);
	const names = listed(folder).filter((name) =>
		passes(folder.objects.get(name)?.text ?? "", filter, folder.kind),
	);
	return multistatus(names.map(rows.byName));
};

const placesIn = (read: Element): readonly string[] => {
	const hrefs = read.children.filter(({ name }) => name === "{DAV:}href");
	if (hrefs.length === 0) throw badRequest("a multiget needs places");
	return hrefs.map(({ text }) => text.trim());
};

const unsupported = (): Refusal =>
	new Refusal(
		415,
		"ReportNotSupported",
		"The report is not supported here",
		"<d:supported-report/>",
	);

/** Makes rows of the objects of one folder. */
export type Rows = {
	readonly path: string;
	readonly place: (name: string) => string;
	readonly byName: (name: string) => string;
	/** None where nothing is. */
	readonly byHref: (href: string) => readonly string[];
};

const rowsOf = (
	world: World,
	folder: Folder,
	read: Element,
	{ viewer }: Asked,
): Rows => {
	const path = pathOf(world, folder, viewer.id);
	const names = child(read, "{DAV:}prop") ? wanted(read) : [];
	const place = (name: string) => path + encoded(name);
	const byName = (name: string): string => {
		const person = viewer;
		const property = propertiesOf(
			world,
			{ kind: "object", person, folder, uri: "", name },
			viewer,
		);
		let found = "";
		let missing = "";
		for (const one of names) {
			const inner = isData(one) ? dataOf(folder, name) : property(one);
			if (inner === null) missing += element(one, "");
			else found += element(one, inner);
		}
		return row(place(name), [
			[200, found],
			[404, missing],
		]);
	};
	const byHref = (href: string): readonly string[] => {
		const plain = href.replace(/^https?:\/\/[^/]+/u, "");
		const name = plain.startsWith(path)
			? decoded(plain.slice(path.length))
			: null;
		return name !== null && folder.objects.has(name) ? [byName(name)] : [];
	};
	return { path, place, byName, byHref };
};

const isData = (name: string): boolean =>
	name === `${cal}calendar-data` || name === `${card}address-data`;

// sabre leaves out carriage returns of a calendar, since XML would have to name them.
const dataOf = (folder: Folder, name: string): string | null => {
	const text = folder.objects.get(name)?.text;
	return text === undefined ? null : escaped(text.replaceAll("\r", ""));
};

const decoded = (part: string): string | null => {
	try {
		return decodeURIComponent(part);
	} catch {
		return null;
	}
};
