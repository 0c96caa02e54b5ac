import {
	type Answer,
	badRequest,
	failed,
	notFound,
	Refusal,
} from "./refusal.ts";
import { type Asked, mayWrite, seen, type Ways } from "./sabre-asked.ts";
import type { Place } from "./sabre-places.ts";
import { schedule } from "./sabre-schedule.ts";
import { type Folder, setObject, type World } from "./sabre-state.ts";
import { componentsOf, fault, rewritten, uidIn } from "./sabre-text.ts";

/** PUT of one object: 201 when it is new, 204 when it was there; no mark when the text kept is another one. */
export const put = (world: World, ways: Ways, asked: Asked): Answer => {
	const place = seen(world, asked);
	if (place.kind !== "object")
		throw new Refusal(409, "Conflict", "PUT is not allowed on non-files.");
	const { folder, name } = place;
	mayWrite(folder, asked.viewer);
	const before = folder.objects.get(name);
	preconditions(asked, before?.etag ?? null);
	takes(folder, asked);
	twins(world, ways, { folder, name, text: asked.body });
	const scheduled = schedule(world, {
		folder,
		person: asked.viewer,
		before: before?.text ?? null,
		after: asked.body,
		header: asked.headers["schedule-reply"],
	});
	const text = kept(asked.body, folder, ways.rewrites || scheduled);
	setObject(folder, name, text);
	const etag = folder.objects.get(name)?.etag ?? "";
	return {
		status: before ? 204 : 201,
		headers: text === asked.body ? { etag } : {},
	};
};

const kept = (text: string, folder: Folder, rewrites: boolean): string => {
	if (folder.kind === "contacts" && uidIn(text) === null)
		return text.replace(
			/\r?\n/u,
			`\r\nUID:sabre-vobject-${crypto.randomUUID()}\r\n`,
		);
	return rewrites ? rewritten(text) : text;
};

/** DELETE of an object or a whole collection. In Nextcloud's calendars it goes into the bin. */
export const remove = (world: World, asked: Asked): Answer => {
	const place = seen(world, asked);
	if (place.kind === "folder") return drop(world, place, asked);
	if (place.kind === "binned") return unbin(world, place, asked);
	if (place.kind !== "object")
		throw new Refusal(403, "Forbidden", "Permission denied to delete node");
	const { folder, name } = place;
	const stored = folder.objects.get(name);
	if (!stored) throw notFound(asked.path);
	mayWrite(folder, asked.viewer);
	preconditions(asked, stored.etag);
	schedule(world, {
		folder,
		person: asked.viewer,
		before: stored.text,
		after: null,
		header: asked.headers["schedule-reply"],
	});
	if (
		world.build === "nextcloud" &&
		folder.kind === "calendar" &&
		asked.headers["x-nc-caldav-no-trashbin"] !== "1"
	)
		world.bin.push({
			id: String(nextBinned(world)),
			calendar: folder,
			name,
			stored,
			at: Date.now(),
		});
	setObject(folder, name, null);
	return { status: 204 };
};

const nextBinned = (world: World): number =>
	Math.max(0, ...world.bin.map(({ id }) => Number(id))) + 1;

const drop = (
	world: World,
	{ folder }: Extract<Place, { kind: "folder" }>,
	asked: Asked,
): Answer => {
	if (!folder) throw notFound(asked.path);
	mayWrite(folder, asked.viewer);
	if (folder.owner === asked.viewer.id)
		world.folders = world.folders.filter((one) => one !== folder);
	else folder.shares.delete(asked.viewer.id);
	return { status: 204 };
};

const unbin = (
	world: World,
	place: Extract<Place, { kind: "binned" }>,
	{ path }: Asked,
): Answer => {
	const found = world.bin.find(({ id }) => `${id}.ics` === place.name);
	if (!found) throw notFound(path);
	world.bin = world.bin.filter((one) => one !== found);
	return { status: 204 };
};

/** Refuses when a condition of the request does not hold for the mark that is there. */
export const preconditions = (
	{ headers }: Asked,
	etag: string | null,
): void => {
	const are = headers["if-match"];
	const none = headers["if-none-match"];
	if (are !== undefined && !(are === "*" ? etag !== null : has(are, etag)))
		throw failed("If-Match");
	if (none !== undefined && (none === "*" ? etag !== null : has(none, etag)))
		throw failed("If-None-Match");
};

const has = (list: string, etag: string | null): boolean =>
	etag !== null &&
	list
		.split(",")
		.map((one) => one.trim())
		.includes(etag);

const largest = 10_000_000;

const takes = (folder: Folder, asked: Asked): void => {
	const type = (asked.headers["content-type"] ?? "").split(";")[0]?.trim();
	const own = folder.kind === "calendar" ? "text/calendar" : "text/vcard";
	if (type !== own) throw badRequest(`an object here is sent as ${own}`);
	if (asked.body.length > largest)
		throw new Refusal(
			403,
			"Forbidden",
			"too large",
			"<cal:max-resource-size/>",
		);
	const wrong = fault(asked.body, folder.kind);
	if (wrong !== null) throw new Refusal(415, "UnsupportedMediaType", wrong);
	const component = componentsOf(asked.body)[0] ?? "";
	if (folder.kind === "calendar" && !folder.components.includes(component))
		throw new Refusal(
			403,
			"CalDAV\\Exception\\InvalidComponentType",
			`This calendar only supports ${folder.components.join(", ")}`,
			"<cal:supported-calendar-component/>",
		);
};

/** Refuses a UID that is taken, or that lies in the bin, where the server does so. */
export const twins = (
	world: World,
	ways: Ways,
	given: {
		readonly folder: Folder;
		readonly name: string;
		readonly text: string;
	},
): void => {
	const { folder, name, text } = given;
	const uid = uidIn(text);
	if (ways.twins === "accept" || uid === null || folder.objects.has(name))
		return;
	if ((folder.uids.get(uid)?.size ?? 0) > 0)
		throw new Refusal(
			400,
			"BadRequest",
			folder.kind === "calendar"
				? "Calendar object with uid already exists in this calendar collection."
				: "VCard object with uid already exists in this addressbook collection.",
		);
	if (
		world.bin.some((one) => one.calendar === folder && one.stored.uid === uid)
	)
		throw new Refusal(
			400,
			"BadRequest",
			"Deleted calendar object with uid already exists in this calendar collection.",
		);
};
