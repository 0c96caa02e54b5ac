import {
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import { keyLength, newSealKey } from "./seal.ts";

/** The key everything is sealed with: `given` (32 bytes as base64) or the file `key` in `folder`, made at the first start and readable by its owner only. Throws when it is not 32 bytes. */
export const loadKey = (folder: string, given?: string): Uint8Array => {
	if (given !== undefined) return decode(given);
	const path = join(folder, "key");
	if (!existsSync(path)) make(folder, path);
	return decode(readFileSync(path, "utf8"));
};

const decode = (text: string): Uint8Array => {
	const key = Buffer.from(text.trim(), "base64");
	if (key.length === keyLength) return key;
	throw new Error(`The key must be ${keyLength} bytes written as base64.`);
};

// Linked into place when it is complete: a crash leaves no half key, and of two processes that start together one wins.
const make = (folder: string, path: string): void => {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const draft = `${path}.${process.pid}`;
	rmSync(draft, { force: true });
	const file = openSync(draft, "wx", 0o600);
	writeSync(file, `${Buffer.from(newSealKey()).toString("base64")}\n`);
	fsyncSync(file);
	closeSync(file);
	try {
		linkSync(draft, path);
	} catch (error) {
		if (!existsSync(path)) throw error;
	} finally {
		rmSync(draft);
	}
};
