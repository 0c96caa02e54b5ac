import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import type { PimAccount } from "../../src/pim/account.ts";
import { openCollections } from "./embedded-collections-stage.ts";

const lineSchema = z.object({ what: z.string(), key: z.string() });
type Line = z.output<typeof lineSchema>;

let staged: ReturnType<typeof openCollections>;
beforeEach(() => {
	staged = openCollections();
});
afterEach(() => staged.close());

/** Lets a process work until it has said so many things, and kills it in the middle of the next one. */
const killAfter = async (name: string, count: number): Promise<Line[]> => {
	const script = join(import.meta.dirname, "embedded-collections-killed.ts");
	const child = spawn(process.execPath, [script, staged.folder, name], {
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

/** Which state each contact is in, by its key; a half one fails. */
const states = async (account: PimAccount, id: string) => {
	const rows = await account.listing(id);
	const objects = await account.read(
		id,
		rows.map(({ href }) => href),
	);
	expect(objects).toHaveLength(rows.length);
	return new Map(
		objects.map(({ text }) => {
			const found =
				/^BEGIN:VCARD\r\nVERSION:3\.0\r\nUID:(\S+)\r\nFN:\1 (\w)\r\nN:\1 \2;;;;\r\nNOTE:(\w+)\r\nEND:VCARD\r\n$/u.exec(
					text,
				);
			const [, key = "", time = "", note] = found ?? [];
			expect(note).toBe(time.repeat(20_000));
			return [key, time];
		}),
	);
};

it("a process that is killed while it writes leaves every contact as it was or as it was to be", async () => {
	const said: Line[] = [];
	const known = new Map<string, string>();
	let token: string | null = null;
	for (const [round, count] of [2, 5, 12, 23, 40, 61].entries()) {
		said.push(...(await killAfter(`round${round}`, count)));
		const account = staged.restart().account("person-1");
		const [book] = await account.collections();
		if (!book) throw new Error("The address book went.");
		const there = await states(account, book.id);
		const last = new Map(
			said
				.filter(({ what }) => what !== "token")
				.map(({ what, key }) => [key, what]),
		);
		for (const [key, what] of last)
			expect(allowed[what]).toContain(there.get(key) ?? "none");
		expect(there.size).toBeLessThanOrEqual(last.size);
		// What was told before the kill, and what is told since, make what is there.
		const changes = await account.changes(book.id, token);
		if (token !== null) expect(changes.kind).toBe("since");
		const rows = changes.kind === "all" ? changes.rows : changes.changed;
		for (const { href, etag } of rows) known.set(href, etag);
		if (changes.kind === "since")
			for (const href of changes.gone) known.delete(href);
		const listing = await account.listing(book.id);
		expect(new Map(listing.map(({ href, etag }) => [href, etag]))).toEqual(
			known,
		);
		token = changes.token;
		const visible = readdirSync(staged.path(book.id)).filter(
			(name) => !name.startsWith("."),
		);
		expect(visible).toHaveLength(there.size + 1);
	}
});

/** What may be there after the last thing that was said of a contact. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	putting: ["none", "a"],
	put: ["a"],
	changing: ["a", "b"],
	changed: ["b"],
	removing: ["a", "none"],
	removed: ["none"],
};
