import { Problem } from "../../core/problem.ts";
import type { Row } from "../../pim/collection.ts";
import { isDirectlyIn, withSlash } from "./address.ts";
import type { Base } from "./base.ts";
import { has } from "./element.ts";
import { readEtag } from "./etag.ts";
import { foundIn, propfind } from "./question.ts";
import { type DavRow, prop } from "./row.ts";

/** All that is in a collection with its marks (PROPFIND). Problem `sync-garbled` when the collection is not in its own listing, or one of its objects has no mark. */
export const readListing = async (
	base: Base,
	id: string,
): Promise<readonly Row[]> => {
	const asked = propfind(base.url(id), 1, "d:getetag", "d:resourcetype");
	const { rows } = foundIn(await base.door.ask(asked));
	const self = rows.find(({ href }) => withSlash(href) === id);
	const type = self ? prop(self, "d:resourcetype") : null;
	// A page that answers everything with an empty list is no empty calendar.
	if (!has(type, "c:calendar") && !has(type, "k:addressbook"))
		throw new Problem(self ? "not-found" : "sync-garbled");
	return objectsIn(id, rows);
};

/** The objects among the rows of an answer; what is a collection itself is left out. Problem `sync-garbled` for one elsewhere, or without a mark. */
export const objectsIn = (
	id: string,
	rows: readonly DavRow[],
): readonly Row[] => {
	const found = new Map<string, Row>();
	for (const row of rows) {
		if (isCollection(id, row)) continue;
		const etag = readEtag(prop(row, "d:getetag")?.text);
		if (etag === null || !isDirectlyIn(id, row.href))
			throw new Problem("sync-garbled");
		found.set(row.href, { href: row.href, etag });
	}
	return [...found.values()];
};

const isCollection = (id: string, row: DavRow): boolean =>
	withSlash(row.href) === id ||
	row.href.endsWith("/") ||
	has(prop(row, "d:resourcetype"), "d:collection");
