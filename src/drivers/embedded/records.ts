import type { Kysely } from "kysely";
import type { Seal } from "../../core/seal.ts";
import { copyOf, type Organisation } from "./organisation.ts";
import { differences, unseal } from "./sealing.ts";
import type { KsuiteTables } from "./tables.ts";

/** The organisation in its database. */
export type Records = {
	/** As it was at one moment. */
	readonly read: () => Promise<Organisation>;
	/** Runs `work` on a copy, alone, and keeps what it changed; nothing is kept when it throws. When this returns, it is on the disk. */
	readonly change: <T>(work: (organisation: Organisation) => T) => Promise<T>;
};

/** Keeps an organisation in tables that {@link ksuiteMigrations} made; several processes may use the same ones. */
export const createRecords = (
	db: Kysely<KsuiteTables>,
	seal: Seal,
): Records => {
	// What was last read, and how many changes there had been at the latest.
	let last: { taken: number; organisation: Organisation } | null = null;
	const at = async (taken: number, from: Kysely<KsuiteTables>) => {
		if (last?.taken === taken) return last.organisation;
		const rows = await from.selectFrom("ksuite_records").selectAll().execute();
		return unseal(seal, rows);
	};
	return {
		read: async () => {
			const { taken } = await db
				.selectFrom("ksuite_turn")
				.select("taken")
				.executeTakeFirstOrThrow();
			const organisation = await at(taken, db);
			last = { taken, organisation };
			return organisation;
		},
		change: async (work) => {
			const { result, ...seen } = await db
				.transaction()
				.setIsolationLevel("read committed")
				.execute(async (transaction) => {
					const taken = await takeTurn(transaction);
					const before = await at(taken - 1, transaction);
					const organisation = copyOf(before);
					const result = work(organisation);
					await write(transaction, differences(seal, before, organisation));
					return { result, taken, organisation };
				});
			last = seen;
			return result;
		},
	};
};

// Updating this row holds everybody else's change back until ours is over, on SQLite and Postgres alike.
const takeTurn = async (db: Kysely<KsuiteTables>): Promise<number> => {
	const { taken } = await db
		.updateTable("ksuite_turn")
		.set((turn) => ({ taken: turn("taken", "+", 1) }))
		.returning("taken")
		.executeTakeFirstOrThrow();
	return taken;
};

const write = async (
	db: Kysely<KsuiteTables>,
	{ written, dropped }: ReturnType<typeof differences>,
): Promise<void> => {
	if (dropped.length > 0)
		await db.deleteFrom("ksuite_records").where("id", "in", dropped).execute();
	if (written.length > 0)
		await db
			.insertInto("ksuite_records")
			.values(written)
			.onConflict((conflict) =>
				conflict.column("id").doUpdateSet((row) => ({
					mark: row.ref("excluded.mark"),
					body: row.ref("excluded.body"),
				})),
			)
			.execute();
};
