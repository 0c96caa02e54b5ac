import { Problem } from "../../core/problem.ts";

/** One way to write a place, as servers write the same one with other signs encoded in a listing than in an answer. Without dot segments. */
export const placeIn = (pathname: string): string =>
	pathname.split("/").map(segment).join("/");

/** The place that an answer names, below the server it came from. Problem `sync-garbled` when it names another server: what comes from there is not to be believed, and nothing is to be sent there. */
export const placeOf = (href: string, from: URL): string => {
	const url = URL.parse(href.trim(), from);
	if (url?.hostname !== from.hostname) throw new Problem("sync-garbled");
	return placeIn(url.pathname);
};

/** The address of a place at this server. Problem `not-found` for what is no place there. */
export const addressAt = (origin: string, place: string): URL => {
	const url = place.startsWith("/") ? URL.parse(origin + place) : null;
	// A place with dots, a query or another server in it is none of ours, whoever made it.
	if (url?.origin !== origin || placeIn(url.pathname) !== placeIn(place))
		throw new Problem("not-found");
	return url;
};

/** Whether a place is that of an object directly in a collection. */
export const isDirectlyIn = (id: string, href: string): boolean =>
	href.startsWith(id) &&
	href.length > id.length &&
	!href.slice(id.length).includes("/");

/** A collection's place with its slash at the end. */
export const withSlash = (place: string): string =>
	place.endsWith("/") ? place : `${place}/`;

/** What an encoded part of a place says; null for bytes of an old encoding. */
export const decoded = (text: string): string | null => {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
};

const segment = (text: string): string => {
	const said = decoded(text);
	return said === null
		? text.replaceAll(/%[\da-f]{2}/giu, (byte) => byte.toUpperCase())
		: encodeURIComponent(said);
};
