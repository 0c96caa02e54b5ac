import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { Problem } from "../../../core/problem.ts";
import type { Route } from "../route.ts";
import type { Envelope } from "./envelope.ts";
import { dataOf, type Read, type Reading } from "./reading.ts";

// More calls than this for one list can only be a mistake, here or there.
const mostCalls = 200;
const usualPerPage = 100;
const most = 1000;

type Listing<T> = Reading & {
	readonly route: Route<readonly T[]>;
};

/** All items of a list in pages; a page that comes twice is `ksuite-garbled`. */
export const readPages = async <T>(
	read: Read,
	listing: Listing<T>,
): Promise<readonly T[]> => {
	const { route } = listing;
	const size = route.perPage ?? usualPerPage;
	const items: T[] = [];
	let before: unknown = null;
	for (let page = 1; page <= mostCalls; page += 1) {
		const asked =
			route.paging === "skip"
				? { limit: size, skip: items.length }
				: { page, per_page: size };
		const query = { ...listing.query, ...asked };
		const envelope = await read({ ...listing, query });
		const found = dataOf(route, envelope.data);
		if (isRepeated(envelope, page, before)) break;
		items.push(...found);
		if (isLast(envelope, page, items.length, found.length, size)) return items;
		before = envelope.data;
	}
	throw new Problem("ksuite-garbled");
};

const isRepeated = (
	envelope: Envelope,
	page: number,
	before: unknown,
): boolean =>
	(envelope.page ?? page) !== page || isDeepStrictEqual(envelope.data, before);

const isLast = (
	{ pages, total, items_per_page: answered }: Envelope,
	page: number,
	all: number,
	found: number,
	asked: number,
): boolean => {
	if (found === 0) return true;
	if (pages !== undefined) return page >= pages;
	if (total !== undefined) return all >= total;
	// It may give fewer on a page than it was asked for.
	return found < Math.min(answered ?? asked, asked);
};

/** The first `wanted` items of a list with a cursor; a cursor that comes twice is `ksuite-garbled`. */
export const readCursor = async <T>(
	read: Read,
	listing: Listing<T>,
	wanted: number,
): Promise<readonly T[]> => {
	const limit = Math.min(Math.max(wanted, 5), listing.route.perPage ?? most);
	const items: T[] = [];
	const cursors = new Set<string>();
	let cursor: string | undefined;
	while (cursors.size < mostCalls) {
		const query = { ...listing.query, cursor, limit };
		const envelope = await read({ ...listing, query });
		items.push(...dataOf(listing.route, envelope.data));
		if (items.length >= wanted || envelope.has_more !== true)
			return items.slice(0, wanted);
		cursor = envelope.cursor ?? undefined;
		if (cursor === undefined || cursors.has(cursor)) break;
		cursors.add(cursor);
	}
	throw new Problem("ksuite-garbled");
};

/** How many items a list has. */
export const readTotal = async (
	read: Read,
	reading: Reading,
): Promise<number> => {
	const query = { ...reading.query, return: "total" };
	const { data, total } = await read({ ...reading, query });
	const count = z.int().nonnegative().safeParse(data).data ?? total;
	if (count === undefined) throw new Problem("ksuite-garbled");
	return count;
};
