import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createEmbeddedKsuite } from "../../../src/drivers/embedded/embedded.ts";
import type { KsuiteTables } from "../../../src/drivers/embedded/tables.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { loadKey } from "../../../src/store/key.ts";
import { createSeal } from "../../../src/store/seal.ts";

const lineSchema = z.object({ what: z.string(), email: z.string() });
type Line = z.output<typeof lineSchema>;

/** Lets a process work until it has said so many things, kills it in the middle of the next one, and gives back all it said. */
const killAfter = async (
	folder: string,
	name: string,
	count: number,
): Promise<readonly Line[]> => {
	const script = join(import.meta.dirname, "killed.ts");
	const child = spawn(process.execPath, [script, folder, name], {
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

const last = (lines: readonly Line[]): Map<string, string> =>
	new Map(lines.map(({ what, email }) => [email, what]));

describe("a process that is killed while it works", () => {
	let folder = "";
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "killed-"));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it("loses nothing it said it did, and breaks no rule", async () => {
		const said: Line[] = [];
		for (const count of [1, 4, 31, 60, 17, 90]) {
			const both = ["ada", "bo"].map((name) => killAfter(folder, name, count));
			said.push(...(await Promise.all(both)).flat());
		}
		const { db, close } = await openDatabase<KsuiteTables>(
			join(folder, "ksuite.db"),
		);
		const seal = createSeal(loadKey(folder));
		const ksuite = createEmbeddedKsuite({ db, seal, now: Date.now });
		const people = await ksuite.users.list();
		const emails = new Set(people.map(({ email }) => email));
		const ids = new Set(people.map(({ id }) => id));
		const states = last(said);
		expect(states.values().toArray()).toContain("invited");
		expect(states.values().toArray()).toContain("canceled");
		for (const [email, what] of states) {
			if (what === "invited") expect(emails).toContain(email);
			if (what === "canceled") expect(emails).not.toContain(email);
		}
		for (const email of emails) expect(states.has(email)).toBe(true);
		const seats = await ksuite.users.seats();
		expect(seats.used).toBe(people.length);
		expect(seats.used).toBeLessThanOrEqual(12);
		for (const { userIds } of await ksuite.teams.list())
			for (const id of userIds ?? []) expect(ids).toContain(id);
		const check = await sql`pragma integrity_check`.execute(db);
		expect(check.rows).toEqual([{ integrity_check: "ok" }]);
		await close();
	}, 120_000);
});
