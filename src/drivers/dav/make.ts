import { randomUUID } from "node:crypto";
import { Problem } from "../../core/problem.ts";
import type { Kind, Looks } from "../../pim/collection.ts";
import type { Base } from "./base.ts";
import type { Asked } from "./door.ts";
import { exists } from "./exists.ts";
import { looksOf } from "./looks.ts";
import { refusal } from "./question.ts";
import { documentOf, element, elementWith, type Written } from "./write-xml.ts";

type Given = Looks & { readonly kind: Kind; readonly name: string };

/** Makes an empty collection at a new place in the account's home, with the looks that can be given at once, and tells its place. Problem `sync-unsupported` where the server makes none. */
export const makeCollection = async (
	base: Base,
	given: Given,
): Promise<string> => {
	const { calendars, books } = base.homes;
	const [home] = given.kind === "calendar" ? calendars : books;
	if (home === undefined) throw new Problem("sync-unsupported");
	const id = `${home}${randomUUID()}/`;
	const url = base.url(id);
	const full = await base.door.change(questionOf(url, given, true));
	// A server that refuses a property may still make the collection without any.
	const answer =
		full !== null && particular.has(full.status)
			? await base.door.change(questionOf(url, given, false))
			: full;
	if (answer === null && !(await exists(base, id)))
		throw new Problem("sync-unreachable");
	if (answer === null || answer.status < 300) return id;
	if (unsupported.has(answer.status)) throw new Problem("sync-unsupported");
	throw refusal(answer.status);
};

const particular: ReadonlySet<number> = new Set([400, 403, 409, 422, 424, 500]);

const unsupported: ReadonlySet<number> = new Set([403, 405, 501]);

const questionOf = (url: URL, given: Given, isFull: boolean): Asked => {
	const looks = isFull ? looksOf(given.kind, given) : [];
	const properties = looks.map(([name, text]) => element(name, text));
	if (given.kind === "contacts")
		return {
			method: "MKCOL",
			url,
			body: documentOf(element("d:mkcol", set(book, ...properties))),
		};
	const all = isFull ? [set(components, ...properties)] : [];
	return {
		method: "MKCALENDAR",
		url,
		body: documentOf(element("c:mkcalendar", ...all)),
	};
};

const set = (...properties: readonly Written[]): Written =>
	element("d:set", element("d:prop", ...properties));

const book = element(
	"d:resourcetype",
	element("d:collection"),
	element("k:addressbook"),
);

const components = element(
	"c:supported-calendar-component-set",
	...["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"].map((name) =>
		elementWith("c:comp", ["name", name]),
	),
);
