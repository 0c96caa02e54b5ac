import type { Kysely } from "kysely";
import { z } from "zod";
import type { Seal } from "../core/seal.ts";
import type { Restore, Restores } from "../modules/restore/draft.ts";
import type { Schema } from "./schema.ts";

/** Restores people look at or have made, sealed apart from whose they are; {@link sweepRestores} ends their time. */
export const createRestores = (db: Kysely<Schema>, seal: Seal): Restores => {
	const read = ({ body }: { readonly body: string }): readonly Restore[] => {
		const open = restore.safeParse(JSON.parse(seal.open(body) ?? "null"));
		return open.success ? [open.data] : [];
	};
	const close = (one: Restore): string =>
		seal.close(JSON.stringify(restore.parse(one)));
	return {
		add: async (one) => {
			const { id, person, created } = one;
			await db
				.insertInto("restores")
				.values({ id, person, created, body: close(one) })
				.execute();
		},
		get: async (id) => {
			const row = await db
				.selectFrom("restores")
				.select("body")
				.where("id", "=", id)
				.executeTakeFirst();
			return row ? (read(row)[0] ?? null) : null;
		},
		of: async (person) => {
			const rows = await db
				.selectFrom("restores")
				.select("body")
				.where("person", "=", person)
				.orderBy("created", "desc")
				.orderBy("id")
				.execute();
			return rows.flatMap(read);
		},
		change: async (one) => {
			// Two menus may be used in the same moment: the later one counts.
			for (let tries = 0; tries < 5; tries += 1) {
				const row = await db
					.selectFrom("restores")
					.select("body")
					.where("id", "=", one.id)
					.where("person", "=", one.person)
					.executeTakeFirst();
				if (row === undefined || read(row)[0]?.begun !== null) return false;
				const changed = await db
					.updateTable("restores")
					.set({ body: close(one) })
					.where("id", "=", one.id)
					.where("body", "=", row.body)
					.executeTakeFirst();
				if (changed.numUpdatedRows === 1n) return true;
			}
			return false;
		},
	};
};

/** Removes the restores made before this moment (ms). */
export const sweepRestores = async (
	db: Kysely<Schema>,
	before: number,
): Promise<void> => {
	await db.deleteFrom("restores").where("created", "<", before).execute();
};

const restore: z.ZodType<Restore> = z.strictObject({
	id: z.string(),
	person: z.string(),
	holder: z.union([
		z.object({ kind: z.literal("person"), person: z.string() }),
		z.object({ kind: z.literal("service") }),
	]),
	source: z.string(),
	point: z.number(),
	into: z.union([
		z.object({ kind: z.literal("same") }),
		z.object({ kind: z.literal("other"), collection: z.string() }),
		z.object({ kind: z.literal("new"), name: z.string() }),
	]),
	target: z.object({ source: z.string(), now: z.number() }).nullable(),
	mode: z.enum(["merge", "exact"]),
	changed: z.enum(["replace", "copy", "leave"]),
	left: z.array(z.string()),
	only: z.array(z.string()).nullable(),
	undoes: z.string().nullable(),
	begun: z
		.object({
			request: z.string(),
			at: z.number(),
			target: z.string(),
			safety: z.number(),
			made: z.string().nullable(),
		})
		.nullable(),
	created: z.number(),
});
