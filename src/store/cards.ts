import type { Kysely } from "kysely";
import type { Cards } from "../core/cards.ts";
import { newToken } from "../core/ids.ts";
import type { Seal } from "../core/seal.ts";
import type { Schema } from "./schema.ts";

/** The durable list of cards; the places are sealed since a response address is a key to a conversation. */
export const createCards = (db: Kysely<Schema>, seal: Seal): Cards => ({
	add: async ({ place, ...card }) => {
		await db
			.insertInto("cards")
			.values({
				id: newToken(),
				tries: 0,
				due: 0,
				...card,
				place: seal.close(place),
			})
			.execute();
	},
	of: async (request) => {
		const rows = await db
			.selectFrom("cards")
			.selectAll()
			.where("request", "=", request)
			.execute();
		return rows.map((row) => ({
			...row,
			audience: row.audience === "asker" ? "asker" : "decider",
			place: seal.open(row.place) ?? "null",
		}));
	},
	shown: async (id, version, place) => {
		await db
			.updateTable("cards")
			.set({ shown: version, tries: 0, place: seal.close(place) })
			.where("id", "=", id)
			.execute();
	},
	failed: async (id, due) => {
		await db
			.updateTable("cards")
			.set((e) => ({ due, tries: e("tries", "+", 1) }))
			.where("id", "=", id)
			.execute();
	},
	remove: async (id) => {
		await db.deleteFrom("cards").where("id", "=", id).execute();
	},
	behind: async (now) => {
		const rows = await db
			.selectFrom("cards")
			.innerJoin("requests", "requests.id", "cards.request")
			.select("cards.request")
			.distinct()
			.whereRef("cards.shown", "<", "requests.version")
			.where("cards.tries", "<", 20)
			.where("cards.due", "<=", now)
			.execute();
		return rows.map((row) => row.request);
	},
});
