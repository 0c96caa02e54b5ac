import { randomUUID } from "node:crypto";
import { type BigIntStats, constants } from "node:fs";
import {
	link,
	lstat,
	open,
	readdir,
	rename,
	rm,
	unlink,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { Problem } from "../../../core/problem.ts";
import { asProblem, codeOf, quietly } from "../drive/disk-failure.ts";
import { passing } from "./where.ts";

/** Does something with a collection's files; a failure is told as a Problem: `not-found` when its folder went meanwhile, `no-room` or `unavailable`. */
export const onDisk = async <T>(work: () => Promise<T>): Promise<T> => {
	try {
		return await work();
	} catch (error) {
		if (missing.includes(codeOf(error) ?? "")) throw new Problem("not-found");
		throw asProblem(error);
	}
};

/** The names in a folder that is surely there. */
export const namesIn = (folder: string): Promise<string[]> => readdir(folder);

/** What is at a path, no link followed; null when nothing is. */
export const seeAt = (path: string): Promise<BigIntStats | null> =>
	quietly(lstat(path, { bigint: true }), null, missing);

/** The bytes of a plain file; `absent` when it is none, `unreadable` when the system does not give them or they are too many. */
export const readPlain = async (
	path: string,
): Promise<Buffer | "absent" | "unreadable"> => {
	const flags =
		constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
	const file = await quietly(
		open(path, flags),
		"unreadable",
		undefined,
		(code) => (missing.includes(code) ? "absent" : "unreadable"),
	);
	if (typeof file === "string") return file === "absent" ? file : "unreadable";
	try {
		const found = await file.stat();
		if (!found.isFile()) return "absent";
		if (found.size > largest) return "unreadable";
		return await quietly(file.readFile(), "unreadable" as const);
	} finally {
		await file.close();
	}
};

/** Writes a file so that it is whole or not there at all, also when the process is killed; `new` is false where something is there by then. */
export const writeWhole = async (
	path: string,
	bytes: Uint8Array | string,
	how: "new" | "over",
	isStillRight: () => Promise<boolean> = async () => true,
): Promise<boolean> => {
	const folder = dirname(path);
	const part = join(folder, `${passing}${randomUUID()}.part`);
	try {
		await writeLasting(part, bytes);
		if (!(await isStillRight())) return false;
		const isThere =
			how === "over"
				? await rename(part, path).then(() => true)
				: await passOn(part, path);
		if (isThere) await syncFolder(folder);
		return isThere;
	} finally {
		await rm(part, { force: true });
	}
};

/** Takes a file away for good. */
export const takeAway = async (path: string): Promise<void> => {
	await rm(path, { force: true });
	await syncFolder(dirname(path));
};

/** Takes away what a process that was killed left on its way; what is younger than an hour may be another process at work. */
export const sweep = async (folder: string, now: number): Promise<void> => {
	for (const name of await quietly(readdir(folder), [])) {
		if (!name.startsWith(passing)) continue;
		const found = await seeAt(join(folder, name));
		if (found && now - Number(found.mtimeMs) > 3_600_000)
			await quietly(
				rm(join(folder, name), { recursive: true, force: true }),
				undefined,
			);
	}
};

/** Makes a change of a folder last; not every system can. */
export const syncFolder = async (folder: string): Promise<void> => {
	const opened = await quietly(open(folder, "r"), null);
	if (opened === null) return;
	await quietly(opened.sync(), undefined);
	await opened.close();
};

/** More than any object is; nothing bigger is taken into memory. */
export const largest = 32 * 1024 * 1024;

const missing: readonly string[] = ["ENOENT", "ENOTDIR"];

// Some file systems know no second name for a file.
const withoutLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

const writeLasting = async (
	path: string,
	bytes: Uint8Array | string,
): Promise<void> => {
	const file = await open(path, "wx", 0o600);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
};

/** Gives a file its name, which nothing may have yet: a second name fails where a new name would write over. */
const passOn = async (part: string, path: string): Promise<boolean> => {
	const outcome = await quietly(
		link(part, path).then(() => "linked"),
		"",
		["EEXIST", ...withoutLinks],
		(code) => (code === "EEXIST" ? "taken" : "no links"),
	);
	if (outcome !== "no links") return outcome === "linked";
	const mine = await quietly(open(path, "wx", 0o600), null, ["EEXIST"]);
	if (mine === null) return false;
	await mine.close();
	await rename(part, path).catch(async (error: unknown) => {
		await unlink(path);
		throw error;
	});
	return true;
};
