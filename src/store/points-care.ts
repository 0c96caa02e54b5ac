import type { Kysely } from "kysely";
import type { Caring } from "../modules/restore/care.ts";
import type { Schema } from "./schema.ts";

/** Who looks after sources, and when they did last; kept beside the points. */
export const createCaring = (db: Kysely<Schema>): Caring => ({
	take: async (source, now, until) => {
		const { numUpdatedRows } = await db
			.updateTable("point_sources")
			.set({ turn: until })
			.where("id", "=", source)
			.where("turn", "<=", now)
			.executeTakeFirst();
		return numUpdatedRows === 1n;
	},
	done: async (source, did) => {
		await db
			.updateTable("point_sources")
			.set({ turn: 0, ...did })
			.where("id", "=", source)
			.execute();
	},
	list: async () => {
		const rows = await db
			.selectFrom("point_sources")
			.select(["id", "night", "verified", "damaged"])
			.orderBy("number")
			.execute();
		return rows.map(({ id, night, verified, damaged }) => ({
			source: id,
			night,
			verified: verified === null ? null : Number(verified),
			damaged,
		}));
	},
});
