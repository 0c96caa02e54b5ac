import { type Kysely, sql } from "kysely";

/** Rows of one table as they lie there, every column as text. */
export type RawRows = {
	readonly table: string;
	readonly rows: readonly string[];
};

/** Reads every table of a database, in portions; people go on writing meanwhile. */
export type RawTables = () => AsyncIterable<RawRows>;

/** Makes the reader of all tables; on Postgres those of the schema we write to. */
export const createRawTables = <T>(db: Kysely<T>): RawTables =>
	async function* () {
		const all = await db.introspection.getTables({
			withInternalKyselyTables: true,
		});
		const isPostgres = all.some(({ schema }) => schema !== undefined);
		const own = isPostgres ? await currentSchema(db) : undefined;
		for (const { name, schema, isView } of all) {
			if (isView || schema !== own) continue;
			yield { table: name, rows: [] };
			yield* isPostgres ? cursorRows(db, name) : numberedRows(db, name);
		}
	};

const portion = 500;

const currentSchema = async <T>(db: Kysely<T>): Promise<string> => {
	const { rows } = await sql<{
		name: string;
	}>`select current_schema() as name`.execute(db);
	return rows[0]?.name ?? "public";
};

/** SQLite allows nothing else on a connection while rows are still being read, so every portion is read at once. */
async function* numberedRows<T>(
	db: Kysely<T>,
	table: string,
): AsyncGenerator<RawRows> {
	let after = Number.MIN_SAFE_INTEGER;
	for (;;) {
		const { rows } = await sql<
			Record<string, unknown>
		>`select rowid as "our rowid", * from ${sql.table(table)} where rowid > ${after} order by rowid limit ${portion}`.execute(
			db,
		);
		const last = rows.at(-1);
		if (last === undefined) return;
		after = Number(last["our rowid"]);
		yield { table, rows: rows.map(textOf) };
	}
}

/** A cursor in a transaction of its own: one moment of the table, and nobody waits. */
async function* cursorRows<T>(
	db: Kysely<T>,
	table: string,
): AsyncGenerator<RawRows> {
	const transaction = await db
		.startTransaction()
		.setIsolationLevel("repeatable read")
		.execute();
	try {
		await sql`declare all_rows no scroll cursor for select * from ${sql.table(table)}`.execute(
			transaction,
		);
		for (;;) {
			const { rows } = await sql<
				Record<string, unknown>
			>`fetch ${sql.lit(portion)} from all_rows`.execute(transaction);
			if (rows.length === 0) return;
			yield { table, rows: rows.map(textOf) };
		}
	} finally {
		await transaction.rollback().execute();
	}
}

const textOf = (row: Record<string, unknown>): string =>
	Object.values(row).map(readable).join("\n");

const readable = (value: unknown): string => {
	if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
	return typeof value === "object" ? JSON.stringify(value) : String(value);
};
