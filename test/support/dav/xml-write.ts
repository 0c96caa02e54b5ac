import type { Element } from "./xml-read.ts";
import { escaped } from "./xml-text.ts";

const prefixes: ReadonlyMap<string, string> = new Map([
	["DAV:", "d"],
	["http://sabredav.org/ns", "s"],
	["urn:ietf:params:xml:ns:caldav", "cal"],
	["http://calendarserver.org/ns/", "cs"],
	["urn:ietf:params:xml:ns:carddav", "card"],
	["http://owncloud.org/ns", "oc"],
	["http://nextcloud.com/ns", "nc"],
]);

const declarations = [...prefixes]
	.map(([space, prefix]) => ` xmlns:${prefix}="${space}"`)
	.join("");

/** An element with this XML inside; namespaces that are not declared at the top are declared at the element, as sabre does. */
export const element = (name: string, inner: string): string => {
	const at = name.indexOf("}");
	const space = name.slice(1, at);
	const local = name.slice(at + 1);
	const prefix = prefixes.get(space);
	const [tag, declares] = prefix
		? [`${prefix}:${local}`, ""]
		: [`x1:${local}`, ` xmlns:x1="${escaped(space)}"`];
	return inner === ""
		? `<${tag}${declares}/>`
		: `<${tag}${declares}>${inner}</${tag}>`;
};

/** What was read, written again. */
export const written = (given: Element): string => {
	const inner = innerXml(given);
	const extra = [...given.attributes]
		.filter(([name]) => !name.startsWith("xmlns"))
		.map(([name, value]) => ` ${name}="${escaped(value)}"`)
		.join("");
	const plain = element(given.name, inner);
	return extra === "" ? plain : plain.replace(/^<[^\s/>]+/u, `$&${extra}`);
};

/** The inside of what was read. */
export const innerXml = (given: Element): string =>
	given.children.length === 0
		? escaped(given.text)
		: given.children.map(written).join("");

const reasons: Record<number, string> = {
	200: "OK",
	403: "Forbidden",
	404: "Not Found",
	409: "Conflict",
	424: "Failed Dependency",
	507: "Insufficient Storage",
};

const status = (code: number): string =>
	`<d:status>HTTP/1.1 ${code} ${reasons[code] ?? "Unknown"}</d:status>`;

/** A row of a multistatus with properties by their status. */
export const row = (
	href: string,
	properties: readonly (readonly [code: number, inner: string])[],
): string =>
	`<d:response><d:href>${escaped(href)}</d:href>${properties
		.filter(([, inner]) => inner !== "")
		.map(
			([code, inner]) =>
				`<d:propstat><d:prop>${inner}</d:prop>${status(code)}</d:propstat>`,
		)
		.join("")}</d:response>`;

/** A row that has a status and nothing else; sabre adds an empty propstat that must not be taken for the answer. */
export const bareRow = (href: string, code: number): string =>
	`<d:response>${status(code)}<d:href>${escaped(href)}</d:href><d:propstat><d:prop/><d:status>HTTP/1.1 418 I'm a teapot</d:status></d:propstat></d:response>`;

/** A whole multistatus. */
export const multistatus = (rows: readonly string[], token?: string) => ({
	status: 207,
	headers: { "content-type": "application/xml; charset=utf-8" },
	body: `<?xml version="1.0"?>\n<d:multistatus${declarations}>${rows.join("")}${token === undefined ? "" : `<d:sync-token>${escaped(token)}</d:sync-token>`}</d:multistatus>\n`,
});
