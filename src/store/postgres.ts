import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./database.ts";

/** Connects to Postgres with up to ten connections; whole numbers of 64 bits come back as numbers, as they do from SQLite. */
export const openPostgres = <T>(url: string): Database<T> => {
	const pool = new pg.Pool({
		connectionString: url,
		types: { getTypeParser: parserOf },
	});
	// An idle connection that breaks must not end the process; the next query opens another one.
	pool.on("error", () => {});
	const db = new Kysely<T>({ dialect: new PostgresDialect({ pool }) });
	return {
		db,
		close: async () => {
			await db.destroy();
			// Kysely ends only what it has used.
			if (!pool.ended) await pool.end();
		},
	};
};

const parserOf: typeof pg.types.getTypeParser = (oid: number, format?) =>
	oid === pg.types.builtins.INT8 && format !== "binary"
		? Number
		: pg.types.getTypeParser(oid, format);
