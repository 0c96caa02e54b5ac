import type { Kysely } from "kysely";
import type { Seal } from "../core/seal.ts";
import type { Kept, NewPoint, Point } from "../modules/restore/points.ts";
import { addLooks } from "./points-looks.ts";
import {
	closeKept,
	movedSum,
	openKept,
	readSum,
	sumOf,
	writeSum,
} from "./points-rows.ts";
import { portions, settleTexts, stageTexts } from "./points-stage.ts";
import { markBytes, readAddress } from "./points-text.ts";
import type { Schema } from "./schema.ts";

/** Adds a point in one transaction: whole, or not at all; null when another one was added meanwhile. */
export const addPoint = (
	db: Kysely<Schema>,
	seal: Seal,
	id: string,
	after: number | null,
	point: NewPoint,
): Promise<Point | null> =>
	db.transaction().execute(async (step) => {
		const number = (after ?? 0) + 1;
		const source = await takeSource(step, seal, id, number, point);
		if (source === null) return null;
		const staged = await stageTexts(step, seal, source, point.fresh);
		const into = byPlace([...(point.kept ?? []), ...staged]);
		const places = [
			...new Set([...into.map(({ href }) => href), ...point.gone]),
		];
		const marks = places.map((href) => markBytes(seal, href));
		const out = point.isAnew
			? await endAll(step, source, number)
			: await endSome(step, seal, source, number, marks);
		await addVersions(step, seal, source, number, into);
		await settleTexts(step, source);
		const before = await totals(step, source, number - 1, point.isAnew);
		const count = before.count - out.length + into.length;
		const sum = movedSum(before.sum, sumOf(seal, out), sumOf(seal, into));
		const { at, reason } = point;
		const row = { source, number, at, reason, count, digest: writeSum(sum) };
		await step.insertInto("points").values(row).execute();
		await addLooks(step, seal, source, number, point.collection);
		return { source: id, number, at, reason, count };
	});

/** Holds the source until the transaction ends; null unless the new point is the next one. */
const takeSource = async (
	step: Kysely<Schema>,
	seal: Seal,
	id: string,
	number: number,
	{ token, at, isWhole }: NewPoint,
): Promise<number | null> => {
	const taken = await step
		.updateTable("point_sources")
		.set({
			newest: number,
			token: token === null ? null : seal.close(token),
			missing: null,
			...(isWhole ? { whole: at } : {}),
		})
		.where("id", "=", id)
		.where("newest", "=", number - 1)
		.returning("number")
		.executeTakeFirst();
	return taken?.number ?? null;
};

/** The last one counts of those at one place. */
const byPlace = (objects: readonly Kept[]): readonly Kept[] => [
	...new Map(objects.map((kept) => [kept.href, kept])).values(),
];

/** Ends what holds now at these places, and tells what that was. */
const endSome = async (
	step: Kysely<Schema>,
	seal: Seal,
	source: number,
	number: number,
	marks: readonly Buffer[],
): Promise<readonly Kept[]> => {
	const ended: Kept[] = [];
	for (const portion of portions(marks, 500)) {
		const rows = await step
			.updateTable("point_versions")
			.set({ until: number })
			.where("source", "=", source)
			.where("until", "is", null)
			.where("mark", "in", portion)
			.returning(["text", "body"])
			.execute();
		for (const row of rows) {
			const kept = openKept(seal, row);
			// Its part of the sum is not known, so the point must not look sound.
			ended.push(kept ?? { href: "", text: "", content: "", etag: "" });
		}
	}
	return ended;
};

const endAll = async (
	step: Kysely<Schema>,
	source: number,
	number: number,
): Promise<readonly Kept[]> => {
	await step
		.updateTable("point_versions")
		.set({ until: number })
		.where("source", "=", source)
		.where("until", "is", null)
		.execute();
	return [];
};

const addVersions = async (
	step: Kysely<Schema>,
	seal: Seal,
	source: number,
	since: number,
	into: readonly Kept[],
): Promise<void> => {
	for (const portion of portions(into, 200))
		await step
			.insertInto("point_versions")
			.values(
				portion.map((kept) => ({
					source,
					mark: markBytes(seal, kept.href),
					since,
					until: null,
					text: readAddress(kept.text) ?? Buffer.alloc(0),
					body: closeKept(seal, kept),
				})),
			)
			.execute();
};

const totals = async (
	step: Kysely<Schema>,
	source: number,
	number: number,
	isAnew: boolean | undefined,
): Promise<{ readonly count: number; readonly sum: bigint }> => {
	if (isAnew) return { count: 0, sum: 0n };
	const row = await step
		.selectFrom("points")
		.select(["count", "digest"])
		.where("source", "=", source)
		.where("number", "=", number)
		.executeTakeFirst();
	return row
		? { count: row.count, sum: readSum(row.digest) }
		: { count: 0, sum: 0n };
};
