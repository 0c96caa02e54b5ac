import type { Kysely } from "kysely";
import type { Schema } from "./schema.ts";

/** Removes points but the newest, and versions, looks and texts that no kept point has any more. */
export const prunePoints = (
	db: Kysely<Schema>,
	id: string,
	numbers: readonly number[],
): Promise<void> =>
	db.transaction().execute(async (step) => {
		const source = await holdSource(step, id);
		const old = numbers.filter((number) => number !== source?.newest);
		if (source === null || old.length === 0) return;
		await step
			.deleteFrom("points")
			.where("source", "=", source.number)
			.where("number", "in", old)
			.execute();
		await deleteVersions(step, source.number);
		await deleteLooks(step, source.number);
		await step
			.deleteFrom("point_texts")
			.where("source", "=", source.number)
			.where("staged", "=", 0)
			.where("address", "not in", (e) =>
				e
					.selectFrom("point_versions")
					.select("text")
					.where("source", "=", source.number),
			)
			.execute();
	});

/** Removes a source with everything of it. */
export const forgetSource = (db: Kysely<Schema>, id: string): Promise<void> =>
	db.transaction().execute(async (step) => {
		const source = await holdSource(step, id);
		if (source === null) return;
		for (const table of [
			"point_versions",
			"point_texts",
			"point_looks",
			"points",
		] as const)
			await step
				.deleteFrom(table)
				.where("source", "=", source.number)
				.execute();
		await step
			.deleteFrom("point_sources")
			.where("number", "=", source.number)
			.execute();
	});

/** Nobody else changes the source until the transaction ends. */
const holdSource = async (
	step: Kysely<Schema>,
	id: string,
): Promise<{ readonly number: number; readonly newest: number } | null> =>
	(await step
		.updateTable("point_sources")
		.set((e) => ({ newest: e.ref("newest") }))
		.where("id", "=", id)
		.returning(["number", "newest"])
		.executeTakeFirst()) ?? null;

const deleteVersions = async (
	step: Kysely<Schema>,
	source: number,
): Promise<void> => {
	await step
		.deleteFrom("point_versions")
		.where("source", "=", source)
		.where("until", "is not", null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom("points")
						.select("points.number")
						.where("points.source", "=", source)
						.whereRef("points.number", ">=", "point_versions.since")
						.whereRef("points.number", "<", "point_versions.until"),
				),
			),
		)
		.execute();
};

/** Those stay that a kept point is told by: the last ones at or before it. */
const deleteLooks = async (
	step: Kysely<Schema>,
	source: number,
): Promise<void> => {
	const points = await step
		.selectFrom("points")
		.select("number")
		.where("source", "=", source)
		.execute();
	const looks = await step
		.selectFrom("point_looks")
		.select("number")
		.where("source", "=", source)
		.orderBy("number")
		.execute();
	const unused = looks.filter(({ number }, index) => {
		const next = looks[index + 1]?.number ?? Number.POSITIVE_INFINITY;
		return !points.some((one) => one.number >= number && one.number < next);
	});
	if (unused.length > 0)
		await step
			.deleteFrom("point_looks")
			.where("source", "=", source)
			.where(
				"number",
				"in",
				unused.map(({ number }) => number),
			)
			.execute();
};
