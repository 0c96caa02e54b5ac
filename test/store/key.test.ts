import {
	chmodSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { loadKey } from "../../src/store/key.ts";

describe("the key", () => {
	let folders: string[] = [];
	const folder = () => {
		const path = mkdtempSync(join(tmpdir(), "key-"));
		folders = [...folders, path];
		return path;
	};
	afterEach(() => {
		for (const path of folders) rmSync(path, { recursive: true });
		folders = [];
	});

	it("is made at the first start, with its folder, and stays the same", () => {
		const data = join(folder(), "new", "data");
		const key = loadKey(data);
		expect(key).toHaveLength(32);
		expect(loadKey(data)).toEqual(key);
		expect(readdirSync(data)).toEqual(["key"]);
	});

	it("is another one in another folder", () => {
		expect(loadKey(folder())).not.toEqual(loadKey(folder()));
	});

	it("can be read by its owner only", () => {
		const data = folder();
		chmodSync(data, 0o755);
		loadKey(data);
		expect(statSync(join(data, "key")).mode & 0o777).toBe(0o600);
	});

	it("can be given as base64; then no file is made", () => {
		const data = folder();
		const given = Buffer.alloc(32, 7);
		expect(loadKey(data, given.toString("base64"))).toEqual(given);
		expect(readdirSync(data)).toEqual([]);
	});

	it("is refused when it is too short, and the file is left alone", () => {
		const data = folder();
		expect(() => loadKey(data, "c2hvcnQ=")).toThrow(/32 bytes/);
		writeFileSync(join(data, "key"), "damaged");
		expect(() => loadKey(data)).toThrow(/32 bytes/);
		expect(readFileSync(join(data, "key"), "utf8")).toBe("damaged");
	});

	it("survives the leftover of a start that was cut off", () => {
		const data = folder();
		writeFileSync(join(data, `key.${process.pid}`), "half");
		expect(loadKey(data)).toHaveLength(32);
		expect(readdirSync(data)).toEqual(["key"]);
	});
});
