import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Seal } from "../../../core/seal.ts";
import { nameKey } from "../names.ts";
import type { KsuiteTables } from "../tables.ts";

const entrySchema = z.object({
	/** Where it is; null while it was nowhere yet. */
	path: z.string().nullable(),
	/** On its way: from where to where, and the mark of its content. */
	going: z
		.object({ from: z.string(), to: z.string(), mark: z.string() })
		.nullable(),
	categories: z.array(
		z.object({ name: z.string(), by: z.enum(["us", "hand"]) }),
	),
});
const folderSchema = z.object({ path: z.string(), inode: z.string() });
const categorySchema = z.object({ name: z.string() });

/** A file we put into the drive. */
export type Entry = Readonly<z.output<typeof entrySchema>>;

/** An entry as it was read; `sealed` tells whether somebody changed it since. */
export type KeptEntry = {
	readonly id: string;
	readonly sealed: string;
	readonly entry: Entry;
};

/** What we know of the drive's folder: files and folders we put there, and the names of categories; all of it sealed. */
export type Entries = {
	readonly get: (id: string) => Promise<KeptEntry | null>;
	readonly withKey: (key: string) => Promise<KeptEntry | null>;
	/** Null when there is one with this key. */
	readonly add: (key: string, entry: Entry) => Promise<KeptEntry | null>;
	/** Null when somebody else changed or dropped it since it was read. */
	readonly save: (kept: KeptEntry, entry: Entry) => Promise<KeptEntry | null>;
	readonly drop: (id: string) => Promise<void>;
	/** Files that were on their way when a process ended, or are just now. */
	readonly going: () => Promise<readonly KeptEntry[]>;
	readonly addFolder: (path: string, inode: string) => Promise<void>;
	/** The number of a folder that we made; null where we did not. */
	readonly folder: (path: string) => Promise<string | null>;
	readonly dropFolder: (path: string) => Promise<void>;
	/** Gives the name of a category as the drive has it, and makes it where it has none. */
	readonly category: (name: string) => Promise<string>;
	readonly categories: () => Promise<readonly string[]>;
};

/** Keeps entries in tables that `ksuiteMigrations` made. */
export const createEntries = (
	db: Kysely<KsuiteTables>,
	seal: Seal,
): Entries => {
	const rows = (kind: Kind) =>
		db.selectFrom("ksuite_drive").selectAll().where("kind", "=", kind);
	const read = (row: { id: string; body: string }): KeptEntry => ({
		id: row.id,
		sealed: row.body,
		entry: entrySchema.parse(open(seal, row.body)),
	});
	const marked = (kind: Kind, name: string) =>
		rows(kind)
			.where("mark", "=", markOf(seal, kind, name))
			.executeTakeFirst();
	const insert = async (kind: Kind, name: string, body: unknown, going = 0) => {
		const sealed = seal.close(JSON.stringify(body));
		const mark = markOf(seal, kind, name);
		return db
			.insertInto("ksuite_drive")
			.values({ id: randomUUID(), kind, mark, going, body: sealed })
			.onConflict((c) => c.column("mark").doNothing())
			.returningAll()
			.executeTakeFirst();
	};
	const named = async (name: string): Promise<string | null> => {
		const row = await marked("category", nameKey(name));
		return row ? categorySchema.parse(open(seal, row.body)).name : null;
	};
	const dropFolder = async (path: string): Promise<void> => {
		await db
			.deleteFrom("ksuite_drive")
			.where("mark", "=", markOf(seal, "folder", path))
			.execute();
	};
	return {
		get: async (id) => {
			const row = await rows("file").where("id", "=", id).executeTakeFirst();
			return row ? read(row) : null;
		},
		withKey: async (key) => {
			const row = await marked("file", key);
			return row ? read(row) : null;
		},
		add: async (key, entry) => {
			const row = await insert("file", key, entry, isGoing(entry));
			return row ? read(row) : null;
		},
		save: async ({ id, sealed }, entry) => {
			const body = seal.close(JSON.stringify(entry));
			const result = await db
				.updateTable("ksuite_drive")
				.set({ body, going: isGoing(entry) })
				.where("id", "=", id)
				.where("body", "=", sealed)
				.executeTakeFirst();
			return result.numUpdatedRows === 1n ? { id, sealed: body, entry } : null;
		},
		drop: async (id) => {
			await db.deleteFrom("ksuite_drive").where("id", "=", id).execute();
		},
		going: async () =>
			(await rows("file").where("going", "=", 1).execute()).map(read),
		addFolder: async (path, inode) => {
			await dropFolder(path);
			await insert("folder", path, { path, inode });
		},
		folder: async (path) => {
			const row = await marked("folder", path);
			return row ? folderSchema.parse(open(seal, row.body)).inode : null;
		},
		dropFolder,
		category: async (given) => {
			const name = given.normalize("NFC").trim();
			await insert("category", nameKey(name), { name });
			return (await named(name)) ?? name;
		},
		categories: async () =>
			(await rows("category").execute()).map(
				({ body }) => categorySchema.parse(open(seal, body)).name,
			),
	};
};

type Kind = "file" | "folder" | "category";

const isGoing = ({ going }: Entry): number => Number(going !== null);

const markOf = (seal: Seal, kind: Kind, name: string): string =>
	seal.mark(`drive ${kind}\n${name}`);

const open = (seal: Seal, body: string): unknown => {
	const opened = seal.open(body);
	if (opened === null)
		throw new Error(
			"A record of the drive does not open: it was changed, or sealed with another key.",
		);
	return JSON.parse(opened);
};
