import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import { accountKey } from "../core/actor.ts";
import type { Link, Links } from "../modules/people/people.ts";
import type { Schema } from "./schema.ts";

/** The links between chat accounts and kSuite users. */
export const createLinks = (db: Kysely<Schema>): Links => ({
	of: async (account) => {
		const row = await db
			.selectFrom("links")
			.selectAll()
			.where("account", "=", accountKey(account))
			.executeTakeFirst();
		return row ? read(row) : null;
	},
	to: async (userId) => {
		const rows = await db
			.selectFrom("links")
			.selectAll()
			.where("user_id", "=", userId)
			.execute();
		return rows.map(read);
	},
	all: async () =>
		(await db.selectFrom("links").selectAll().orderBy("account").execute()).map(
			read,
		),
	add: async ({ account, userId, verified, by }) => {
		const values = { user_id: userId, verified, body: by };
		await db
			.insertInto("links")
			.values({ account, ...values })
			.onConflict((c) => c.column("account").doUpdateSet(values))
			.execute();
	},
	remove: async (account) => {
		const result = await db
			.deleteFrom("links")
			.where("account", "=", accountKey(account))
			.executeTakeFirst();
		return result.numDeletedRows > 0n;
	},
});

const read = (row: Selectable<Schema["links"]>): Link => ({
	account: row.account,
	userId: row.user_id,
	verified: Number(row.verified),
	by: z.enum(["code", "owner"]).parse(row.body),
});
