import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kind } from "../../../pim/collection.ts";
import { quietly } from "../drive/disk-failure.ts";
import { seeAt, syncFolder } from "./disk.ts";
import { preferencesFile } from "./preferences.ts";
import { inBatches } from "./shelf.ts";
import {
	hrefOf,
	idOf,
	kinds,
	ownerFolder,
	passing,
	safeFile,
} from "./where.ts";

/** A collection that somebody starts with; its folder is called `folder`. */
export type SeededCollection = {
	readonly kind: Kind;
	readonly folder: string;
	readonly name: string;
	readonly color: string | null;
	readonly description: string | null;
	readonly objects: readonly { readonly file: string; readonly text: string }[];
};

/** The id that a seeded collection gets. */
export const seededId = (
	userId: string,
	{ kind, folder }: Pick<SeededCollection, "kind" | "folder">,
): string => idOf({ owner: ownerFolder(userId), kind, name: folder });

/** The place that a seeded object gets. */
export const seededHref = (
	userId: string,
	collection: Pick<SeededCollection, "kind" | "folder">,
	file: string,
): string =>
	hrefOf(seededId(userId, collection), safeFile(file, collection.kind));

/** Gives somebody who has no folder yet their first collections, all at once, the first calendar as their default; false when they have one. */
export const seedAccount = async (
	root: string,
	userId: string,
	collections: readonly SeededCollection[],
): Promise<boolean> => {
	const place = join(root, ownerFolder(userId));
	if (await seeAt(place)) return false;
	const part = join(root, `${passing}${randomUUID()}`);
	await mkdir(part, { mode: 0o700 });
	try {
		for (const one of collections) await writeCollection(part, one);
		const first = collections.find(({ kind }) => kind === "calendar");
		if (first)
			await write(
				join(part, preferencesFile),
				JSON.stringify({ calendar: seededId(userId, first) }),
			);
		const isMine = await quietly(
			rename(part, place).then(() => true),
			false,
			["ENOTEMPTY", "EEXIST"],
		);
		await syncFolder(root);
		return isMine;
	} finally {
		await rm(part, { recursive: true, force: true });
	}
};

const writeCollection = async (
	base: string,
	{ kind, folder, name, color, description, objects }: SeededCollection,
): Promise<void> => {
	const path = join(base, kinds[kind].folder, folder);
	await mkdir(path, { recursive: true, mode: 0o700 });
	const looks = { displayname: name, color, description };
	for (const [file, text] of Object.entries(looks))
		if (text !== null) await write(join(path, file), text);
	await inBatches(objects, ({ file, text }) =>
		write(join(path, safeFile(file, kind)), text),
	);
};

const write = (path: string, text: string): Promise<void> =>
	writeFile(path, text, { flag: "wx", mode: 0o600 });
