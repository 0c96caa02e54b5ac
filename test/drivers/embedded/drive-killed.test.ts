import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { createEmbeddedDrive } from "../../../src/drivers/embedded/drive/drive.ts";
import type { KsuiteTables } from "../../../src/drivers/embedded/tables.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { loadKey } from "../../../src/store/key.ts";
import { createSeal } from "../../../src/store/seal.ts";
import { made } from "../../contracts/answers.ts";
import { bytesOf } from "../../contracts/drive.ts";

const lineSchema = z.object({ what: z.string(), key: z.string() });
type Line = z.output<typeof lineSchema>;

let base = "";
beforeAll(() => {
	base = mkdtempSync(join(tmpdir(), "drive-killed-"));
});
afterAll(() => rmSync(base, { recursive: true }));

/** Lets a process work until it has said so many things, and kills it in the middle of the next one. */
const killAfter = async (name: string, count: number) => {
	const script = join(import.meta.dirname, "drive-killed.ts");
	const child = spawn(process.execPath, [script, base, name], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const closed = once(child, "close");
	const lines: Line[] = [];
	for await (const line of createInterface({ input: child.stdout })) {
		lines.push(lineSchema.parse(JSON.parse(line)));
		if (lines.length === count) child.kill("SIGKILL");
	}
	await closed;
	expect(child.signalCode).toBe("SIGKILL");
	return lines;
};

/** How often each content stands in the folder, by its first line. */
const contents = (): Map<string, number> => {
	const folder = join(base, "filed");
	const counts = new Map<string, number>();
	for (const file of readdirSync(folder, {
		recursive: true,
		withFileTypes: true,
	})) {
		if (!file.isFile()) continue;
		expect(file.name).toMatch(/^same(?: \(\d+\))?\.txt$/u);
		const lines = readFileSync(join(file.parentPath, file.name), "utf8").split(
			"\n",
		);
		expect(lines).toHaveLength(2001);
		const key = lines[0] ?? "";
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
};

it("a process that is killed while it files leaves whole files, none twice and no scraps", async () => {
	const said: Line[] = [];
	for (const [round, count] of [1, 2, 5, 12, 23, 40].entries())
		said.push(...(await killAfter(`round${round}`, count)));
	const { db, close } = await openDatabase<KsuiteTables>(
		join(base, "ksuite.db"),
	);
	const drive = createEmbeddedDrive({
		folder: join(base, "filed"),
		db,
		seal: createSeal(loadKey(base)),
	});
	await drive.ready();
	const last = new Map(said.map(({ what, key }) => [key, what]));
	const there = contents();
	for (const [key, count] of there) {
		expect(count).toBe(1);
		expect(last.get(key)).not.toBe("removed");
	}
	for (const [key, what] of last)
		if (what === "put") expect(there.has(key)).toBe(true);
	for (const [key, what] of last) {
		if (what === "removed" || what === "removing") continue;
		const bytes = bytesOf(`${key}\n`.repeat(2000));
		await made(drive.upload({ key, folder: "C", name: "same.txt", bytes }));
		expect(contents().get(key)).toBe(1);
	}
	await close();
}, 120_000);
