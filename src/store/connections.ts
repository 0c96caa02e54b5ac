import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import type { Seal } from "../core/seal.ts";
import type { Connection, Connections } from "../modules/sync/connections.ts";
import type { Holder } from "../pim/account.ts";
import { holderKey, readHolder } from "../pim/holder-key.ts";
import type { Schema } from "./schema.ts";

/** The connected accounts: server, login and password lie sealed, bound to whose they are. */
export const createConnections = (
	db: Kysely<Schema>,
	seal: Seal,
): Connections => {
	const read = (row: Selectable<Schema["connections"]>): Connection | null => {
		const text = seal.open(row.body);
		const holder = readHolder(row.holder);
		if (text === null || holder === null) return null;
		const { of, ...secret } = body.parse(JSON.parse(text));
		// A row that was put in another's place opens nothing.
		if (of !== row.holder) return null;
		return { holder, ...secret, since: Number(row.since) };
	};
	return {
		of: async (holder) => {
			const row = await db
				.selectFrom("connections")
				.selectAll()
				.where("holder", "=", holderKey(holder))
				.executeTakeFirst();
			return row ? read(row) : null;
		},
		all: async () => {
			const rows = await db
				.selectFrom("connections")
				.selectAll()
				.orderBy("holder")
				.execute();
			return rows.map(read).filter((one) => one !== null);
		},
		keep: async ({ holder, server, login, password, since }) => {
			const of = holderKey(holder);
			const secret = { of, server, login, password };
			const values = { since, body: seal.close(JSON.stringify(secret)) };
			await db
				.insertInto("connections")
				.values({ holder: of, ...values })
				.onConflict((c) => c.column("holder").doUpdateSet(values))
				.execute();
		},
		remove: async (holder: Holder) => {
			const result = await db
				.deleteFrom("connections")
				.where("holder", "=", holderKey(holder))
				.executeTakeFirst();
			return result.numDeletedRows > 0n;
		},
	};
};

const body = z.object({
	of: z.string(),
	server: z.string(),
	login: z.string(),
	password: z.string(),
});
