import type { Kysely, Selectable } from "kysely";
import { type Sample, type Samples, subjects } from "../modules/watch/watch.ts";
import type { Schema } from "./schema.ts";

/** Daily readings; {@link sweepSamples} ends their time. */
export const createSamples = (db: Kysely<Schema>): Samples => ({
	add: async ({ of, ...sample }) => {
		const added = await db
			.insertInto("samples")
			.values({ subject: of, ...sample })
			.onConflict((c) => c.columns(["subject", "day"]).doNothing())
			.returning("day")
			.executeTakeFirst();
		return added !== undefined;
	},
	has: async (of, day) => {
		const row = await db
			.selectFrom("samples")
			.select("day")
			.where("subject", "=", of)
			.where("day", "=", day)
			.executeTakeFirst();
		return row !== undefined;
	},
	last: async (of) => {
		const row = await db
			.selectFrom("samples")
			.selectAll()
			.where("subject", "=", of)
			.orderBy("at", "desc")
			.limit(1)
			.executeTakeFirst();
		return row ? (sampleOf(row)[0] ?? null) : null;
	},
	since: async (of, at) => {
		const rows = await db
			.selectFrom("samples")
			.selectAll()
			.where("subject", "=", of)
			.where("at", ">=", at)
			.orderBy("at")
			.execute();
		return rows.flatMap(sampleOf);
	},
});

/** Removes the readings of days before this one. */
export const sweepSamples = async (
	db: Kysely<Schema>,
	day: string,
): Promise<void> => {
	await db.deleteFrom("samples").where("day", "<", day).execute();
};

/** A subject of a later version is left alone. */
const sampleOf = ({
	subject,
	...row
}: Selectable<Schema["samples"]>): readonly Sample[] => {
	const of = subjects.find((one) => one === subject);
	return of ? [{ of, ...row, at: Number(row.at) }] : [];
};
