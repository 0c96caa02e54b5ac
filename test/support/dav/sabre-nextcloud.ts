import {
	type Answer,
	badRequest,
	forbidden,
	notFound,
	Refusal,
} from "./refusal.ts";
import { type Asked, seen, xmlOf } from "./sabre-asked.ts";
import { placeOf } from "./sabre-places.ts";
import { setObject, type World } from "./sabre-state.ts";
import { child, type Element } from "./xml-read.ts";

const oc = (name: string) => `{http://owncloud.org/ns}${name}`;

/** POST to a collection: Nextcloud's own way to share it. Somebody unknown is passed over without a word. */
export const post = (world: World, asked: Asked): Answer => {
	const place = seen(world, asked);
	if (world.build !== "nextcloud")
		throw new Refusal(
			501,
			"NotImplemented",
			"There was no handler found for this POST request",
		);
	if (place.kind !== "folder" || !place.folder) throw notFound(asked.path);
	if (place.folder.owner !== asked.viewer.id)
		throw forbidden("Only the owner shares");
	const { shares, owner } = place.folder;
	for (const change of xmlOf(asked, oc("share")).children) {
		const id = personIn(change);
		const isKnown = world.people.some((one) => one.id === id);
		if (change.name === oc("remove")) shares.delete(id);
		else if (change.name !== oc("set"))
			throw badRequest("neither set nor remove");
		else if (isKnown && id !== owner)
			shares.set(id, child(change, oc("read-write")) ? "read-write" : "read");
	}
	return { status: 200, headers: { "content-length": "0" } };
};

const personIn = (change: Element): string => {
	const href = child(change, "{DAV:}href")?.text.trim() ?? "";
	const found = /^principal:principals\/users\/([^/]+)$/u.exec(href);
	if (!found) throw badRequest("nobody is named");
	return decodeURIComponent(found[1] ?? "");
};

/** MOVE out of the bin, back to where it was, and MOVE of an object to a free place. */
export const move = (world: World, asked: Asked): Answer => {
	const place = seen(world, asked);
	const target = placeOf(
		world,
		(asked.headers.destination ?? "").replace(/^https?:\/\/[^/]+/u, ""),
	);
	if (place.kind === "binned") {
		const found = world.bin.find(({ id }) => `${id}.ics` === place.name);
		if (!found) throw notFound(asked.path);
		if (target !== null && target.kind !== "restore")
			throw forbidden("An object leaves the bin to be restored only");
		world.bin = world.bin.filter((one) => one !== found);
		setObject(found.calendar, found.name, found.stored.text);
		return { status: 201 };
	}
	if (place.kind !== "object" || target?.kind !== "object")
		throw forbidden("This cannot be moved there");
	const stored = place.folder.objects.get(place.name);
	if (!stored) throw notFound(asked.path);
	if (target.folder.objects.has(target.name))
		throw new Refusal(412, "PreconditionFailed", "Something is there");
	setObject(place.folder, place.name, null);
	setObject(target.folder, target.name, stored.text);
	return { status: 201 };
};
