import { inSlices } from "../../core/breathe.ts";
import { Problem } from "../../core/problem.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection, PimObject } from "../../pim/collection.ts";
import { contentMark } from "../../pim/content-mark.ts";
import type { Fresh, Kept, Points } from "./points.ts";
import type { TakeNeeds } from "./take-point.ts";
import type { Known } from "./take-rows.ts";

/** Reads objects a portion at a time and stages their texts; one that says the same as before keeps its text, one that cannot be read stays as it was. Problem `sync-garbled` when of a collection that nothing is known of nothing can be read. */
export const readChanged = async (
	needs: TakeNeeds,
	source: string,
	account: PimAccount,
	{ id }: Collection,
	known: Known,
	wanted: readonly string[],
): Promise<{ readonly kept: readonly Kept[]; readonly unread: number }> => {
	const kept: Kept[] = [];
	let seen = 0;
	for (let first = 0; first < wanted.length; first += portion) {
		const hrefs = wanted.slice(first, first + portion);
		const asked = new Set(hrefs);
		const objects = (await account.read(id, hrefs)).filter(({ href }) =>
			asked.delete(href),
		);
		seen += objects.length;
		kept.push(...(await keep(needs.points, source, known, objects)));
		needs.progress?.(first + hrefs.length, wanted.length);
	}
	const isUnknown = known.isDamaged || (known.newest?.count ?? 0) === 0;
	if (seen === 0 && wanted.length > 0 && isUnknown)
		throw new Problem("sync-garbled");
	return { kept, unread: wanted.length - seen };
};

const portion = 100;

const keep = async (
	points: Points,
	source: string,
	known: Known,
	objects: readonly PimObject[],
): Promise<readonly Kept[]> => {
	const fresh = await inSlices(
		objects,
		({ href, etag, text }): Fresh => ({
			// Cut out of an answer they would keep all of it in memory until the point is added.
			...structuredClone({ href, etag }),
			text,
			content: contentMark(text),
		}),
	);
	const before = (one: Fresh): Kept | null => {
		const kept = known.objects.get(one.href);
		return kept?.content === one.content ? kept : null;
	};
	const sound = await points.texts(
		fresh.flatMap((one) => before(one)?.text ?? []),
	);
	const isSame = (one: Fresh): boolean => sound.has(before(one)?.text ?? "");
	const moved = fresh.flatMap((one) => {
		const kept = before(one);
		return kept && isSame(one) && kept.etag !== one.etag
			? [{ ...kept, etag: one.etag }]
			: [];
	});
	const staged = await points.stage(
		source,
		fresh.filter((one) => !isSame(one)),
	);
	return [...moved, ...staged];
};
