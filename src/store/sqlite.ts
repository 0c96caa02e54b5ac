import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import {
	CompiledQuery,
	type Dialect,
	type Driver,
	Kysely,
	SqliteAdapter,
	SqliteDialect,
} from "kysely";
import type { Database } from "./database.ts";

/** Opens a SQLite file (made with its folder when it is not there) or `:memory:`; every commit is on the disk before it returns. */
export const openSqlite = <T>(path: string): Database<T> => {
	if (path !== memory)
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const file = new Sqlite(path, { timeout: 5000 });
	file.pragma("journal_mode = WAL");
	file.pragma("synchronous = FULL");
	file.pragma("foreign_keys = ON");
	const db = new Kysely<T>({ dialect: dialectOf(file) });
	return {
		db,
		close: async () => {
			await db.destroy();
			// Kysely closes only what it has used.
			if (file.open) file.close();
		},
	};
};

const memory = ":memory:";

const dialectOf = (database: Sqlite.Database): Dialect => {
	const dialect = new SqliteDialect({ database });
	return {
		createDriver: () => immediate(dialect.createDriver()),
		createAdapter: transactional,
		createIntrospector: (db) => dialect.createIntrospector(db),
		createQueryCompiler: () => dialect.createQueryCompiler(),
	};
};

// A deferred transaction that reads first and writes later fails at once when another process wrote between; an immediate one waits its turn.
const immediate = (driver: Driver): Driver => {
	driver.beginTransaction = async (connection) => {
		await connection.executeQuery(CompiledQuery.raw("begin immediate"));
	};
	return driver;
};

// SQLite can roll back table changes, so a migration that is cut off leaves nothing half made.
const transactional = () =>
	Object.defineProperty(new SqliteAdapter(), "supportsTransactionalDdl", {
		value: true,
	});
