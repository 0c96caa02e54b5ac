import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../drivers/postgres.ts";

type Tables = { things: { id: string; at: number } };

const things: Record<string, Migration> = {
	"001-things": {
		up: async (db) => {
			await db.schema
				.createTable("things")
				.addColumn("id", "text", (column) => column.primaryKey())
				.addColumn("at", "bigint", (column) => column.notNull())
				.execute();
		},
	},
};

const others: Record<string, Migration> = {
	"001-others": {
		up: async (db) => {
			await db.schema.createTable("others").addColumn("id", "text").execute();
		},
	},
};

const broken: Record<string, Migration> = {
	...things,
	"002-broken": {
		up: async (db) => {
			await db.schema.createTable("half").addColumn("id", "text").execute();
			throw new Error("cut off");
		},
	},
};

const tableNames = async (db: Kysely<Tables>): Promise<string[]> =>
	(await db.introspection.getTables()).map(({ name }) => name).sort();

const onAnyDatabase = (urlOf: () => string): void => {
	let open: Database<Tables>;
	const start = async () => {
		open = await openDatabase<Tables>(urlOf());
		return open.db;
	};
	afterEach(async () => {
		for (const name of await tableNames(open.db))
			await sql`drop table if exists ${sql.table(name)}`.execute(open.db);
		await open.close();
	});

	it("makes two schemas in one database, each once", async () => {
		const db = await start();
		await migrate(db, things, "one");
		await migrate(db, others, "two");
		await migrate(db, things, "one");
		expect(await tableNames(db)).toEqual([
			"one_migration",
			"one_migration_lock",
			"others",
			"things",
			"two_migration",
			"two_migration_lock",
		]);
	});

	it("leaves nothing of a migration that failed, and can do it again", async () => {
		const db = await start();
		await expect(migrate(db, broken, "one")).rejects.toThrow("cut off");
		expect(await tableNames(db)).not.toContain("half");
		expect(await tableNames(db)).not.toContain("things");
		await migrate(db, things, "one");
		expect(await tableNames(db)).toContain("things");
	});

	it("gives moments back as numbers", async () => {
		const db = await start();
		await migrate(db, things, "one");
		const thing = { id: "a", at: Date.UTC(2026, 10, 22) };
		await db.insertInto("things").values(thing).execute();
		const rows = await db.selectFrom("things").selectAll().execute();
		expect(rows).toEqual([thing]);
		const count = await db
			.selectFrom("things")
			.select(({ fn }) => fn.countAll<number>().as("count"))
			.executeTakeFirstOrThrow();
		expect(count).toEqual({ count: 1 });
	});

	it("keeps nothing of a transaction that failed", async () => {
		const db = await start();
		await migrate(db, things, "one");
		const failing = db.transaction().execute(async (transaction) => {
			await transaction
				.insertInto("things")
				.values({ id: "a", at: 1 })
				.execute();
			throw new Error("changed my mind");
		});
		await expect(failing).rejects.toThrow("changed my mind");
		expect(await db.selectFrom("things").selectAll().execute()).toEqual([]);
	});
};

describe("a database in memory", () => {
	onAnyDatabase(() => ":memory:");
});

describe("a database in a file", () => {
	let folder = "";
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "database-"));
	});
	const path = () => join(folder, "new", "app.db");
	afterAll(() => rmSync(folder, { recursive: true }));
	describe("as any other", () => onAnyDatabase(path));

	it("is kept with a log beside it, flushed at every commit, in a private folder", async () => {
		const { db, close } = await openDatabase<Tables>(path());
		const pragma = async (name: string) => {
			const { rows } = await sql`pragma ${sql.raw(name)}`.execute(db);
			return rows;
		};
		expect(await pragma("journal_mode")).toEqual([{ journal_mode: "wal" }]);
		expect(await pragma("synchronous")).toEqual([{ synchronous: 2 }]);
		expect(await pragma("foreign_keys")).toEqual([{ foreign_keys: 1 }]);
		expect(await pragma("busy_timeout")).toEqual([{ timeout: 5000 }]);
		expect(statSync(join(folder, "new")).mode & 0o777).toBe(0o700);
		await close();
	});

	it("is held by a transaction from its beginning, before anything is written", async () => {
		const { db, close } = await openDatabase<Tables>(path());
		const other = new Sqlite(path(), { timeout: 0 });
		const write = () => other.exec("begin immediate; rollback");
		await db.transaction().execute(async (transaction) => {
			await sql`select 1`.execute(transaction);
			expect(write).toThrow("locked");
		});
		expect(write).not.toThrow();
		other.close();
		await close();
	});

	it("is let go of when it is closed, also without having been used", async () => {
		const { close } = await openDatabase<Tables>(path());
		expect(existsSync(`${path()}-wal`)).toBe(true);
		await close();
		expect(existsSync(`${path()}-wal`)).toBe(false);
	});
});

describe.skipIf(postgresUrl === "")(`a database in ${postgresNote}`, () => {
	let database: Awaited<ReturnType<typeof createPostgresDatabase>>;
	beforeAll(async () => {
		database = await createPostgresDatabase();
	});
	afterAll(() => database.drop());
	describe("as any other", () => onAnyDatabase(() => database.url));

	it("goes on when a connection is lost in between", async () => {
		const one = await openDatabase<Tables>(database.url);
		const other = await openDatabase<Tables>(database.url);
		await sql`select 1`.execute(one.db);
		await sql`select pg_terminate_backend(pid) from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid()`.execute(
			other.db,
		);
		await expect
			.poll(() => sql`select 2 as two`.execute(one.db).then(({ rows }) => rows))
			.toEqual([{ two: 2 }]);
		await one.close();
		await other.close();
	});
});
