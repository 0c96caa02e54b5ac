import type { Kysely } from "kysely";
import { accountKey } from "../core/actor.ts";
import type { Consents } from "../core/chat.ts";
import type { Seal } from "../core/seal.ts";
import type { Schema } from "./schema.ts";

/** The tokens people gave us to write as themselves; one that cannot be opened any more counts as not given. */
export const createConsents = (db: Kysely<Schema>, seal: Seal): Consents => ({
	of: async (account) => {
		const row = await db
			.selectFrom("consents")
			.selectAll()
			.where("account", "=", accountKey(account))
			.executeTakeFirst();
		return row ? seal.open(row.body) : null;
	},
	keep: async (account, token) => {
		const body = seal.close(token);
		await db
			.insertInto("consents")
			.values({ account: accountKey(account), body })
			.onConflict((c) => c.column("account").doUpdateSet({ body }))
			.execute();
	},
	remove: async (account) => {
		await db
			.deleteFrom("consents")
			.where("account", "=", accountKey(account))
			.execute();
	},
});
