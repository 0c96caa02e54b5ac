/** The namespaces that we speak, by the prefix that our code gives them; answers are read with these, whatever prefixes they use. */
export const namespaces = {
	d: "DAV:",
	c: "urn:ietf:params:xml:ns:caldav",
	k: "urn:ietf:params:xml:ns:carddav",
	s: "http://calendarserver.org/ns/",
	a: "http://apple.com/ns/ical/",
	i: "http://inf-it.com/ns/ab/",
	o: "http://owncloud.org/ns",
	n: "http://nextcloud.com/ns",
} as const;

/** A name with our prefix, such as `d:href`. */
export type Name = `${keyof typeof namespaces}:${string}`;

const prefixes = new Map<string, string>(
	Object.entries(namespaces).map(([prefix, address]) => [address, prefix]),
);

/** An element's name as our code writes it; `{namespace}name` for a namespace that we do not speak. */
export const nameIn = (namespace: string, local: string): string => {
	const prefix = prefixes.get(namespace);
	return prefix === undefined ? `{${namespace}}${local}` : `${prefix}:${local}`;
};
