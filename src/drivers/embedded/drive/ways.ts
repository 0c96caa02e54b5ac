import { createHash } from "node:crypto";
import { rmdir } from "node:fs/promises";
import { safeFolder, safeName } from "../../../modules/documents/file-name.ts";
import { quietly } from "./disk-failure.ts";
import type { Entries, KeptEntry } from "./entries.ts";
import {
	freePath,
	type Ground,
	makeFolder,
	markOfFile,
	passingPath,
	passOn,
	placeOf,
	seeFile,
	seeFolder,
	takeAway,
	writeFileTo,
} from "./ground.ts";

/** What the ways of files need. */
export type Held = { readonly ground: Ground; readonly entries: Entries };

/** Puts a file into the drive under its key; null when somebody else was about the same, so that it has to be tried anew. */
export const putFile = async (
	held: Held,
	file: {
		readonly key: string;
		readonly folder: string;
		readonly name: string;
		readonly bytes: Uint8Array;
	},
): Promise<KeptEntry | null> => {
	const { ground, entries } = held;
	const folder = await folderFor(held, file.folder);
	const from = passingPath(folder);
	const name = safeName(file.name);
	const to = await freePath(ground, folder, name);
	const mark = createHash("sha256").update(file.bytes).digest("hex");
	const going = { from, to, mark };
	const kept = await entries.add(file.key, {
		path: null,
		going,
		categories: [],
	});
	if (!kept) return null;
	try {
		await writeFileTo(ground, from, file.bytes);
		return await arrive(held, kept, name);
	} catch (error) {
		await settle(held, kept);
		throw error;
	}
};

/** Takes a file to another folder; null when somebody else was about the same. */
export const moveFile = async (
	held: Held,
	kept: KeptEntry,
	from: string,
	wanted: string,
): Promise<KeptEntry | null> => {
	const { ground, entries } = held;
	const folder = await folderFor(held, wanted);
	if (folder === folderOf(from)) return kept;
	const name = from.slice(from.lastIndexOf("/") + 1);
	const to = await freePath(ground, folder, name);
	const mark = await markOfFile(ground, from);
	const going = { from, to, mark };
	const saved = await entries.save(kept, { ...kept.entry, going });
	const there = saved && (await arrive(held, saved, name));
	if (there) await prune(held, folderOf(from));
	return there;
};

/** Finishes or gives up what was on its way; null when nothing is left of it. */
export const settle = async (
	held: Held,
	kept: KeptEntry,
): Promise<KeptEntry | null> => {
	const { ground, entries } = held;
	const { path, going } = kept.entry;
	if (going === null) return kept;
	const [from, to] = await Promise.all([
		seeFile(ground, going.from),
		seeFile(ground, going.to),
	]);
	const isThere = from
		? to?.inode === from.inode
		: to !== null && (await markOfFile(ground, going.to)) === going.mark;
	if (isThere) {
		if (from) await takeAway(ground, going.from);
		return entries.save(kept, { ...kept.entry, path: going.to, going: null });
	}
	if (path !== null) return entries.save(kept, { ...kept.entry, going: null });
	await takeAway(ground, going.from);
	await entries.drop(kept.id);
	await prune(held, folderOf(going.to));
	return null;
};

/** Removes a folder that we made, and the ones above it, as far as they are empty. */
export const prune = async (held: Held, folder: string): Promise<void> => {
	const { ground, entries } = held;
	for (let path = folder; path !== ""; path = folderOf(path)) {
		const made = await entries.folder(path);
		if (made === null) return;
		const there = await seeFolder(ground, path);
		if (there?.inode === made) {
			const isGone = await quietly(
				rmdir(placeOf(ground, path)).then(() => true),
				false,
			);
			if (!isGone) return;
		}
		await entries.dropFolder(path);
	}
};

/** The folder a path lies in; empty at the top. */
export const folderOf = (path: string): string =>
	path.slice(0, Math.max(0, path.lastIndexOf("/")));

const folderFor = async (
	{ ground, entries }: Held,
	wanted: string,
): Promise<string> => {
	const { path, made } = await makeFolder(ground, safeFolder(wanted));
	for (const one of made) await entries.addFolder(one.path, one.inode);
	return path;
};

/** Gives what is on its way its name, or the next one where somebody was faster. */
const arrive = async (
	held: Held,
	kept: KeptEntry,
	name: string,
): Promise<KeptEntry | null> => {
	const { ground, entries } = held;
	const { going } = kept.entry;
	if (going === null) return kept;
	if (await passOn(ground, going.from, going.to))
		return noted(held, kept, going.to);
	const to = await freePath(ground, folderOf(going.to), name);
	const again = { ...kept.entry, going: { ...going, to } };
	const saved = await entries.save(kept, again);
	return saved && arrive(held, saved, name);
};

/** Notes where a file is now, whatever else was noted of it meanwhile. */
const noted = async (
	{ ground, entries }: Held,
	kept: KeptEntry,
	path: string,
): Promise<KeptEntry | null> => {
	const saved = await entries.save(kept, { ...kept.entry, path, going: null });
	if (saved) return saved;
	const now = await entries.get(kept.id);
	if (now) return noted({ ground, entries }, now, path);
	// Somebody took it for left over, so that it would be here without a record.
	if (kept.entry.path === null) await takeAway(ground, path);
	return null;
};
