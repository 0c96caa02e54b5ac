import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AuditLine } from "../../src/core/audit.ts";
import type { Request } from "../../src/core/request.ts";
import { createAudit } from "../../src/store/audit.ts";
import { createCards } from "../../src/store/cards.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { createRequests } from "../../src/store/requests.ts";
import { migrations, type Schema } from "../../src/store/schema.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import {
	createRemembered,
	createShortLived,
	sweepShortLived,
} from "../../src/store/short-lived.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../drivers/postgres.ts";

const seal = createSeal(newSealKey());
const account = { platform: "slack", team: "T", user: "U" };
const line = (
	details: Record<string, string> = {},
): Omit<AuditLine, "number" | "hash"> => ({
	at: 1,
	event: "done",
	by: { person: "user:1", name: "Nadia", account: "slack:T:U" },
	command: "users add",
	request: "R-0001",
	details,
});
const draft: Omit<Request, "id" | "version"> = {
	state: "waiting",
	invocation: { command: "users add", input: { first: "Luca" } },
	effect: "destroy",
	preview: { title: "Add", rows: [], basis: {}, verb: "Add" },
	fingerprint: "x",
	asker: { account, person: "user:1", name: "Nadia" },
	locale: "en",
	zone: "UTC",
	needed: 1,
	decides: "admin",
	votes: [],
	ending: null,
	created: 1,
	expires: 100,
	nudge: 50,
	nudges: 0,
	settled: null,
};

