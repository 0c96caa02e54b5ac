import type { Migration } from "kysely/migration";
import { type BookShareTables, bookShareTables } from "./book-share-table.ts";
import { type ConnectionTables, connectionTables } from "./connection-table.ts";
import { type DocumentTables, documentTables } from "./document-tables.ts";
import { type JobTables, jobTables } from "./job-tables.ts";
import { type PointTables, pointTables } from "./point-tables.ts";
import { type UsageTables, usageTable } from "./usage-table.ts";
import { type WatchTables, watchTables } from "./watch-tables.ts";

/** The app's own tables. Texts people wrote stand only in `body` and `place` columns, sealed. Times are ms. */
export type Schema = DocumentTables &
	WatchTables &
	JobTables &
	PointTables &
	UsageTables &
	ConnectionTables &
	BookShareTables & {
		requests: {
			id: string;
			number: number;
			version: number;
			state: string;
			person: string;
			expires: number;
			nudge: number | null;
			body: string;
		};
		audit: {
			number: number;
			request: string | null;
			hash: string;
			body: string;
		};
		audit_head: { id: string; body: string };
		grants: { person: string; role: string; body: string };
		links: { account: string; user_id: string; verified: number; body: string };
		cards: {
			id: string;
			request: string;
			audience: string;
			shown: number;
			tries: number;
			due: number;
			place: string;
		};
		settings: { id: string; body: string };
		short_lived: { id: string; value: string; expires: number | null };
		house: {
			id: string;
			kind: string;
			scope: string;
			holder: string;
			mark: string;
			body: string;
		};
		consents: { account: string; body: string };
	};

/** Every change of the tables, oldest first; the same on SQLite and Postgres. */
export const migrations: Record<string, Migration> = {
	"001-first": {
		up: async (db) => {
			await db.schema
				.createTable("requests")
				.addColumn("id", "text", (c) => c.primaryKey())
				.addColumn("number", "integer", (c) => c.notNull().unique())
				.addColumn("version", "integer", (c) => c.notNull())
				.addColumn("state", "text", (c) => c.notNull())
				.addColumn("person", "text", (c) => c.notNull())
				.addColumn("expires", "bigint", (c) => c.notNull())
				.addColumn("nudge", "bigint")
				.addColumn("body", "text", (c) => c.notNull())
				.execute();
			await db.schema
				.createIndex("requests_state")
				.on("requests")
				.columns(["state", "number"])
				.execute();
			await db.schema
				.createTable("audit")
				.addColumn("number", "integer", (c) => c.primaryKey())
				.addColumn("request", "text")
				.addColumn("hash", "text", (c) => c.notNull())
				.addColumn("body", "text", (c) => c.notNull())
				.execute();
			for (const table of ["audit_head", "settings"])
				await db.schema
					.createTable(table)
					.addColumn("id", "text", (c) => c.primaryKey())
					.addColumn("body", "text", (c) => c.notNull())
					.execute();
			await db.schema
				.createTable("grants")
				.addColumn("person", "text", (c) => c.notNull())
				.addColumn("role", "text", (c) => c.notNull())
				.addColumn("body", "text", (c) => c.notNull())
				.addPrimaryKeyConstraint("grants_key", ["person", "role"])
				.execute();
			await db.schema
				.createTable("links")
				.addColumn("account", "text", (c) => c.primaryKey())
				.addColumn("user_id", "text", (c) => c.notNull())
				.addColumn("verified", "bigint", (c) => c.notNull())
				.addColumn("body", "text", (c) => c.notNull())
				.execute();
			await db.schema
				.createTable("cards")
				.addColumn("id", "text", (c) => c.primaryKey())
				.addColumn("request", "text", (c) => c.notNull())
				.addColumn("audience", "text", (c) => c.notNull())
				.addColumn("shown", "integer", (c) => c.notNull())
				.addColumn("tries", "integer", (c) => c.notNull())
				.addColumn("due", "bigint", (c) => c.notNull())
				.addColumn("place", "text", (c) => c.notNull())
				.execute();
			await db.schema
				.createIndex("cards_request")
				.on("cards")
				.column("request")
				.execute();
			await db.schema
				.createTable("short_lived")
				.addColumn("id", "text", (c) => c.primaryKey())
				.addColumn("value", "text", (c) => c.notNull())
				.addColumn("expires", "bigint")
				.execute();
		},
	},
	"002-consents": {
		up: async (db) => {
			await db.schema
				.createTable("consents")
				.addColumn("account", "text", (c) => c.primaryKey())
				.addColumn("body", "text", (c) => c.notNull())
				.execute();
		},
	},
	"003-house": {
		up: async (db) => {
			await db.schema
				.createTable("house")
				.addColumn("id", "text", (c) => c.primaryKey())
				.addColumn("kind", "text", (c) => c.notNull())
				.addColumn("scope", "text", (c) => c.notNull())
				.addColumn("holder", "text", (c) => c.notNull())
				.addColumn("mark", "text", (c) => c.notNull().unique())
				.addColumn("body", "text", (c) => c.notNull())
				.execute();
			await db.schema
				.createIndex("house_place")
				.on("house")
				.columns(["kind", "scope", "holder"])
				.execute();
		},
	},
	"004-usage": usageTable,
	"005-documents": documentTables,
	"006-watch": watchTables,
	"007-jobs": jobTables,
	"008-points": pointTables,
	"009-connections": connectionTables,
	"010-shares": bookShareTables,
};
