import type { Kysely } from "kysely";
import type { Seal } from "../core/seal.ts";
import type { Schema } from "./schema.ts";

/** A few lasting choices by name, as JSON; null while nobody has chosen. */
export type Settings = {
	readonly get: (id: string) => Promise<unknown>;
	readonly set: (id: string, value: unknown) => Promise<void>;
};

/** The lasting choices, sealed. */
export const createSettings = (db: Kysely<Schema>, seal: Seal): Settings => ({
	get: async (id) => {
		const row = await db
			.selectFrom("settings")
			.selectAll()
			.where("id", "=", id)
			.executeTakeFirst();
		return JSON.parse((row && seal.open(row.body)) ?? "null");
	},
	set: async (id, value) => {
		const body = seal.close(JSON.stringify(value));
		await db
			.insertInto("settings")
			.values({ id, body })
			.onConflict((c) => c.column("id").doUpdateSet({ body }))
			.execute();
	},
});
