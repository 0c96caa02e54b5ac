import type { Insertable, Kysely } from "kysely";
import { breathe, inSlices } from "../core/breathe.ts";
import type { Seal } from "../core/seal.ts";
import type { Kept, NewPoint, Point } from "../modules/restore/points.ts";
import { addLooks } from "./points-looks.ts";
import {
	addUp,
	closeKept,
	movedSum,
	numberOf,
	openKept,
	readSum,
	writeSum,
} from "./points-rows.ts";
import { rowOf } from "./points-sources.ts";
import {
	packTexts,
	portions,
	settleTexts,
	stageTexts,
} from "./points-stage.ts";
import { markBytes, readAddress } from "./points-text.ts";
import type { Schema } from "./schema.ts";

/** Adds a point in one transaction: whole, or not at all; null when another one was added meanwhile. All that takes long is done before, and between its parts everybody else has their turn. */
export const addPoint = async (
	db: Kysely<Schema>,
	seal: Seal,
	id: string,
	after: number | null,
	point: NewPoint,
): Promise<Point | null> => {
	const number = (after ?? 0) + 1;
	const row = await rowOf(db, id);
	if (row?.newest !== number - 1) return null;
	const source = row.number;
	const packed = await packTexts(seal, source, point.fresh);
	const into = byPlace([...(point.kept ?? []), ...packed.kept]);
	const versions = await closeVersions(seal, source, number, into);
	const marks = await inSlices(new Set(point.gone), (href) =>
		markBytes(seal, href),
	);
	const partOf = (kept: Kept) => numberOf(seal, kept);
	const partsIn = addUp(await inSlices(into, partOf));
	return db.transaction().execute(async (step) => {
		if (!(await takeSource(step, seal, id, number, point))) return null;
		await stageTexts(step, packed);
		const ended = [...versions.map(({ mark }) => mark), ...marks];
		const out = point.isAnew
			? await endAll(step, source, number)
			: await endSome(step, seal, source, number, ended);
		await addVersions(step, versions);
		await settleTexts(step, source, new Set(into.map(({ text }) => text)));
		const before = await totals(step, source, number - 1, point.isAnew);
		const count = before.count - out.length + into.length;
		const partsOut = addUp(await inSlices(out, partOf));
		const sum = movedSum(before.sum, partsOut, partsIn);
		const { at, reason } = point;
		const row = { source, number, at, reason, count, digest: writeSum(sum) };
		await step.insertInto("points").values(row).execute();
		await addLooks(step, seal, source, number, point.collection);
		return { source: id, number, at, reason, count };
	});
};

/** Holds the source until the transaction ends; false unless the new point is the next one. */
const takeSource = async (
	step: Kysely<Schema>,
	seal: Seal,
	id: string,
	number: number,
	{ token, at, isWhole }: NewPoint,
): Promise<boolean> => {
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
	return taken !== undefined;
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
		await breathe();
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

type Version = Insertable<Schema["point_versions"]>;

const closeVersions = (
	seal: Seal,
	source: number,
	since: number,
	into: readonly Kept[],
): Promise<readonly Version[]> =>
	inSlices(into, (kept) => ({
		source,
		mark: markBytes(seal, kept.href),
		since,
		until: null,
		text: readAddress(kept.text) ?? Buffer.alloc(0),
		body: closeKept(seal, kept),
	}));

const addVersions = async (
	step: Kysely<Schema>,
	versions: readonly Version[],
): Promise<void> => {
	for (const portion of portions(versions, 200)) {
		await breathe();
		await step.insertInto("point_versions").values(portion).execute();
	}
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
