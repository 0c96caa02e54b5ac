import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import {
	link,
	lstat,
	mkdir,
	open,
	realpath,
	rename,
	rm,
	unlink,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import {
	numbered,
	numberedFolder,
} from "../../../modules/documents/file-name.ts";
import { quietly } from "./disk-failure.ts";

/** A folder or file on the disk, known again by its number. */
export type Seen = { readonly inode: string; readonly size: number };

/** The folder all others are in, by its real path. Paths below it have slashes, without one at either end. */
export type Ground = { readonly root: string };

/** Makes the folder where there is none, for nobody but ourselves. */
export const openGround = async (folder: string): Promise<Ground> => {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	return { root: await realpath(folder) };
};

/** A plain file that is reached without following any link; null for anything else. */
export const seeFile = async (
	ground: Ground,
	path: string,
): Promise<Seen | null> => {
	const place = placeOf(ground, path);
	const folder = await quietly(realpath(dirname(place)), null);
	if (folder !== dirname(place)) return null;
	const found = await seen(place);
	return found?.kind === "file" ? found : null;
};

/** The SHA-256 of a file's content. */
export const markOfFile = async (
	ground: Ground,
	path: string,
): Promise<string> => {
	const hash = createHash("sha256");
	const flags = constants.O_RDONLY | constants.O_NOFOLLOW;
	const file = await open(placeOf(ground, path), flags);
	await pipeline(file.createReadStream(), hash);
	return hash.digest("hex");
};

/** Makes a folder part by part; where a file or a link has the name of a part, that part gets a number. Says which were made. */
export const makeFolder = async (
	ground: Ground,
	parts: readonly string[],
): Promise<{
	readonly path: string;
	readonly made: readonly { readonly path: string; readonly inode: string }[];
}> => {
	const made: { path: string; inode: string }[] = [];
	let path = "";
	for (const part of parts) {
		for (let number = 1; ; number += 1) {
			const next = below(path, numberedFolder(part, number));
			const place = placeOf(ground, next);
			const isNew = await quietly(
				mkdir(place, { mode: 0o700 }).then(() => true),
				false,
				["EEXIST"],
			);
			const found = await seen(place);
			if (found?.kind !== "folder") continue;
			if (isNew) {
				made.push({ path: next, inode: found.inode });
				await sync(dirname(place));
			}
			path = next;
			break;
		}
	}
	return { path, made };
};

/** The first name in a folder that nothing has yet. */
export const freePath = async (
	ground: Ground,
	folder: string,
	name: string,
): Promise<string> => {
	for (let number = 1; ; number += 1) {
		const path = below(folder, numbered(name, number));
		if ((await seen(placeOf(ground, path))) === null) return path;
	}
};

/** A name for a file that is still being written. */
export const passingPath = (folder: string): string =>
	below(folder, `.suitemate-${randomUUID()}.part`);

/** Writes a new file; when this returns, it is on the disk. */
export const writeFileTo = async (
	ground: Ground,
	path: string,
	bytes: Uint8Array,
): Promise<void> => {
	const file = await open(placeOf(ground, path), "wx", 0o600);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
};

/** Gives a file another path, which nothing may have yet: false when something has. */
export const passOn = async (
	ground: Ground,
	from: string,
	to: string,
): Promise<boolean> => {
	const [old, place] = [placeOf(ground, from), placeOf(ground, to)];
	const outcome = await quietly(
		link(old, place).then(() => "linked"),
		"",
		["EEXIST", ...withoutLinks],
		(code) => (code === "EEXIST" ? "taken" : "no links"),
	);
	if (outcome === "taken") return false;
	if (outcome === "linked") await rm(old, { force: true });
	else if (!(await passOnWithoutLinks(old, place))) return false;
	await sync(dirname(place));
	return true;
};

/** Takes a file away; one that is not there is no failure. */
export const takeAway = async (ground: Ground, path: string): Promise<void> => {
	await rm(placeOf(ground, path), { force: true });
};

/** The folder or file itself as it is now, links not followed. */
export const seeFolder = async (
	ground: Ground,
	path: string,
): Promise<Seen | null> => {
	const found = await seen(placeOf(ground, path));
	return found?.kind === "folder" ? found : null;
};

/** The system's path of one of ours. */
export const placeOf = ({ root }: Ground, path: string): string =>
	join(root, ...path.split("/"));

const below = (folder: string, name: string): string =>
	folder === "" ? name : `${folder}/${name}`;

const seen = async (place: string) => {
	const found = await quietly(lstat(place, { bigint: true }), null, [
		"ENOENT",
		"ENOTDIR",
	]);
	if (found === null) return null;
	const kind = found.isFile()
		? "file"
		: found.isDirectory()
			? "folder"
			: "else";
	return { kind, inode: String(found.ino), size: Number(found.size) };
};

// Some file systems know no second name for a file.
const withoutLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

/** Takes the name with an empty file first, so that nothing of somebody else's is written over. */
const passOnWithoutLinks = async (
	old: string,
	place: string,
): Promise<boolean> => {
	const mine = await quietly(open(place, "wx", 0o600), null, ["EEXIST"]);
	if (mine === null) return false;
	await mine.close();
	await rename(old, place).catch(async (error: unknown) => {
		await unlink(place);
		throw error;
	});
	return true;
};

/** Makes a change of a folder last; not every system can. */
const sync = async (folder: string): Promise<void> => {
	const opened = await quietly(open(folder, "r"), null);
	if (opened === null) return;
	await quietly(opened.sync(), undefined);
	await opened.close();
};
