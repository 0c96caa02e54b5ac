import type { ExpressionBuilder, Kysely, Selectable } from "kysely";
import { z } from "zod";
import type { Jobs, Step, StepResult } from "../core/job.ts";
import type { Seal } from "../core/seal.ts";
import type { Schema } from "./schema.ts";

/** The durable jobs; each change is one conditional statement, so that two processes never do the same step. */
export const createJobs = (db: Kysely<Schema>, seal: Seal): Jobs => ({
	begin: async (request, keys) => {
		await db.transaction().execute(async (tx) => {
			const { begun } = await tx
				.selectFrom("steps")
				.select((e) => e.fn.countAll().as("begun"))
				.where("request", "=", request)
				.executeTakeFirstOrThrow();
			if (Number(begun) > 0) return;
			const rows = keys.map((key, number) => ({
				request,
				number,
				key: seal.close(key),
				state: "waiting",
				body: null,
				secret: null,
			}));
			for (let first = 0; first < rows.length; first += 100)
				await tx
					.insertInto("steps")
					.values(rows.slice(first, first + 100))
					.execute();
		});
	},
	claim: async (request, holder, now, until) => {
		await db
			.insertInto("jobs")
			.values({ request, holder: null, until: 0, stopped: 0, touched: now })
			.onConflict((c) => c.doNothing())
			.execute();
		const taken = await db
			.updateTable("jobs")
			.set({ holder, until, touched: now })
			.where("request", "=", request)
			.where((e) =>
				e.or([
					e("holder", "is", null),
					e("holder", "=", holder),
					e("until", "<", now),
				]),
			)
			.executeTakeFirst();
		return taken.numUpdatedRows === 1n;
	},
	release: async (request, holder) => {
		await db
			.updateTable("jobs")
			.set({ holder: null, until: 0 })
			.where("request", "=", request)
			.where("holder", "=", holder)
			.execute();
	},
	steps: async (request) => {
		const rows = await db
			.selectFrom("steps")
			.selectAll()
			.where("request", "=", request)
			.orderBy("number")
			.execute();
		return rows.length === 0 ? null : rows.map((row) => readStep(row, seal));
	},
	start: async (request, holder, number) => {
		const started = await db
			.updateTable("steps")
			.set({ state: "began" })
			.where("request", "=", request)
			.where("number", "=", number)
			.where("state", "!=", "ended")
			.where(isHeld(request, holder))
			.executeTakeFirst();
		return started.numUpdatedRows === 1n;
	},
	holds: async (request, holder) => {
		const row = await db
			.selectFrom("jobs")
			.select("request")
			.where("request", "=", request)
			.where("holder", "=", holder)
			.executeTakeFirst();
		return row !== undefined;
	},
	finish: async (request, holder, number, { secret, ...result }) => {
		const body = seal.close(JSON.stringify(result));
		const kept = secret === undefined ? null : seal.close(secret);
		await db
			.updateTable("steps")
			.set({ state: "ended", body, secret: kept })
			.where("request", "=", request)
			.where("number", "=", number)
			.where(isHeld(request, holder))
			.execute();
	},
	takeSecrets: async (request) => {
		const rows = await db
			.selectFrom("steps")
			.select(["number", "key", "secret"])
			.where("request", "=", request)
			.where("secret", "is not", null)
			.orderBy("number")
			.execute();
		const taken = [];
		for (const { number, key, secret } of rows) {
			const row = await db
				.updateTable("steps")
				.set({ secret: null })
				.where("request", "=", request)
				.where("number", "=", number)
				.where("secret", "=", secret)
				.executeTakeFirst();
			const open = seal.open(secret ?? "");
			if (row.numUpdatedRows === 1n && open !== null)
				taken.push({ key: seal.open(key) ?? "", secret: open });
		}
		return taken;
	},
	stop: async (request) => {
		await db
			.updateTable("jobs")
			.set({ stopped: 1 })
			.where("request", "=", request)
			.execute();
	},
	isStopped: async (request) => {
		const row = await db
			.selectFrom("jobs")
			.select("stopped")
			.where("request", "=", request)
			.executeTakeFirst();
		return Number(row?.stopped ?? 0) === 1;
	},
});

const isHeld =
	(request: string, holder: string) =>
	(e: ExpressionBuilder<Schema, "steps">) =>
		e.exists(
			e
				.selectFrom("jobs")
				.select("request")
				.where("jobs.request", "=", request)
				.where("jobs.holder", "=", holder),
		);

/** Removes the secrets of jobs nobody has worked on for a week, and after 30 days their steps; what is still to be done stays. */
export const sweepJobs = async (
	db: Kysely<Schema>,
	now: number,
): Promise<void> => {
	const since = (days: number) =>
		db
			.selectFrom("jobs")
			.select("request")
			.where("touched", "<", now - days * 86_400_000)
			.where("request", "not in", (e) =>
				e.selectFrom("requests").select("id").where("state", "=", "running"),
			);
	await db
		.updateTable("steps")
		.set({ secret: null })
		.where("secret", "is not", null)
		.where("request", "in", since(7))
		.execute();
	const old = (await since(30).execute()).map(({ request }) => request);
	if (old.length === 0) return;
	await db.deleteFrom("steps").where("request", "in", old).execute();
	await db.deleteFrom("jobs").where("request", "in", old).execute();
};

const readStep = (row: Selectable<Schema["steps"]>, seal: Seal): Step => ({
	number: row.number,
	key: seal.open(row.key) ?? "",
	state: z.enum(["waiting", "began", "ended"]).parse(row.state),
	result: row.body === null ? null : readResult(row.body, row.secret, seal),
});

const readResult = (
	body: string,
	secret: string | null,
	seal: Seal,
): StepResult => {
	const read = result.parse(JSON.parse(seal.open(body) ?? "null"));
	const open = secret === null ? null : seal.open(secret);
	return open === null ? read : { ...read, secret: open };
};

const result = z.object({
	outcome: z.enum(["done", "already", "by hand", "failed"]),
	facts: z.unknown(),
});
