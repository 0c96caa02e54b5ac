import { randomUUID } from "node:crypto";
import { Problem } from "../../core/problem.ts";
import type { Kind, Looks } from "../../pim/collection.ts";
import type { Base } from "./base.ts";
import type { Answer, Asked } from "./door.ts";
import { looksOf } from "./looks.ts";
import type { Name } from "./names.ts";
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
	const isCalendar = given.kind === "calendar";
	const answer = await base.door.change(
		isCalendar ? makeCalendar(url, given) : makeBook(url, given),
	);
	if (answer === null || isMade(answer)) return id;
	if (unsupported.has(answer.status)) throw new Problem("sync-unsupported");
	throw refusal(answer.status);
};

const unsupported: ReadonlySet<number> = new Set([403, 405, 501]);

/** Xandikos answers 207 for properties that it does not keep, and for a collection that it did not make; reading it back tells which. */
const isMade = (answer: Answer): boolean =>
	answer.status >= 200 && answer.status < 300;

const makeCalendar = (url: URL, given: Given): Asked => ({
	method: "MKCALENDAR",
	url,
	body: documentOf(element("c:mkcalendar", set(given, [components]))),
});

const makeBook = (url: URL, given: Given): Asked => {
	const type = element(
		"d:resourcetype",
		element("d:collection"),
		element("k:addressbook"),
	);
	return {
		method: "MKCOL",
		url,
		body: documentOf(element("d:mkcol", set(given, [type]))),
	};
};

const components = element(
	"c:supported-calendar-component-set",
	...["VEVENT", "VTODO", "VJOURNAL"].map((name) =>
		elementWith("c:comp", ["name", name]),
	),
);

const set = ({ kind, ...looks }: Given, more: readonly Written[]): Written =>
	element(
		"d:set",
		element(
			"d:prop",
			...more,
			...looksOf(kind, looks).map(([name, text]: readonly [Name, string]) =>
				element(name, text),
			),
		),
	);
