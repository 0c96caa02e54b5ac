import { createHash } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { join } from "node:path";
import type { Kind } from "../../../pim/collection.ts";
import { uidOf } from "../../../pim/uid.ts";
import { createQueue } from "../drive/in-turn.ts";
import { namesIn, readPlain, seeAt, sweep } from "./disk.ts";
import type { Known } from "./ledger.ts";
import { readLedger } from "./ledger-file.ts";
import { isObjectFile } from "./where.ts";

/** The files of one collection, whoever uses it: what is known of each, so that only what is different has to be read. */
export type Shelf = {
	readonly folder: string;
	readonly kind: Kind;
	/** Runs changes of this collection one after the other. */
	readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
	/** What is there now, by file name; `anew` believes nothing that was known. */
	readonly look: (anew?: boolean) => Promise<ReadonlyMap<string, Known>>;
	/** One file as it is now; null when it is not there. */
	readonly lookAt: (file: string) => Promise<Known | null>;
	/** Another file with this UID; null when there is none. */
	readonly twinOf: (uid: string, file: string) => Promise<string | null>;
};

/** Makes the shelf over a folder that is there. */
export const createShelf = (folder: string, kind: Kind): Shelf => {
	const known = new Map<string, Known>();
	const warm = async (): Promise<void> => {
		await sweep(folder, Date.now());
		for (const [name, one] of (await readLedger(folder))?.files ?? [])
			known.set(name, one);
	};
	let warmed: Promise<void> | null = null;
	const files = async (): Promise<readonly string[]> => {
		warmed ??= warm();
		await warmed;
		const names = await namesIn(folder);
		return names.filter((name) => isObjectFile(name, kind));
	};
	const lookAt = async (file: string, anew = false) => {
		const before = anew ? undefined : known.get(file);
		const now = await inspect(join(folder, file), before);
		if (now) known.set(file, now);
		else known.delete(file);
		return now;
	};
	const look = async (anew = false) => {
		const names = await files();
		const found = await inBatches(names, async (name) => {
			const one = await lookAt(name, anew);
			return [name, one] as const;
		});
		const there = new Map<string, Known>();
		for (const [name, one] of found) if (one) there.set(name, one);
		for (const name of known.keys()) if (!there.has(name)) known.delete(name);
		return there;
	};
	return {
		folder,
		kind,
		inTurn: createQueue(),
		look,
		lookAt: (file) => lookAt(file),
		twinOf: async (uid, file) => {
			const names = await files();
			await inBatches(
				names.filter((name) => !known.has(name)),
				(name) => lookAt(name),
			);
			const alike = names.filter(
				(name) => name !== file && known.get(name)?.uid === uid,
			);
			for (const name of alike)
				if ((await lookAt(name))?.uid === uid) return name;
			return null;
		},
	};
};

/** The mark of an object's bytes. */
export const markOf = (bytes: Uint8Array): string =>
	createHash("sha256").update(bytes).digest("hex").slice(0, 40);

/** The text of an object; null for bytes that are none. */
export const textIn = (bytes: Uint8Array): string | null => {
	const text = Buffer.from(bytes).toString("utf8");
	return Buffer.from(text, "utf8").equals(bytes) ? text : null;
};

/** A file as it is now, read again only where the system tells something else of it than before. */
const inspect = async (
	path: string,
	before: Known | undefined,
): Promise<Known | null> => {
	const found = await seeAt(path);
	if (!found?.isFile()) return null;
	const seen = tellingOf(found);
	if (before && before.seen !== "" && before.seen === seen) return before;
	const begun = Date.now();
	const bytes = await readPlain(path);
	if (bytes === "absent") return null;
	// It is there, so it must not look gone; its mark changes when it does.
	if (bytes === "unreadable")
		return { etag: `unread-${seen}`, uid: null, seen: "" };
	const text = textIn(bytes);
	// Clocks of files tick slowly: two writes in one tick look alike, so that what is this new is read again.
	const isSettled = begun - Number(found.ctimeMs) > 2000;
	return {
		etag: markOf(bytes),
		uid: text === null ? null : uidOf(text),
		seen: isSettled ? seen : "",
	};
};

const tellingOf = ({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
	[ino, size, mtimeNs, ctimeNs].map((part) => part.toString(36)).join(".");

/** A few at once, so that a big folder does not open all its files. */
export const inBatches = async <T, U>(
	items: readonly T[],
	work: (item: T) => Promise<U>,
): Promise<U[]> => {
	const done: U[] = [];
	for (let start = 0; start < items.length; start += 32)
		done.push(...(await Promise.all(items.slice(start, start + 32).map(work))));
	return done;
};
