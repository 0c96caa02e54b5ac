import type { Dirent } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { json } from "node:stream/consumers";
import { z } from "zod";

// Run as a process of its own: closing a database's file here would release the locks that SQLite holds on it.
const { folder, except, most, ...given } = z
	.object({
		folder: z.string(),
		except: z.string().nullable(),
		forms: z.array(z.base64()),
		most: z.number().int().nonnegative(),
	})
	.parse(await json(process.stdin));
const forms = given.forms.map((form) => Buffer.from(form, "base64"));
const longest = Math.max(...forms.map(({ length }) => length));
const portion = 1_000_000;

const result = {
	files: 0,
	unreadable: 0,
	bytes: 0,
	cut: false,
};
const found: string[] = [];
for (const path of await newestFirst()) await look(path);
process.stdout.write(JSON.stringify({ ...result, found }));

async function look(path: string): Promise<void> {
	const name = relative(folder, path);
	const named = holds(Buffer.from(name));
	try {
		const leaks = await readThrough(path);
		result.files += 1;
		// A name that gives it away is not repeated.
		if (named) found.push("…");
		else if (leaks) found.push(name);
	} catch (error) {
		if (!isGone(error)) result.unreadable += 1;
	}
}

async function readThrough(path: string): Promise<boolean> {
	const file = await open(path, "r");
	const buffer = Buffer.alloc(portion + longest);
	let kept = 0;
	try {
		for (;;) {
			const room = Math.min(portion, most - result.bytes);
			// One byte tells whether there would be more.
			const { bytesRead } = await file.read(buffer, kept, Math.max(room, 1));
			if (bytesRead === 0) return false;
			if (room === 0) {
				result.cut = true;
				return false;
			}
			result.bytes += bytesRead;
			const filled = buffer.subarray(0, kept + bytesRead);
			if (holds(filled)) return true;
			// A marker may begin in one portion and end in the next.
			const tail = filled.subarray(-(longest - 1));
			kept = tail.length;
			tail.copy(buffer);
		}
	} finally {
		await file.close();
	}
}

async function newestFirst(): Promise<readonly string[]> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	}).catch((): Dirent[] => []);
	const files = await Promise.all(
		entries
			.filter((entry) => entry.isFile() && !isExcepted(entry.parentPath))
			.map(async (entry) => {
				const path = join(entry.parentPath, entry.name);
				const changed = await stat(path).then(
					({ mtimeMs }) => mtimeMs,
					() => 0,
				);
				return { path, changed };
			}),
	);
	return files
		.sort((one, other) => other.changed - one.changed)
		.map(({ path }) => path);
}

function isExcepted(path: string): boolean {
	if (except === null) return false;
	const within = relative(except, path);
	return within === "" || !/^\.\.(?:[/\\]|$)|^[/\\]/u.test(within);
}

function holds(bytes: Buffer): boolean {
	return forms.some((form) => bytes.includes(form));
}

function isGone(error: unknown): boolean {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
