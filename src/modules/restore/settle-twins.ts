import { contentMark } from "../../pim/content-mark.ts";
import { uidOf } from "../../pim/uid.ts";
import type { Begun } from "./draft.ts";
import type { Place, Restoring } from "./needs.ts";
import { createReadUids } from "./read-uids.ts";
import { asConflict, isDone, type Result } from "./result.ts";

/** Where a server takes a second object with the same UID, and somebody made one while a restore put it back: theirs stays, ours is taken away again, and counts as edited meanwhile. */
export const settleTwins = async (
	results: readonly Result[],
	{ account, collection }: Place,
	{ target, safety }: Begun,
	{ points }: Restoring,
): Promise<readonly Result[]> => {
	const created = results.filter(
		(result) => isDone(result) && result.facts?.deed === "create",
	);
	const { refusesTwins } = await account.capabilities();
	if (refusesTwins || created.length === 0) return results;
	const safe = (await points.objects(target, safety)) ?? [];
	const ours = new Set(created.map(({ facts }) => facts?.href));
	const known = new Set(safe.map(({ href }) => href));
	const rows = await account.listing(collection);
	const strange = rows.filter(
		({ href }) => !known.has(href) && !ours.has(href),
	);
	const taken = new Set<string>();
	for (let first = 0; first < strange.length; first += batch) {
		const hrefs = strange.slice(first, first + batch).map(({ href }) => href);
		for (const { text } of await account.read(collection, hrefs))
			taken.add(uidOf(text) ?? "");
	}
	if (taken.size === 0) return results;
	const uids = await createReadUids(points)(
		created.flatMap(({ facts }) => facts?.wanted ?? []),
	);
	const isTwin = ({ facts }: Result): boolean =>
		taken.has(uids.get(facts?.wanted ?? "") ?? " ");
	const settled = new Map<Result, Result>();
	for (const one of created.filter(isTwin))
		if (await takeBack(one, { account, collection }))
			settled.set(one, asConflict(one, "uid"));
	return results.map((one) => settled.get(one) ?? one);
};

const batch = 100;

/** Only as we left it. */
const takeBack = async (
	{ facts }: Result,
	{ account, collection }: Place,
): Promise<boolean> => {
	const [there] = await account.read(collection, [facts?.href ?? ""]);
	if (!there || contentMark(there.text) !== facts?.content) return false;
	return (await account.remove(collection, there)).kind === "done";
};
