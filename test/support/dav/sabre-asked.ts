import { badRequest, forbidden, notFound } from "./refusal.ts";
import {
	encoded,
	homeFolders,
	homeOf,
	type Place,
	placeOf,
} from "./sabre-places.ts";
import { accessOf } from "./sabre-properties.ts";
import type { Folder, Person, World } from "./sabre-state.ts";
import { type Element, readXml } from "./xml-read.ts";

/** A request of somebody who has logged in. */
export type Asked = {
	readonly method: string;
	/** As it was sent, without query. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly body: string;
	readonly viewer: Person;
};

/** Options of the server that its handlers heed. */
export type Ways = {
	/** The most changes it tells in one answer to a client that asked for no limit. */
	readonly pageSize: number | null;
	/** Whether it takes a second object with a UID that is there already. */
	readonly twins: "accept" | "refuse";
	/** Whether it rewrites what it is given, and then tells no mark. */
	readonly rewrites: boolean;
	/** What it answers to a token that it never gave out: the one that it has, or the same back. */
	readonly futureTokens: "current" | "echo";
	/** Whether a limit counts on the first look too. */
	readonly limitsFirst: boolean;
	/** Whether the default calendar can be set. */
	readonly keepsDefault: boolean;
};

/** The body as XML with this element outermost; refused when it is sent as something else, is not well-formed or has no namespace. */
export const xmlOf = (asked: Asked, ...roots: readonly string[]): Element => {
	const type = asked.headers["content-type"] ?? "";
	if (!/^(?:application|text)\/xml\s*(?:;|$)/iu.test(type))
		throw badRequest(`the body of ${asked.method} must be sent as XML`);
	const read = parsed(asked.body);
	if (roots.length > 0 && !roots.includes(read.name))
		throw badRequest(`expected ${roots.join(" or ")}, found ${read.name}`);
	return read;
};

const parsed = (body: string): Element => {
	try {
		return readXml(body);
	} catch (error) {
		throw badRequest(
			`the body is no XML: ${error instanceof Error ? error.message : ""}`,
		);
	}
};

/** What is at the path, for somebody who may see it. Other people's places are not there (Nextcloud) or forbidden. */
export const seen = (world: World, asked: Asked): Place => {
	const place = placeOf(world, asked.path);
	if (!place) throw notFound(asked.path);
	const foreign = "person" in place && place.person.id !== asked.viewer.id;
	if (foreign && place.kind !== "principal") {
		if (world.build === "nextcloud") throw notFound(asked.path);
		throw forbidden("User did not have the required privileges ({DAV:}read)");
	}
	return place;
};

/** Refuses who may only read. */
export const mayWrite = (folder: Folder, viewer: Person): void => {
	if (accessOf(folder, viewer.id) === "read")
		throw forbidden("User did not have the required privileges ({DAV:}write)");
};

/** Where a folder is in somebody's home, with a slash at its end. */
export const pathOf = (
	world: World,
	folder: Folder,
	person: string,
): string => {
	const uri = homeFolders(world, person, folder.kind).find(
		(one) => one.folder === folder,
	)?.uri;
	return `${homeOf(world, person, folder.kind)}${encoded(uri ?? "")}/`;
};
