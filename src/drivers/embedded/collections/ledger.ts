import { randomUUID } from "node:crypto";
import type { Changes, Row } from "../../../pim/collection.ts";

/** What is known of one file, by its name: the mark of its content, its UID, and what the system said of it when it was read ("" while that cannot be trusted yet). */
export type Known = {
	readonly etag: string;
	readonly uid: string | null;
	readonly seen: string;
};

/** What was in a collection at each look at its changes: `marks` are the tokens given, each with its number, from the oldest; each file has the number of the look that found it new, and what went has the number of the look that missed it. */
export type Ledger = {
	readonly marks: readonly (readonly [token: string, number: number])[];
	readonly files: ReadonlyMap<string, Known & { readonly number: number }>;
	readonly gone: ReadonlyMap<string, number>;
};

/** The ledger after another look; the same one when nothing is different. */
export const advance = (
	ledger: Ledger | null,
	there: ReadonlyMap<string, Known>,
): Ledger => {
	const before: Ledger["files"] = ledger?.files ?? new Map();
	const number = (ledger?.marks.at(-1)?.[1] ?? 0) + 1;
	const isSame = (name: string, { etag }: Known) =>
		before.get(name)?.etag === etag;
	const isQuiet =
		ledger !== null &&
		before.size === there.size &&
		[...there].every(([name, known]) => isSame(name, known));
	if (isQuiet) return ledger;
	const marks = [...(ledger?.marks ?? []), [randomUUID(), number] as const];
	const kept = marks.slice(-mostMarks);
	const oldest = kept[0]?.[1] ?? number;
	const files = new Map(
		[...there].map(([name, known]) => {
			const old = before.get(name);
			const since = old && isSame(name, known) ? old.number : number;
			return [name, { ...known, number: since }];
		}),
	);
	const missed = [...before.keys()].map((name) => [name, number] as const);
	const gone = new Map(
		[...(ledger?.gone ?? []), ...missed].filter(
			([name, at]) => at > oldest && !there.has(name),
		),
	);
	return { marks: kept, files, gone };
};

/** What happened since a token of this ledger; everything for any other. */
export const changesSince = (
	{ marks, files, gone }: Ledger,
	token: string | null,
	href: (name: string) => string,
): Changes => {
	const rows = (least: number): Row[] =>
		[...files].flatMap(([name, { etag, number }]) =>
			number > least ? [{ href: href(name), etag }] : [],
		);
	const next = marks.at(-1)?.[0] ?? null;
	const since = marks.find(([mark]) => mark === token)?.[1];
	if (since === undefined) return { kind: "all", rows: rows(0), token: next };
	const left = [...gone].filter(([, number]) => number > since);
	return {
		kind: "since",
		changed: rows(since),
		gone: left.map(([name]) => href(name)),
		token: next,
	};
};

/** More than a year of daily looks. */
const mostMarks = 500;
