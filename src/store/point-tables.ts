import type { Migration } from "kysely/migration";

/** The tables of restore points. Numbers, times and keyed marks stand in clear; names, places, marks of servers and texts are sealed. */
export type PointTables = {
	/** `newest` is the number of its newest point, 0 for none; `turn` is held by who looks after it until then; `night` is the last day whose nightly point there is. */
	point_sources: {
		number: number;
		id: string;
		mark: string;
		holder: string;
		body: string;
		missing: number | null;
		newest: number;
		token: string | null;
		whole: number;
		turn: number;
		night: string | null;
		verified: number | null;
		damaged: number;
	};
	/** `digest` is the sum of the marks of its objects. */
	points: {
		source: number;
		number: number;
		at: number;
		reason: string;
		count: number;
		digest: Buffer;
	};
	/** The collection as it was told, where it differs from the point before. */
	point_looks: { source: number; number: number; body: string };
	/** One version of an object holds from the point `since` until before the point `until`. */
	point_versions: {
		source: number;
		mark: Buffer;
		since: number;
		until: number | null;
		text: Buffer;
		body: Buffer;
	};
	/** Each text once per source; `staged` while no point has it yet. */
	point_texts: {
		address: Buffer;
		source: number;
		size: number;
		staged: number;
		body: Buffer;
	};
	restores: { id: string; person: string; created: number; body: string };
};

/** Makes {@link PointTables}. */
export const pointTables: Migration = {
	up: async (db) => {
		await db.schema
			.createTable("point_sources")
			.addColumn("number", "integer", (c) => c.primaryKey())
			.addColumn("id", "text", (c) => c.notNull().unique())
			.addColumn("mark", "text", (c) => c.notNull().unique())
			.addColumn("holder", "text", (c) => c.notNull())
			.addColumn("body", "text", (c) => c.notNull())
			.addColumn("missing", "bigint")
			.addColumn("newest", "integer", (c) => c.notNull())
			.addColumn("token", "text")
			.addColumn("whole", "bigint", (c) => c.notNull())
			.addColumn("turn", "bigint", (c) => c.notNull())
			.addColumn("night", "text")
			.addColumn("verified", "bigint")
			.addColumn("damaged", "integer", (c) => c.notNull())
			.execute();
		await db.schema
			.createTable("points")
			.addColumn("source", "integer", (c) => c.notNull())
			.addColumn("number", "integer", (c) => c.notNull())
			.addColumn("at", "bigint", (c) => c.notNull())
			.addColumn("reason", "text", (c) => c.notNull())
			.addColumn("count", "integer", (c) => c.notNull())
			.addColumn("digest", "bytea", (c) => c.notNull())
			.addPrimaryKeyConstraint("points_key", ["source", "number"])
			.execute();
		await db.schema
			.createTable("point_looks")
			.addColumn("source", "integer", (c) => c.notNull())
			.addColumn("number", "integer", (c) => c.notNull())
			.addColumn("body", "text", (c) => c.notNull())
			.addPrimaryKeyConstraint("point_looks_key", ["source", "number"])
			.execute();
		await db.schema
			.createTable("point_versions")
			.addColumn("source", "integer", (c) => c.notNull())
			.addColumn("mark", "bytea", (c) => c.notNull())
			.addColumn("since", "integer", (c) => c.notNull())
			.addColumn("until", "integer")
			.addColumn("text", "bytea", (c) => c.notNull())
			.addColumn("body", "bytea", (c) => c.notNull())
			.addPrimaryKeyConstraint("point_versions_key", [
				"source",
				"mark",
				"since",
			])
			.execute();
		await db.schema
			.createTable("point_texts")
			.addColumn("address", "bytea", (c) => c.notNull())
			.addColumn("source", "integer", (c) => c.notNull())
			.addColumn("size", "integer", (c) => c.notNull())
			.addColumn("staged", "integer", (c) => c.notNull())
			.addColumn("body", "bytea", (c) => c.notNull())
			.addPrimaryKeyConstraint("point_texts_key", ["source", "address"])
			.execute();
		await db.schema
			.createIndex("point_texts_address")
			.on("point_texts")
			.column("address")
			.execute();
		await db.schema
			.createTable("restores")
			.addColumn("id", "text", (c) => c.primaryKey())
			.addColumn("person", "text", (c) => c.notNull())
			.addColumn("created", "bigint", (c) => c.notNull())
			.addColumn("body", "text", (c) => c.notNull())
			.execute();
	},
};
