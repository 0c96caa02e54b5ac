import type { Migration } from "kysely/migration";

/** The tables of the embedded kSuite. Everything a person could have typed is inside `body`, sealed; `mark` is the keyed fingerprint of a name that may exist only once. */
export type KsuiteTables = {
	readonly ksuite_records: {
		readonly id: string;
		readonly kind: string;
		readonly mark: string | null;
		readonly body: string;
	};
	/** Files in the drive that we put there, folders we made, names of categories; `going` is 1 while a file is on its way. */
	readonly ksuite_drive: {
		readonly id: string;
		readonly kind: string;
		readonly mark: string;
		readonly going: number;
		readonly body: string;
	};
	/** One row counting the changes; whoever changes something raises it first and so waits for everybody before. */
	readonly ksuite_turn: { readonly id: number; readonly taken: number };
};

/** Makes {@link KsuiteTables}; to be run under the name `ksuite` before the driver is used. */
export const ksuiteMigrations: Readonly<Record<string, Migration>> = {
	"001-records": {
		up: async (db) => {
			await db.schema
				.createTable("ksuite_records")
				.addColumn("id", "text", (column) => column.primaryKey())
				.addColumn("kind", "text", (column) => column.notNull())
				.addColumn("mark", "text", (column) => column.unique())
				.addColumn("body", "text", (column) => column.notNull())
				.execute();
			await db.schema
				.createTable("ksuite_turn")
				.addColumn("id", "integer", (column) => column.primaryKey())
				.addColumn("taken", "bigint", (column) => column.notNull())
				.execute();
			await db.insertInto("ksuite_turn").values({ id: 1, taken: 0 }).execute();
		},
	},
	"002-drive": {
		up: async (db) => {
			await db.schema
				.createTable("ksuite_drive")
				.addColumn("id", "text", (column) => column.primaryKey())
				.addColumn("kind", "text", (column) => column.notNull())
				.addColumn("mark", "text", (column) => column.notNull().unique())
				.addColumn("going", "integer", (column) => column.notNull())
				.addColumn("body", "text", (column) => column.notNull())
				.execute();
		},
	},
};
