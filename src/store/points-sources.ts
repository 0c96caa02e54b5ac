import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import { newToken } from "../core/ids.ts";
import type { Seal } from "../core/seal.ts";
import type { Points, Source } from "../modules/restore/points.ts";
import { holderKey } from "../pim/holder-key.ts";
import { collectionSchema, looksAt } from "./points-looks.ts";
import type { Schema } from "./schema.ts";
import { takeTurn } from "./turn.ts";

const body = z.object({
	holder: z.union([
		z.object({ kind: z.literal("person"), person: z.string() }),
		z.object({ kind: z.literal("service") }),
	]),
	account: z.string(),
	collection: collectionSchema,
});

/** The collections that points are kept of, found by keyed marks. */
export const createSources = (
	db: Kysely<Schema>,
	seal: Seal,
): Pick<Points, "sources" | "source" | "open" | "miss" | "cursor"> => {
	const holderMark = (holder: Source["holder"]) => seal.mark(holderKey(holder));
	const read = async (row: Row): Promise<Source> => {
		const { holder, account, collection } = body.parse(
			JSON.parse(seal.open(row.body) ?? "null"),
		);
		const told = await looksAt(db, seal, row.number, row.newest);
		return {
			id: row.id,
			holder,
			account,
			collection: told ?? collection,
			missing: row.missing === null ? null : Number(row.missing),
		};
	};
	return {
		sources: async (holder) => {
			const rows = await db
				.selectFrom("point_sources")
				.selectAll()
				.$if(holder !== undefined, (q) =>
					q.where("holder", "=", holder ? holderMark(holder) : ""),
				)
				.orderBy("number")
				.execute();
			const sources: Source[] = [];
			for (const row of rows) sources.push(await read(row));
			return sources;
		},
		source: async (id) => {
			const row = await rowOf(db, id);
			return row && (await read(row));
		},
		open: async (holder, account, collection) => {
			const named = JSON.stringify([holderKey(holder), account, collection.id]);
			const mark = seal.mark(named);
			const known = () =>
				db
					.selectFrom("point_sources")
					.selectAll()
					.where("mark", "=", mark)
					.executeTakeFirst();
			const told = JSON.stringify({ holder, account, collection });
			if (!(await known()))
				await add(db, {
					mark,
					holder: holderMark(holder),
					body: seal.close(told),
				});
			const row = await known();
			if (!row) throw new Error("A source was forgotten while it was opened.");
			return read(row);
		},
		miss: async (id, missing) => {
			await db
				.updateTable("point_sources")
				.set({ missing })
				.where("id", "=", id)
				.execute();
		},
		cursor: async (id) => {
			const row = await rowOf(db, id);
			if (!row || row.newest === 0) return null;
			const token = row.token === null ? null : seal.open(row.token);
			return { token, whole: Number(row.whole) };
		},
	};
};

/** The row of a source; null when there is none. */
export const rowOf = async (
	db: Kysely<Schema>,
	id: string,
): Promise<Row | null> =>
	(await db
		.selectFrom("point_sources")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst()) ?? null;

type Row = Selectable<Schema["point_sources"]>;

const add = (
	db: Kysely<Schema>,
	named: {
		readonly mark: string;
		readonly holder: string;
		readonly body: string;
	},
): Promise<void> =>
	db.transaction().execute(async (step) => {
		const number = await takeTurn(step, "point-sources");
		await step
			.insertInto("point_sources")
			.values({
				...named,
				number,
				id: newToken(),
				missing: null,
				newest: 0,
				token: null,
				whole: 0,
				turn: 0,
				night: null,
				verified: null,
				damaged: 0,
			})
			.onConflict((c) => c.column("mark").doNothing())
			.execute();
	});
