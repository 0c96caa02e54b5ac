import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import type { Request, RequestPatch, Requests } from "../core/request.ts";
import { requestStates } from "../core/request.ts";
import type { Seal } from "../core/seal.ts";
import type { Schema } from "./schema.ts";

/** The durable requests; everything a person typed is sealed. A change is one conditional update on the version. */
export const createRequests = (db: Kysely<Schema>, seal: Seal): Requests => ({
	add: async (draft) => {
		for (;;) {
			const number = (await highest(db)) + 1;
			const request = { ...draft, id: idOf(number), version: 1 };
			const added = await db
				.insertInto("requests")
				.values({ number, ...rowOf(request, seal) })
				.onConflict((c) => c.doNothing())
				.executeTakeFirst();
			if (added.numInsertedOrUpdatedRows === 1n) return request;
		}
	},
	get: async (id) => {
		const row = await db
			.selectFrom("requests")
			.selectAll()
			.where("id", "=", id.toUpperCase())
			.executeTakeFirst();
		return row ? readRow(row, seal) : null;
	},
	change: (request, patch) => change(db, seal, request, patch),
	list: async ({ states, person, limit = 100 }) => {
		let query = db.selectFrom("requests").selectAll();
		if (states) query = query.where("state", "in", [...states]);
		if (person !== undefined) query = query.where("person", "=", person);
		const rows = await query.orderBy("number", "desc").limit(limit).execute();
		return rows.map((row) => readRow(row, seal));
	},
	due: async (now) => {
		const rows = await db
			.selectFrom("requests")
			.selectAll()
			.where((e) =>
				e.or([
					e.and([
						e("state", "=", "waiting"),
						e.or([e("expires", "<=", now), e("nudge", "<=", now)]),
					]),
					e.and([e("state", "=", "handed over"), e("nudge", "<=", now)]),
				]),
			)
			.execute();
		return rows.map((row) => readRow(row, seal));
	},
});

const change = async (
	db: Kysely<Schema>,
	seal: Seal,
	request: Request,
	patch: RequestPatch,
): Promise<Request | null> => {
	const next = { ...request, ...patch, version: request.version + 1 };
	const result = await db
		.updateTable("requests")
		.set(rowOf(next, seal))
		.where("id", "=", request.id)
		.where("version", "=", request.version)
		.executeTakeFirst();
	return result.numUpdatedRows === 1n ? next : null;
};

const highest = async (db: Kysely<Schema>): Promise<number> => {
	const row = await db
		.selectFrom("requests")
		.select((e) => e.fn.max("number").as("number"))
		.executeTakeFirst();
	return Number(row?.number ?? 0);
};

const idOf = (number: number): string => `R-${String(number).padStart(4, "0")}`;

const rowOf = (request: Request, seal: Seal) => {
	const { id, version, state, expires, nudge, ...body } = request;
	return {
		id,
		version,
		state,
		person: request.asker.person,
		expires,
		nudge,
		body: seal.close(JSON.stringify(body)),
	};
};

const readRow = (row: Selectable<Schema["requests"]>, seal: Seal): Request => ({
	...sealedBody.parse(JSON.parse(seal.open(row.body) ?? "null")),
	id: row.id,
	version: row.version,
	state: z.enum(requestStates).parse(row.state),
	expires: Number(row.expires),
	nudge: row.nudge === null ? null : Number(row.nudge),
});

type Body = Omit<Request, "id" | "version" | "state" | "expires" | "nudge">;

/** The seal proves that we wrote the body; only its outline is looked at again. */
const sealedBody = z.custom<Body>(
	(body) =>
		z
			.object({
				invocation: z.object({ command: z.string() }),
				preview: z.object({ title: z.unknown(), rows: z.array(z.unknown()) }),
				asker: z.object({ person: z.string(), name: z.string() }),
				needed: z.number(),
				votes: z.array(z.unknown()),
				created: z.number(),
			})
			.safeParse(body).success,
);
