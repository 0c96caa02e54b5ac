import { Keyv, keyvStorageCapability } from "keyv";
import type { Kysely } from "kysely";
import type { Seal } from "../core/seal.ts";
import type { Schema } from "./schema.ts";

/** A store of short-lived values; times to live in ms. */
export type ShortLived = Keyv;

/** Short-lived values over our own tables: sealed, gone after their time, never audit or requests. Times are ms. */
export const createShortLived = (
	db: Kysely<Schema>,
	seal: Seal,
	namespace: string,
): Keyv => new Keyv({ store: adapter(db, seal), namespace });

/** Short-lived values in memory, at most `max` of them: the oldest go first. */
export const createRemembered = (max: number, ttl: number): Keyv =>
	new Keyv({ store: boundedMap(max), ttl });

/** Removes what is past its time from the tables. */
export const sweepShortLived = async (
	db: Kysely<Schema>,
	now: number,
): Promise<void> => {
	await db.deleteFrom("short_lived").where("expires", "<", now).execute();
};

const boundedMap = (max: number): Map<string, unknown> => {
	const map = new Map<string, unknown>();
	const set = map.set.bind(map);
	map.set = (key, value) => {
		map.delete(key);
		// A tenth at a time: finding the oldest in a map that has lost many is slow.
		if (map.size >= max)
			for (const oldest of map.keys().take(Math.ceil(max / 10)))
				map.delete(oldest);
		return set(key, value);
	};
	return map;
};

const adapter = (db: Kysely<Schema>, seal: Seal) => {
	const get = async (id: string) => {
		const row = await db
			.selectFrom("short_lived")
			.selectAll()
			.where("id", "=", id)
			.executeTakeFirst();
		const live =
			row && (row.expires === null || Number(row.expires) > Date.now());
		return live ? JSON.parse(seal.open(row.value) ?? "null") : undefined;
	};
	const set = async (id: string, value: unknown, expires?: number) => {
		const row = {
			value: seal.close(JSON.stringify(value)),
			expires: expires ?? null,
		};
		await db
			.insertInto("short_lived")
			.values({ id, ...row })
			.onConflict((c) => c.column("id").doUpdateSet(row))
			.execute();
		return true;
	};
	const remove = async (ids: string[]) => {
		const result = await db
			.deleteFrom("short_lived")
			.where("id", "in", ids)
			.executeTakeFirst();
		return result.numDeletedRows > 0n;
	};
	const has = async (id: string) => (await get(id)) !== undefined;
	return {
		get capabilities() {
			return keyvStorageCapability(this);
		},
		get,
		set,
		has,
		delete: (id: string) => remove([id]),
		getMany: (ids: string[]) => Promise.all(ids.map(get)),
		setMany: (entries: { key: string; value: unknown; expires?: number }[]) =>
			Promise.all(
				entries.map(({ key, value, expires }) => set(key, value, expires)),
			),
		hasMany: (ids: string[]) => Promise.all(ids.map(has)),
		deleteMany: async (ids: string[]) => {
			await remove(ids);
			return ids.map(() => true);
		},
		clear: async () => {
			await db.deleteFrom("short_lived").execute();
		},
	};
};
