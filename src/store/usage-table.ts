import type { Migration } from "kysely/migration";

/** Numbers only: who asked a model how often, for what and where. */
export type UsageTables = {
	usage: {
		person: string;
		day: string;
		feature: string;
		endpoint: string;
		model: string;
		calls: number;
		failed: number;
		input: number;
		output: number;
		estimated: number;
	};
};

/** Makes {@link UsageTables}. */
export const usageTable: Migration = {
	up: async (db) => {
		await db.schema
			.createTable("usage")
			.addColumn("person", "text", (c) => c.notNull())
			.addColumn("day", "text", (c) => c.notNull())
			.addColumn("feature", "text", (c) => c.notNull())
			.addColumn("endpoint", "text", (c) => c.notNull())
			.addColumn("model", "text", (c) => c.notNull())
			.addColumn("calls", "bigint", (c) => c.notNull())
			.addColumn("failed", "bigint", (c) => c.notNull())
			.addColumn("input", "bigint", (c) => c.notNull())
			.addColumn("output", "bigint", (c) => c.notNull())
			.addColumn("estimated", "bigint", (c) => c.notNull())
			.addPrimaryKeyConstraint("usage_key", [
				"person",
				"day",
				"feature",
				"endpoint",
				"model",
			])
			.execute();
		await db.schema
			.createIndex("usage_day")
			.on("usage")
			.column("day")
			.execute();
	},
};
