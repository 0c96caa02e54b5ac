import type { Migration } from "kysely/migration";

/** The accounts at calendar servers: whose one is, and sealed how to get at it. */
export type ConnectionTables = {
	connections: { holder: string; since: number; body: string };
};

/** Makes {@link ConnectionTables}. */
export const connectionTables: Migration = {
	up: async (db) => {
		await db.schema
			.createTable("connections")
			.addColumn("holder", "text", (c) => c.primaryKey())
			.addColumn("since", "bigint", (c) => c.notNull())
			.addColumn("body", "text", (c) => c.notNull())
			.execute();
	},
};
