import type { Migration } from "kysely/migration";

/** The tables of jobs: who has one until when, and its steps; what a step brought is sealed. */
export type JobTables = {
	jobs: {
		request: string;
		holder: string | null;
		until: number;
		stopped: number;
		touched: number;
	};
	steps: {
		request: string;
		number: number;
		key: string;
		state: string;
		body: string | null;
		secret: string | null;
	};
};

/** Makes {@link JobTables}; keys are sealed too, since they name people. */
export const jobTables: Migration = {
	up: async (db) => {
		await db.schema
			.createTable("jobs")
			.addColumn("request", "text", (c) => c.primaryKey())
			.addColumn("holder", "text")
			.addColumn("until", "bigint", (c) => c.notNull())
			.addColumn("stopped", "integer", (c) => c.notNull())
			.addColumn("touched", "bigint", (c) => c.notNull())
			.execute();
		await db.schema
			.createTable("steps")
			.addColumn("request", "text", (c) => c.notNull())
			.addColumn("number", "integer", (c) => c.notNull())
			.addColumn("key", "text", (c) => c.notNull())
			.addColumn("state", "text", (c) => c.notNull())
			.addColumn("body", "text")
			.addColumn("secret", "text")
			.addPrimaryKeyConstraint("steps_key", ["request", "number"])
			.execute();
	},
};
