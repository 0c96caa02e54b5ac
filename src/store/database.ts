import type { Kysely } from "kysely";

/** An open database; `close` waits for what is running and may be called once. */
export type Database<T> = {
	readonly db: Kysely<T>;
	readonly close: () => Promise<void>;
};

/** Opens Postgres for a `postgres://` address and SQLite for anything else (a file's path or `:memory:`); only the client that is needed is loaded. */
export const openDatabase = async <T>(url: string): Promise<Database<T>> => {
	if (/^postgres(ql)?:\/\//.test(url)) {
		const { openPostgres } = await import("./postgres.ts");
		return openPostgres<T>(url);
	}
	const { openSqlite } = await import("./sqlite.ts");
	return openSqlite<T>(url);
};
