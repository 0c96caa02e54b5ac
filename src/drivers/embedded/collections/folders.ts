import { randomUUID } from "node:crypto";
import { mkdir, realpath, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Kind, Looks } from "../../../pim/collection.ts";
import { quietly } from "../drive/disk-failure.ts";
import { namesIn, seeAt, sweep, syncFolder } from "./disk.ts";
import { writeLooks } from "./looks.ts";
import { isName, kinds, passing, type Where } from "./where.ts";

/** The path of a collection's folder. */
export const pathOf = (root: string, { owner, kind, name }: Where): string =>
	join(root, owner, kinds[kind].folder, name);

/** Whether a collection is there, reached without any link. */
export const isCollection = async (
	root: string,
	where: Where,
): Promise<boolean> => {
	const path = pathOf(root, where);
	if (!(await seeAt(path))?.isDirectory()) return false;
	return (await quietly(realpath(path), null)) === path;
};

/** The collections of one kind that somebody owns. */
export const collectionsOf = async (
	root: string,
	owner: string,
	kind: Kind,
): Promise<readonly Where[]> => {
	const folder = join(root, owner, kinds[kind].folder);
	const names = await quietly(namesIn(folder), [], ["ENOENT"]);
	const all = names.filter(isName).map((name) => ({ owner, kind, name }));
	const found = await Promise.all(all.map((one) => isCollection(root, one)));
	return all.filter((_, index) => found[index]);
};

/** Makes a collection with its looks, all at once: beside first, then under a name made of its own. */
export const makeCollection = async (
	root: string,
	owner: string,
	{
		kind,
		name,
		...looks
	}: Looks & { readonly kind: Kind; readonly name: string },
): Promise<Where> => {
	const folder = join(root, owner, kinds[kind].folder);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	await sweep(folder, Date.now());
	const passingFolder = join(folder, `${passing}${randomUUID()}`);
	await mkdir(passingFolder, { mode: 0o700 });
	await writeLooks(passingFolder, { ...looks, name });
	for (let number = 1; ; number += 1) {
		const where = { owner, kind, name: numbered(plainOf(name, kind), number) };
		const path = pathOf(root, where);
		if (await seeAt(path)) continue;
		// Another process may have made it meanwhile.
		const isMine = await quietly(
			rename(passingFolder, path).then(() => true),
			false,
			["ENOTEMPTY", "EEXIST", "ENOTDIR"],
		);
		if (!isMine) continue;
		await syncFolder(folder);
		return where;
	}
};

/** Takes a whole collection away: at once for everybody, then its files. */
export const dropCollection = async (
	root: string,
	where: Where,
): Promise<void> => {
	const folder = join(root, where.owner, kinds[where.kind].folder);
	const passingFolder = join(folder, `${passing}${randomUUID()}`);
	await rename(pathOf(root, where), passingFolder);
	await syncFolder(folder);
	await rm(passingFolder, { recursive: true, force: true });
};

/** What a folder can be called on every system: `team-calendar`. */
const plainOf = (name: string, kind: Kind): string => {
	const plain = name
		.normalize("NFKD")
		.toLowerCase()
		.replace(/\p{M}+/gu, "")
		.replace(/[^a-z0-9]+/gu, "-")
		.slice(0, 60)
		.replace(/^-|-$/gu, "");
	return plain === "" ? kind : plain;
};

const numbered = (name: string, number: number): string =>
	number === 1 ? name : `${name}-${number}`;
