import type { Kysely } from "kysely";
import { z } from "zod";
import { type Grant, roles } from "../core/actor.ts";
import type { Seal } from "../core/seal.ts";
import type { Grants } from "../modules/roles/roles.ts";
import type { Schema } from "./schema.ts";

/** The roles given to people. */
export const createGrants = (db: Kysely<Schema>, seal: Seal): Grants => {
	const read = (body: string): Grant => {
		const { only, until, role } = grantBody.parse(
			JSON.parse(seal.open(body) ?? "null"),
		);
		return { role, ...(only ? { only } : {}), ...(until ? { until } : {}) };
	};
	return {
		of: async (person) => {
			const rows = await db
				.selectFrom("grants")
				.selectAll()
				.where("person", "=", person)
				.execute();
			return rows.map((row) => read(row.body));
		},
		all: async () => {
			const rows = await db
				.selectFrom("grants")
				.selectAll()
				.orderBy("person")
				.execute();
			return rows.map((row) => ({ person: row.person, grant: read(row.body) }));
		},
		give: async (person, grant) => {
			const body = seal.close(JSON.stringify(grant));
			await db
				.insertInto("grants")
				.values({ person, role: grant.role, body })
				.onConflict((c) => c.columns(["person", "role"]).doUpdateSet({ body }))
				.execute();
		},
		take: async (person, role) => {
			const result = await db
				.deleteFrom("grants")
				.where("person", "=", person)
				.where("role", "=", role)
				.executeTakeFirst();
			return result.numDeletedRows > 0n;
		},
	};
};

const grantBody = z.object({
	role: z.enum(roles),
	only: z.array(z.string()).optional(),
	until: z.number().optional(),
});
