import type { Kysely } from "kysely";
import { z } from "zod";
import type { Seal } from "../core/seal.ts";
import { subjects, type Watch, type Watches } from "../modules/watch/watch.ts";
import type { Schema } from "./schema.ts";

const body = z.object({
	at: z.array(z.number()),
	to: z.object({ channel: z.string(), name: z.string() }).nullable(),
	by: z.string(),
	since: z.number(),
});

/** The first pause before somebody else may tell, and the longest (ms). */
const shortest = 10 * 60_000;
const longest = 6 * 3_600_000;

/** Watches, sealed apart from their ids, and what they told. */
export const createWatches = (db: Kysely<Schema>, seal: Seal): Watches => ({
	list: async () => {
		const rows = await db
			.selectFrom("watches")
			.selectAll()
			.orderBy("id")
			.execute();
		return rows.flatMap((row) => watchOf(row, seal));
	},
	put: async ({ id, of: subject, ...rest }) => {
		const row = { subject, body: seal.close(JSON.stringify(rest)) };
		await db.transaction().execute(async (step) => {
			await step
				.insertInto("watches")
				.values({ id, ...row })
				.onConflict((c) => c.column("id").doUpdateSet(row))
				.execute();
			await step.deleteFrom("alerts").where("watch", "=", id).execute();
		});
	},
	remove: async (id) => {
		await db.deleteFrom("alerts").where("watch", "=", id).execute();
		const { numDeletedRows } = await db
			.deleteFrom("watches")
			.where("id", "=", id)
			.executeTakeFirst();
		return numDeletedRows > 0n;
	},
	...alertsOf(db),
});

const alertsOf = (
	db: Kysely<Schema>,
): Pick<Watches, "told" | "take" | "tell" | "forget"> => ({
	told: async (watch) => {
		const rows = await db
			.selectFrom("alerts")
			.select(["mark", "told"])
			.where("watch", "=", watch)
			.execute();
		return new Map(
			rows.flatMap(({ mark, told }) =>
				told === null ? [] : [[mark, Number(told)] as const],
			),
		);
	},
	take: (watch, mark, now) => take(db, watch, mark, now),
	tell: async (watch, marks, told) => {
		const now = { told, due: 0, tries: 0 };
		for (const mark of marks)
			await db
				.insertInto("alerts")
				.values({ watch, mark, ...now })
				.onConflict((c) => c.columns(["watch", "mark"]).doUpdateSet(now))
				.execute();
	},
	forget: async (watch, marks) => {
		if (marks.length === 0) return;
		await db
			.deleteFrom("alerts")
			.where("watch", "=", watch)
			.where("mark", "in", [...marks])
			.execute();
	},
});

const take = async (
	db: Kysely<Schema>,
	watch: string,
	mark: string,
	now: number,
): Promise<boolean> => {
	const known = await db
		.selectFrom("alerts")
		.select("tries")
		.where("watch", "=", watch)
		.where("mark", "=", mark)
		.executeTakeFirst();
	const tries = known?.tries ?? 0;
	const due = now + Math.min(longest, shortest * 2 ** tries);
	const taken = await db
		.insertInto("alerts")
		.values({ watch, mark, told: null, due, tries: 1 })
		.onConflict((c) =>
			c
				.columns(["watch", "mark"])
				.doUpdateSet({ due, tries: tries + 1 })
				.where("alerts.due", "<=", now),
		)
		.returning("mark")
		.executeTakeFirst();
	return taken !== undefined;
};

const watchOf = (
	row: { readonly id: string; readonly subject: string; readonly body: string },
	seal: Seal,
): readonly Watch[] => {
	const of = subjects.find((one) => one === row.subject);
	const rest = body.safeParse(JSON.parse(seal.open(row.body) ?? "null"));
	return of && rest.success ? [{ id: row.id, of, ...rest.data }] : [];
};
