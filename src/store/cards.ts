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
			.values({ id: newToken(), tries: 0, ...card, place: seal.close(place) })
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
	mark: async (id, shown) => {
		await db
			.updateTable("cards")
			.set((e) =>
				shown === "failed"
					? { tries: e("tries", "+", 1) }
					: { shown, tries: 0 },
			)
			.where("id", "=", id)
			.execute();
	},
	remove: async (id) => {
		await db.deleteFrom("cards").where("id", "=", id).execute();
	},
	behind: async (tries) => {
		const rows = await db
			.selectFrom("cards")
			.innerJoin("requests", "requests.id", "cards.request")
			.select("cards.request")
			.distinct()
			.whereRef("cards.shown", "<", "requests.version")
			.where("cards.tries", "<", tries)
			.execute();
		return rows.map((row) => row.request);
	},
});
