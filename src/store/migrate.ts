import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

/** Brings one schema up to date; `name` keeps its bookkeeping apart, so that several schemas can live in one database. All or nothing; throws what went wrong. */
export const migrate = async <T>(
	db: Kysely<T>,
	migrations: Readonly<Record<string, Migration>>,
	name: string,
): Promise<void> => {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: async () => ({ ...migrations }) },
		migrationTableName: `${name}_migration`,
		migrationLockTableName: `${name}_migration_lock`,
	});
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) throw error;
};
