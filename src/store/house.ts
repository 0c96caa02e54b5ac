import type { ExpressionBuilder, Kysely, Selectable } from "kysely";
import { newToken } from "../core/ids.ts";
import { Problem } from "../core/problem.ts";
import type { Seal } from "../core/seal.ts";
import { body as bodyShape } from "../modules/house/body.ts";
import {
	type Body,
	type Entries,
	type Entry,
	type HouseKind,
	houseScopes,
	mostOf,
	type Place,
} from "../modules/house/house.ts";
import { entryKey } from "../modules/house/key.ts";
import type { Schema } from "./schema.ts";

type Row = Schema["house"];

/** The organisation's own words, tones and actions, sealed; a keyed mark of each keeps it from standing twice in one place. */
export const createHouseEntries = (
	db: Kysely<Schema>,
	seal: Seal,
): Entries => ({
	list: async (kind, places) => {
		if (places.length === 0) return [];
		const rows = await db
			.selectFrom("house")
			.selectAll()
			.where("kind", "=", kind)
			.where((e) => e.or(places.map((place) => isAt(e, place))))
			.execute();
		return rows.map((row) => readRow(row, seal));
	},
	teams: async (kind) => {
		const rows = await db
			.selectFrom("house")
			.select("holder")
			.distinct()
			.where("kind", "=", kind)
			.where("scope", "=", "team")
			.execute();
		return rows.map(({ holder }) => holder);
	},
	get: async (id) => {
		const row = await db
			.selectFrom("house")
			.selectAll()
			.where("id", "=", id)
			.executeTakeFirst();
		return row ? readRow(row, seal) : null;
	},
	add: (place, bodies) =>
		db.transaction().execute((step) => addAll(step, seal, place, bodies)),
	change: (id, body) =>
		db.transaction().execute((step) => changeOne(step, seal, id, body)),
	remove: async (id) => {
		const result = await db
			.deleteFrom("house")
			.where("id", "=", id)
			.executeTakeFirst();
		return result.numDeletedRows > 0n;
	},
});

const isAt = (
	e: ExpressionBuilder<Schema, "house">,
	{ scope, holder }: Place,
) => e.and([e("scope", "=", scope), e("holder", "=", holder)]);

const addAll = async (
	step: Kysely<Schema>,
	seal: Seal,
	place: Place,
	bodies: readonly Body[],
): Promise<readonly Entry[]> => {
	const entries = bodies.map((body) => ({
		id: `${place.scope}-${newToken()}`,
		place,
		body,
	}));
	for (let from = 0; from < entries.length; from += atOnce) {
		const rows = entries
			.slice(from, from + atOnce)
			.map((entry) => rowOf(entry, seal));
		const added = await step
			.insertInto("house")
			.values(rows)
			.onConflict((c) => c.doNothing())
			.executeTakeFirst();
		if (added.numInsertedOrUpdatedRows !== BigInt(rows.length))
			throw new Problem("already-there");
	}
	for (const kind of new Set(bodies.map((body) => body.kind)))
		await mustHaveRoom(step, kind, place);
	return entries;
};

// Both systems take far more, but an insert of hundreds of rows is no faster.
const atOnce = 250;

/** Looked at after the insert, in its transaction, which a Problem rolls back. */
const mustHaveRoom = async (
	step: Kysely<Schema>,
	kind: HouseKind,
	place: Place,
): Promise<void> => {
	const counted = await step
		.selectFrom("house")
		.select((e) => e.fn.countAll().as("count"))
		.where("kind", "=", kind)
		.where((e) => isAt(e, place))
		.executeTakeFirst();
	const most = mostOf(kind);
	if (Number(counted?.count ?? 0) > most)
		throw new Problem("house-full", { most });
};

const changeOne = async (
	step: Kysely<Schema>,
	seal: Seal,
	id: string,
	body: Body,
): Promise<Entry | null> => {
	const row = await step
		.selectFrom("house")
		.selectAll()
		.where("id", "=", id)
		.where("kind", "=", body.kind)
		.executeTakeFirst();
	if (!row) return null;
	const entry = { ...readRow(row, seal), body };
	const next = rowOf(entry, seal);
	const twin = await step
		.selectFrom("house")
		.select("id")
		.where("mark", "=", next.mark)
		.where("id", "!=", id)
		.executeTakeFirst();
	if (twin) throw new Problem("already-there");
	const changed = await step
		.updateTable("house")
		.set(next)
		.where("id", "=", id)
		.executeTakeFirst();
	return changed.numUpdatedRows === 1n ? entry : null;
};

const rowOf = ({ id, place, body }: Entry, seal: Seal): Row => ({
	id,
	kind: body.kind,
	...place,
	mark: seal.mark(
		["house", body.kind, place.scope, place.holder, entryKey(body)].join("\n"),
	),
	body: seal.close(JSON.stringify(body)),
});

const readRow = (row: Selectable<Row>, seal: Seal): Entry => ({
	id: row.id,
	place: {
		scope: houseScopes.find((scope) => scope === row.scope) ?? "private",
		holder: row.holder,
	},
	body: bodyShape.parse(JSON.parse(seal.open(row.body) ?? "null")),
});
