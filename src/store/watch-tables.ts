import type { Migration } from "kysely/migration";

/** The tables of daily readings, watches and what these told. */
export type WatchTables = {
	/** Numbers only: GB of storage, counts of seats and addresses. */
	samples: {
		subject: string;
		day: string;
		at: number;
		used: number;
		allowed: number;
		trash: number | null;
	};
	watches: { id: string; subject: string; body: string };
	/** `told` is null while nobody has told yet; who tells holds it until `due`. */
	alerts: {
		watch: string;
		mark: string;
		told: number | null;
		due: number;
		tries: number;
	};
};

/** Makes {@link WatchTables}. */
export const watchTables: Migration = {
	up: async (db) => {
		await db.schema
			.createTable("samples")
			.addColumn("subject", "text", (c) => c.notNull())
			.addColumn("day", "text", (c) => c.notNull())
			.addColumn("at", "bigint", (c) => c.notNull())
			.addColumn("used", "double precision", (c) => c.notNull())
			.addColumn("allowed", "double precision", (c) => c.notNull())
			.addColumn("trash", "double precision")
			.addPrimaryKeyConstraint("samples_key", ["subject", "day"])
			.execute();
		await db.schema
			.createTable("watches")
			.addColumn("id", "text", (c) => c.primaryKey())
			.addColumn("subject", "text", (c) => c.notNull())
			.addColumn("body", "text", (c) => c.notNull())
			.execute();
		await db.schema
			.createTable("alerts")
			.addColumn("watch", "text", (c) => c.notNull())
			.addColumn("mark", "text", (c) => c.notNull())
			.addColumn("told", "bigint")
			.addColumn("due", "bigint", (c) => c.notNull())
			.addColumn("tries", "integer", (c) => c.notNull())
			.addPrimaryKeyConstraint("alerts_key", ["watch", "mark"])
			.execute();
	},
};
