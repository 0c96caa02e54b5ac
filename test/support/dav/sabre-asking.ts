import { createClient } from "./client.ts";
import { openSabre, type SabreOptions } from "./sabre.ts";

/** A local server with its first person, a plain client of theirs, and the paths of their first calendar and address book. */
export const openAskedSabre = async (options: SabreOptions = {}) => {
	const server = await openSabre(options);
	const lea = server.people[0]?.id ?? "";
	return {
		server,
		lea,
		ask: createClient(server),
		calendar: server.path(lea, "calendar"),
		book: server.path(lea, "contacts"),
		close: server.close,
	};
};

/** The body that asks for changes since a token. */
export const syncBody = (token: string, limit?: number): string =>
	`<d:sync-collection xmlns:d="DAV:"><d:sync-token>${token}</d:sync-token><d:sync-level>1</d:sync-level>${limit === undefined ? "" : `<d:limit><d:nresults>${limit}</d:nresults></d:limit>`}<d:prop><d:getetag/></d:prop></d:sync-collection>`;

/** The token of an answer. */
export const tokenIn = (text: string): string =>
	/<d:sync-token>([^<]+)/u.exec(text)?.[1] ?? "";

/** The body that asks for properties, given as XML with DAV as its own namespace and `cal`, `card` and `oc`. */
export const findBody = (properties: string): string =>
	`<propfind xmlns="DAV:" xmlns:cal="urn:ietf:params:xml:ns:caldav" xmlns:card="urn:ietf:params:xml:ns:carddav" xmlns:oc="http://owncloud.org/ns"><prop>${properties}</prop></propfind>`;