const suite = (
	open: () => Promise<{
		database: Database<Schema>;
		drop: () => Promise<void>;
	}>,
) => {
	let database: Database<Schema>;
	let drop: () => Promise<void>;
	beforeEach(async () => {
		({ database, drop } = await open());
		await migrate(database.db, migrations, "suitemate");
	});
	afterEach(async () => {
		await database.close();
		await drop();
	});

	it("gives requests numbers in order, also to many at once", async () => {
		const requests = createRequests(database.db, seal);
		const ids = await Promise.all(
			Array.from({ length: 8 }, async () => (await requests.add(draft)).id),
		);
		expect([...ids].sort()).toEqual(
			Array.from({ length: 8 }, (_, index) => `R-000${index + 1}`),
		);
	});

	it("lets exactly one of many change a version", async () => {
		const requests = createRequests(database.db, seal);
		const request = await requests.add(draft);
		const changes = await Promise.all(
			Array.from({ length: 6 }, () =>
				requests.change(request, { state: "running" }),
			),
		);
		expect(changes.filter((change) => change !== null)).toHaveLength(1);
		expect(await requests.get("r-0001")).toMatchObject({
			state: "running",
			version: 2,
			expires: 100,
		});
	});

	it("finds what is due by its expiry or its next reminder", async () => {
		const requests = createRequests(database.db, seal);
		await requests.add(draft);
		expect(await requests.due(49)).toEqual([]);
		expect(await requests.due(50)).toHaveLength(1);
		const later = await requests.add({ ...draft, nudge: null });
		expect((await requests.due(99)).map(({ id }) => id)).not.toContain(
			later.id,
		);
		expect(await requests.due(100)).toHaveLength(2);
	});

	it("knows which cards are behind, waits before it tries again, and stops in the end", async () => {
		const requests = createRequests(database.db, seal);
		const cards = createCards(database.db, seal);
		const request = await requests.add(draft);
		await cards.add({
			request: request.id,
			audience: "asker",
			shown: 1,
			place: '{"kind":"x"}',
		});
		expect(await cards.behind(0)).toEqual([]);
		await requests.change(request, { state: "declined" });
		expect(await cards.behind(0)).toEqual([request.id]);
		const [card] = await cards.of(request.id);
		await cards.failed(card?.id ?? "", 500);
		expect(await cards.behind(499)).toEqual([]);
		expect(await cards.behind(500)).toEqual([request.id]);
		for (let tries = 1; tries < 20; tries += 1)
			await cards.failed(card?.id ?? "", 500);
		expect(await cards.behind(500)).toEqual([]);
		await cards.shown(card?.id ?? "", 2, '{"kind":"y"}');
		expect(await cards.of(request.id)).toMatchObject([
			{ shown: 2, place: '{"kind":"y"}', tries: 0 },
		]);
	});

	it("proves an untouched audit log whole, whatever order lines come in", async () => {
		const audit = createAudit(database.db, seal);
		expect(await audit.verify()).toEqual({ kind: "whole", lines: 0 });
		await Promise.all(
			Array.from({ length: 5 }, (_, index) =>
				audit.add(line({ n: String(index) })),
			),
		);
		expect(await audit.verify()).toEqual({ kind: "whole", lines: 5 });
		expect(
			(await audit.list({ search: "NADIA", limit: 2 })).map(
				({ number }) => number,
			),
		).toEqual([5, 4]);
	});

	it("shows an edited line, a missing one, one put in, and a cut end", async () => {
		const audit = createAudit(database.db, seal);
		for (const n of ["1", "2", "3"]) await audit.add(line({ n }));
		const rows = await database.db
			.selectFrom("audit")
			.selectAll()
			.orderBy("number")
			.execute();
		const [first, second, third] = rows;
		if (!first || !second || !third)
			throw new Error("three lines were written");
		const edit = (body: string) =>
			database.db
				.updateTable("audit")
				.set({ body })
				.where("number", "=", 2)
				.execute();
		await edit(seal.close(JSON.stringify(line({ n: "other" }))));
		expect(await audit.verify()).toEqual({
			kind: "broken",
			number: 2,
			why: "changed",
		});
		await edit("garbage");
		expect(await audit.verify()).toEqual({
			kind: "broken",
			number: 2,
			why: "changed",
		});
		await edit(second.body);
		await database.db.deleteFrom("audit").where("number", "=", 3).execute();
		expect(await audit.verify()).toEqual({
			kind: "broken",
			number: 3,
			why: "cut",
		});
		await database.db.insertInto("audit").values(third).execute();
		expect(await audit.verify()).toEqual({ kind: "whole", lines: 3 });
		await database.db.deleteFrom("audit").where("number", "=", 1).execute();
		expect(await audit.verify()).toEqual({
			kind: "broken",
			number: 1,
			why: "missing",
		});
		await database.db.insertInto("audit").values(first).execute();
		await database.db.deleteFrom("audit_head").execute();
		expect(await audit.verify()).toEqual({
			kind: "broken",
			number: 4,
			why: "cut",
		});
	});

	it("keeps short-lived values for their time only, sealed", async () => {
		const shelf = createShortLived(database.db, seal, "test");
		await shelf.set("a", "a-secret-word", 60_000);
		await shelf.set("b", { n: 1 }, 1);
		expect(await shelf.get("a")).toBe("a-secret-word");
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(await shelf.get("b")).toBeUndefined();
		const rows = await database.db
			.selectFrom("short_lived")
			.selectAll()
			.execute();
		expect(JSON.stringify(rows)).not.toContain("secret");
		await sweepShortLived(database.db, Date.now());
		expect(
			await database.db.selectFrom("short_lived").selectAll().execute(),
		).toHaveLength(1);
		expect(await shelf.delete("a")).toBe(true);
		expect(await shelf.get("a")).toBeUndefined();
	});
};

describe("the store on SQLite", () =>
	suite(async () => ({
		database: await openDatabase<Schema>(":memory:"),
		drop: async () => undefined,
	})));

describe.skipIf(!postgresUrl)(`the store on ${postgresNote}`, () =>
	suite(openOnPostgres),
);

async function openOnPostgres() {
	const { url, drop } = await createPostgresDatabase();
	return { database: await openDatabase<Schema>(url), drop };
}

it("remembers at most so many things", async () => {
	const remembered = createRemembered(3, 60_000);
	for (const key of ["a", "b", "c", "d"]) await remembered.set(key, true);
	expect(await remembered.has("a")).toBe(false);
	expect(await remembered.has("d")).toBe(true);
});
