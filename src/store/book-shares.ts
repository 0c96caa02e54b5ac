import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import type { Seal } from "../core/seal.ts";
import type {
	BookShare,
	BookShares,
	Noted,
	SharePlace,
} from "../modules/contacts/book-shares.ts";
import { rights } from "../pim/sharing.ts";
import type { Schema } from "./schema.ts";

/** The shares of address books that were given through us, sealed; found by a keyed mark of which one it is. */
export const createBookShares = (
	db: Kysely<Schema>,
	seal: Seal,
): BookShares => {
	const idOf = ({ person, account, book, who }: SharePlace): string =>
		seal.mark(JSON.stringify(["book share", person, account, book, who]));
	const read = (row: Selectable<Schema["book_shares"]>): readonly Noted[] => {
		const open = shareSchema.safeParse(
			JSON.parse(seal.open(row.body) ?? "null"),
		);
		// A row that was put in another's place is nobody's.
		if (!open.success || idOf(open.data) !== row.id) return [];
		const due = row.due === null ? null : Number(row.due);
		return [{ ...open.data, due, id: row.id }];
	};
	const get = async (id: string): Promise<Noted | null> => {
		const row = await db
			.selectFrom("book_shares")
			.selectAll()
			.where("id", "=", id)
			.executeTakeFirst();
		return row ? (read(row)[0] ?? null) : null;
	};
	return {
		of: async (person) => {
			const rows = await db
				.selectFrom("book_shares")
				.selectAll()
				.where("person", "=", person)
				.execute();
			return rows.flatMap(read).sort((a, b) => a.since - b.since);
		},
		get,
		find: (place) => get(idOf(place)),
		keep: async (share) => {
			const { due, ...body } = share;
			const values = {
				due,
				body: seal.close(JSON.stringify(shareSchema.parse(body))),
			};
			await db
				.insertInto("book_shares")
				.values({ id: idOf(share), person: share.person, ...values })
				.onConflict((c) => c.column("id").doUpdateSet(values))
				.execute();
		},
		remove: async (id) => {
			await db.deleteFrom("book_shares").where("id", "=", id).execute();
		},
		due: async (now) => {
			const rows = await db
				.selectFrom("book_shares")
				.selectAll()
				.where("due", "<=", now)
				.orderBy("due")
				.limit(200)
				.execute();
			return rows.flatMap(read);
		},
		take: async ({ id, due }, until) => {
			const taken = await db
				.updateTable("book_shares")
				.set({ due: until })
				.where("id", "=", id)
				.where("due", "=", due)
				.executeTakeFirst();
			return taken.numUpdatedRows > 0n;
		},
	};
};

const end = z.object({ day: z.string(), over: z.number() });

const shareSchema: z.ZodType<Omit<BookShare, "due">> = z.object({
	person: z.string(),
	account: z.string(),
	book: z.string(),
	name: z.string(),
	who: z.string(),
	email: z.string(),
	right: z.enum(rights),
	until: end.nullable(),
	before: z.object({ right: z.enum(rights), until: end.nullable() }).nullable(),
	since: z.number(),
	state: z.enum(["given", "asked", "ending"]),
	told: z.number().nullable(),
	isDismissed: z.boolean(),
});
