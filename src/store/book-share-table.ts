import type { Migration } from "kysely/migration";

/** The shares of address books that were given through us: whose they are, when one is looked at next, and sealed what it is. */
export type BookShareTables = {
	book_shares: {
		id: string;
		person: string;
		due: number | null;
		body: string;
	};
};

/** Makes {@link BookShareTables}. */
export const bookShareTables: Migration = {
	up: async (db) => {
		await db.schema
			.createTable("book_shares")
			.addColumn("id", "text", (c) => c.primaryKey())
			.addColumn("person", "text", (c) => c.notNull())
			.addColumn("due", "bigint")
			.addColumn("body", "text", (c) => c.notNull())
			.execute();
		await db.schema
			.createIndex("book_shares_person")
			.on("book_shares")
			.column("person")
			.execute();
		await db.schema
			.createIndex("book_shares_due")
			.on("book_shares")
			.column("due")
			.execute();
	},
};
