import type { Kysely } from "kysely";
import type { Seal } from "../core/seal.ts";
import {
	type Filing,
	type Filings,
	filingSchema,
} from "../modules/documents/categories/filing.ts";
import type { Schema } from "./schema.ts";

/** Filed files, sealed; {@link sweepFilings} ends their time. */
export const createFilings = (db: Kysely<Schema>, seal: Seal): Filings => {
	const read = ({ body }: { readonly body: string }): Filing =>
		filingSchema.parse(JSON.parse(seal.open(body) ?? "null"));
	return {
		add: async (filing) => {
			const { id, at, batch } = filing;
			const row = { at, batch, body: seal.close(JSON.stringify(filing)) };
			await db
				.insertInto("filings")
				.values({ id, ...row })
				.onConflict((c) => c.column("id").doUpdateSet(row))
				.execute();
		},
		get: async (id) => {
			const row = await db
				.selectFrom("filings")
				.select("body")
				.where("id", "=", id)
				.executeTakeFirst();
			return row ? read(row) : null;
		},
		batch: async (batch) => {
			const rows = await db
				.selectFrom("filings")
				.select("body")
				.where("batch", "=", batch)
				.orderBy("at")
				.orderBy("id")
				.execute();
			return rows.map(read);
		},
		remove: async (id) => {
			await db.deleteFrom("filings").where("id", "=", id).execute();
		},
	};
};

/** Removes what was filed before this moment (ms); the files stay. */
export const sweepFilings = async (
	db: Kysely<Schema>,
	before: number,
): Promise<void> => {
	await db.deleteFrom("filings").where("at", "<", before).execute();
};
