import { Problem } from "../../core/problem.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Changes, Collection, Row } from "../../pim/collection.ts";
import type { Kept, Point } from "./points.ts";

/** What is known of a collection from its newest point: all objects, or those at places that may have changed; of a damaged one only how many there were. */
export type Known = {
	readonly newest: Point | null;
	readonly objects: ReadonlyMap<string, Kept>;
	readonly isDamaged: boolean;
};

/** Compares what a server tells with what is known: the objects to be read, and the places of those that are gone. */
export const compareRows = (
	{ objects }: Known,
	changes: Changes,
	again: readonly string[],
): { readonly wanted: readonly string[]; readonly gone: readonly string[] } => {
	const told = new Map(
		rowsOf(changes).map(({ href, etag }) => [href, etag] as const),
	);
	const isNew = ([href, etag]: readonly [string, string]): boolean =>
		etag === "" || objects.get(href)?.etag !== etag;
	const changed = [...told].filter(isNew).map(([href]) => href);
	const missing =
		changes.kind === "all" ? [...objects.keys()] : [...new Set(changes.gone)];
	const gone = missing.filter((href) => objects.has(href) && !told.has(href));
	const lost = new Set(gone);
	const mended = again.filter((href) => objects.has(href) && !lost.has(href));
	return { wanted: [...new Set([...changed, ...mended])], gone };
};

/** Where much is gone, or nothing is left, another look in another way must say the same. Problem `sync-doubtful` when it does not. */
export const believe = async (
	account: PimAccount,
	{ id }: Collection,
	known: Known,
	changes: Changes,
	gone: readonly string[],
): Promise<void> => {
	const count = known.newest?.count ?? 0;
	const rows = new Set(rowsOf(changes).map(({ href }) => href));
	const lost = known.isDamaged ? Math.max(0, count - rows.size) : gone.length;
	if (lost <= most && lost <= count * share) return;
	const listed = (await account.listing(id)).map(({ href }) => href);
	const missed = new Set(gone);
	const isSame = known.isDamaged
		? listed.length === rows.size && listed.every((href) => rows.has(href))
		: !listed.some((href) => missed.has(href));
	if (!isSame) throw new Problem("sync-doubtful");
	if (listed.length > 0) return;
	// An empty answer may come from a place that is no collection.
	const all = await account.collections();
	if (!all.some((one) => one.id === id)) throw new Problem("sync-doubtful");
};

const most = 200;
const share = 0.3;

const rowsOf = (changes: Changes): readonly Row[] =>
	changes.kind === "all" ? changes.rows : changes.changed;
