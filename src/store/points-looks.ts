import type { Kysely } from "kysely";
import { z } from "zod";
import type { Seal } from "../core/seal.ts";
import type { Collection } from "../pim/collection.ts";
import type { Schema } from "./schema.ts";

/** What is told of a collection, as it is kept. */
export const collectionSchema: z.ZodType<Collection> = z.object({
	id: z.string(),
	kind: z.enum(["calendar", "contacts"]),
	name: z.string(),
	description: z.string().nullable(),
	color: z.string().nullable(),
	order: z.number().nullable(),
	zone: z.string().nullable(),
	components: z.array(z.string()),
	access: z.enum(["owner", "write", "read"]),
});

/** Keeps how a collection was told at a point, when that is another way than before. */
export const addLooks = async (
	step: Kysely<Schema>,
	seal: Seal,
	source: number,
	number: number,
	collection: Collection,
): Promise<void> => {
	const before = await looksAt(step, seal, source, number);
	// As it is read again: what JSON cannot hold is null.
	const told = collectionSchema.parse(JSON.parse(JSON.stringify(collection)));
	if (JSON.stringify(before) === JSON.stringify(told)) return;
	const body = seal.close(JSON.stringify(told));
	await step
		.insertInto("point_looks")
		.values({ source, number, body })
		.execute();
};

/** How a collection was told at a point: as at the last one before that told something else. */
export const looksAt = async (
	db: Kysely<Schema>,
	seal: Seal,
	source: number,
	number: number,
): Promise<Collection | null> => {
	const row = await db
		.selectFrom("point_looks")
		.select("body")
		.where("source", "=", source)
		.where("number", "<=", number)
		.orderBy("number", "desc")
		.limit(1)
		.executeTakeFirst();
	if (!row) return null;
	const open = seal.open(row.body);
	return open === null ? null : collectionSchema.parse(JSON.parse(open));
};
