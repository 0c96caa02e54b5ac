import type { Migration } from "kysely/migration";

/** The tables of categories, filed files and what those taught. */
export type DocumentTables = {
	categories: { id: string; body: string };
	filings: { id: string; at: number; batch: string | null; body: string };
	/** What came of each filing; `features` is sealed, and empty after 30 days. */
	verdicts: {
		filing: string;
		number: number;
		at: number;
		suggested: string | null;
		chosen: string;
		source: string | null;
		sure: string | null;
		features: string | null;
	};
	/** Numbers only: in how many documents of a category a keyed mark stood; the mark -1 counts the documents. */
	learned: { category: string; feature: number; documents: number };
	/** One row for each thing that only one at a time may change. */
	turns: { id: string; taken: number };
};

/** Makes {@link DocumentTables}. */
export const documentTables: Migration = {
	up: async (db) => {
		await db.schema
			.createTable("categories")
			.addColumn("id", "text", (c) => c.primaryKey())
			.addColumn("body", "text", (c) => c.notNull())
			.execute();
		await db.schema
			.createTable("filings")
			.addColumn("id", "text", (c) => c.primaryKey())
			.addColumn("at", "bigint", (c) => c.notNull())
			.addColumn("batch", "text")
			.addColumn("body", "text", (c) => c.notNull())
			.execute();
		await db.schema
			.createIndex("filings_batch")
			.on("filings")
			.column("batch")
			.execute();
		await db.schema
			.createTable("verdicts")
			.addColumn("filing", "text", (c) => c.primaryKey())
			.addColumn("number", "bigint", (c) => c.notNull())
			.addColumn("at", "bigint", (c) => c.notNull())
			.addColumn("suggested", "text")
			.addColumn("chosen", "text", (c) => c.notNull())
			.addColumn("source", "text")
			.addColumn("sure", "text")
			.addColumn("features", "text")
			.execute();
		await db.schema
			.createIndex("verdicts_suggested")
			.on("verdicts")
			.columns(["suggested", "number"])
			.execute();
		await db.schema
			.createIndex("verdicts_source")
			.on("verdicts")
			.columns(["source", "sure", "number"])
			.execute();
		await db.schema
			.createTable("learned")
			.addColumn("category", "text", (c) => c.notNull())
			.addColumn("feature", "integer", (c) => c.notNull())
			.addColumn("documents", "integer", (c) => c.notNull())
			.addPrimaryKeyConstraint("learned_key", ["feature", "category"])
			.execute();
		await db.schema
			.createTable("turns")
			.addColumn("id", "text", (c) => c.primaryKey())
			.addColumn("taken", "bigint", (c) => c.notNull())
			.execute();
	},
};
