import { Problem } from "../../core/problem.ts";
import type { Kind, PimObject } from "../../pim/collection.ts";
import { normalise } from "../../pim/normalise.ts";
import { isDirectlyIn, placeIn } from "./address.ts";
import type { Base } from "./base.ts";
import type { Answer } from "./door.ts";
import { readEtag } from "./etag.ts";
import { refusal, report } from "./question.ts";
import { type DavRow, prop } from "./row.ts";
import { asked, element } from "./write-xml.ts";

const batch = 100;

/** Reads objects by their places, a hundred in one question; what such an answer leaves out is asked for by itself before it counts as gone. Problem `not-found` when the collection is gone. */
export const readObjects = async (
	base: Base,
	id: string,
	hrefs: readonly string[],
): Promise<readonly PimObject[]> => {
	const { collection } = await base.about(id);
	const places = [...new Set(hrefs)];
	if (places.some((href) => !isDirectlyIn(id, placeIn(href))))
		throw new Problem("not-found");
	const batches = Array.from(
		{ length: Math.ceil(places.length / batch) },
		(_, index) => places.slice(index * batch, (index + 1) * batch),
	);
	const found = await Promise.all(
		batches.map((some) => readSome(base, id, collection.kind, some)),
	);
	return found.flat();
};

/** One object as it is now; null when it is gone. */
export const readObject = async (
	base: Base,
	href: string,
): Promise<PimObject | null> => {
	const answer = await base.door.ask({
		method: "GET",
		url: base.url(href),
		headers: { accept: "text/calendar, text/vcard, */*;q=0.1" },
	});
	const { status, headers, text } = answer;
	if (status === 404 || status === 410) return null;
	if (status !== 200) throw refusal(status);
	if (/^text\/html\b/iu.test(headers.get("content-type") ?? ""))
		throw new Problem("sync-garbled");
	const etag = readEtag(headers.get("etag"));
	if (etag === null) throw new Problem("sync-garbled");
	return { href, etag, text: normalise(text) };
};

const readSome = async (
	base: Base,
	id: string,
	kind: Kind,
	hrefs: readonly string[],
): Promise<readonly PimObject[]> => {
	const answer = await multiget(base, id, kind, hrefs);
	if (answer === null) return readFewer(base, id, kind, hrefs);
	const found = new Map(
		answer.rows.flatMap((row) => {
			const object = objectIn(row, kind);
			return object ? [[row.href, object]] : [];
		}),
	);
	const missing = hrefs.filter((href) => !found.has(placeIn(href)));
	// Were all of many missing, the collection itself may be gone or the answer be a lie; each look says which.
	const late = await Promise.all(missing.map((href) => readObject(base, href)));
	return [
		...hrefs.flatMap((href) => {
			const object = found.get(placeIn(href));
			return object ? [{ ...object, href }] : [];
		}),
		...late.filter((object) => object !== null),
	];
};

/** Null for an answer that fewer objects may make better: too many, too long, or one of them unreadable. */
const multiget = async (
	base: Base,
	id: string,
	kind: Kind,
	hrefs: readonly string[],
): Promise<Answer | null> => {
	const root =
		kind === "calendar" ? "c:calendar-multiget" : "k:addressbook-multiget";
	const question = report(
		base.url(id),
		element(
			root,
			asked("d:getetag", dataName(kind)),
			...hrefs.map((href) => element("d:href", placeIn(href))),
		),
	);
	const answer = await base.door.ask(question).catch(nullIfGarbled);
	if (answer === null || answer.status === 207) return answer;
	if (answer.status === 404 || answer.status === 410) throw refusal(404);
	return null;
};

const readFewer = async (
	base: Base,
	id: string,
	kind: Kind,
	hrefs: readonly string[],
): Promise<readonly PimObject[]> => {
	const [only, second] = hrefs;
	if (only !== undefined && second === undefined) {
		const object = await readObject(base, only);
		return object ? [object] : [];
	}
	const half = Math.ceil(hrefs.length / 2);
	const first = await readSome(base, id, kind, hrefs.slice(0, half));
	return [...first, ...(await readSome(base, id, kind, hrefs.slice(half)))];
};

const objectIn = (row: DavRow, kind: Kind): PimObject | null => {
	const text = prop(row, dataName(kind))?.text;
	const etag = readEtag(prop(row, "d:getetag")?.text);
	return text && etag ? { href: row.href, etag, text: normalise(text) } : null;
};

const dataName = (kind: Kind) =>
	kind === "calendar"
		? ("c:calendar-data" as const)
		: ("k:address-data" as const);

const nullIfGarbled = (error: unknown): null => {
	if (error instanceof Problem && error.code === "sync-garbled") return null;
	throw error;
};
