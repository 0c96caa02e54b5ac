import type { Kysely } from "kysely";
import type { Schema } from "./schema.ts";

/** Waits, in a transaction, until nobody else changes this, and holds others back until the transaction ends; gives a number that only rises. */
export const takeTurn = async (
	step: Kysely<Schema>,
	id: string,
): Promise<number> => {
	const { taken } = await step
		.insertInto("turns")
		.values({ id, taken: 1 })
		.onConflict((c) =>
			c.column("id").doUpdateSet((e) => ({ taken: e("turns.taken", "+", 1) })),
		)
		.returning("taken")
		.executeTakeFirstOrThrow();
	return Number(taken);
};
