import { Problem } from "../../core/problem.ts";
import type { Changes, Row } from "../../pim/collection.ts";
import { isDirectlyIn, withSlash } from "./address.ts";
import type { Base } from "./base.ts";
import { childOf } from "./element.ts";
import { objectsIn, readListing } from "./listing.ts";
import { foundIn, propfind, report, rowsIn } from "./question.ts";
import { type DavRow, prop } from "./row.ts";
import { asked, element } from "./write-xml.ts";

/** What happened in a collection since a token; all of it where the server cannot use the token, does not tell changes, or its answer leaves a doubt. */
export const readChanges = async (
	base: Base,
	id: string,
	token: string | null,
): Promise<Changes> => {
	const { tellsChanges } = await base.about(id);
	if (!tellsChanges) return changesByTag(base, id, token);
	const isUsable = token !== null && token !== "" && !token.startsWith(tagMark);
	const since = isUsable ? await readSince(base, id, token) : null;
	if (since !== null && !(await isDoubtful(base, id, since)))
		return { kind: "since", ...since.found, token: since.token };
	return readAll(base, id);
};

type Since = {
	readonly found: {
		readonly changed: readonly Row[];
		readonly gone: readonly string[];
	};
	readonly asked: string;
	readonly token: string | null;
};

const readAll = async (base: Base, id: string): Promise<Changes> => {
	const first = await readSince(base, id, "");
	const { changed } = first?.found ?? { changed: [] };
	// Emptiness is asked for twice, as some servers answer everything with an empty list.
	if (
		first &&
		(changed.length > 0 || (await readListing(base, id)).length === 0)
	)
		return { kind: "all", rows: changed, token: first.token };
	const { token } = await ownMarks(base, id);
	return { kind: "all", rows: await readListing(base, id), token };
};

/** Null where the token cannot be used. Answers that were cut short are followed to their end. */
const readSince = async (
	base: Base,
	id: string,
	token: string,
): Promise<Since | null> => {
	const rows = new Map<string, DavRow>();
	const tokens = new Set<string>();
	for (let next = token; ; ) {
		tokens.add(next);
		const answer = await base.door.ask(syncReport(base.url(id), next));
		if (unusable.has(answer.status)) return null;
		rowsIn(answer);
		for (const row of answer.rows) rows.set(row.href, row);
		const told = childOf(answer.root, "d:sync-token")?.text.trim() || null;
		const self = answer.rows.find(({ href }) => withSlash(href) === id);
		if (self?.status !== 507)
			return { found: sorted(id, rows), asked: token, token: told };
		// Without a way to go on the rest is only in a listing.
		if (told === null || tokens.has(told) || tokens.size > 2000) return null;
		next = told;
	}
};

const unusable: ReadonlySet<number> = new Set([
	400, 403, 405, 409, 410, 412, 415, 422, 500, 501, 507,
]);

const syncReport = (url: URL, token: string) =>
	report(
		url,
		element(
			"d:sync-collection",
			element("d:sync-token", token),
			element("d:sync-level", "1"),
			asked("d:getetag"),
		),
	);

const sorted = (
	id: string,
	all: ReadonlyMap<string, DavRow>,
): Since["found"] => {
	const rows = [...all.values()].filter(({ href }) => withSlash(href) !== id);
	const isGone = ({ status }: DavRow) => status === 404 || status === 410;
	const gone = rows.filter(isGone).map(({ href }) => href);
	if (gone.some((href) => !isDirectlyIn(id, withoutSlash(href))))
		throw new Problem("sync-garbled");
	return {
		changed: objectsIn(
			id,
			rows.filter((row) => !isGone(row)),
		),
		gone,
	};
};

const withoutSlash = (href: string): string => href.replace(/\/$/u, "");

/** "Nothing changed" is not believed of a token that the server never gave: after it was set back to an older state, sabre says so of tokens from before. */
const isDoubtful = async (
	base: Base,
	id: string,
	{ found, asked: sent, token }: Since,
): Promise<boolean> => {
	if (found.changed.length > 0 || found.gone.length > 0) return false;
	if (token !== sent) return true;
	// Their tokens are made of the content, so that there are none from the future.
	if (["radicale", "xandikos"].includes(base.told.product)) return false;
	const own = await ownMarks(base, id);
	return own.token !== null && own.token !== token;
};

const tagMark = "ctag:";

/** Where changes are not told, a mark of the whole collection says at least that there are none. */
const changesByTag = async (
	base: Base,
	id: string,
	token: string | null,
): Promise<Changes> => {
	const { tag } = await ownMarks(base, id);
	const now = tag === null ? null : tagMark + tag;
	if (now !== null && now === token)
		return { kind: "since", changed: [], gone: [], token };
	return { kind: "all", rows: await readListing(base, id), token: now };
};

const ownMarks = async (base: Base, id: string) => {
	const question = propfind(base.url(id), 0, "d:sync-token", "s:getctag");
	const { rows } = foundIn(await base.door.ask(question));
	const row = rows[0];
	const textOf = (name: "d:sync-token" | "s:getctag") =>
		(row && prop(row, name)?.text.trim()) || null;
	return { token: textOf("d:sync-token"), tag: textOf("s:getctag") };
};
