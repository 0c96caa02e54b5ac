import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Watch } from "../../src/modules/watch/watch.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { migrations, type Schema } from "../../src/store/schema.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { createWatches } from "../../src/store/watches.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../drivers/postgres.ts";

const seal = createSeal(newSealKey());
const now = Date.UTC(2026, 10, 22, 14);
const minute = 60_000;
const watch: Watch = {
	id: "storage:C0GENERAL",
	of: "storage",
	at: [80, 95],
	to: { channel: "C0GENERAL", name: "geheimkanal" },
	by: "Nadia Geheim",
	since: now,
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
	const watches = () => createWatches(database.db, seal);

	it("are kept one for each subject and place; a new one forgets what the old one told", async () => {
		const admins = {
			...watch,
			id: "seats:admins",
			of: "seats",
			to: null,
		} as const;
		await watches().put(watch);
		await watches().put(admins);
		await watches().tell(watch.id, ["80"], now);
		expect(await watches().list()).toEqual([admins, watch]);
		await watches().put({ ...watch, at: [90] });
		expect(await watches().list()).toEqual([admins, { ...watch, at: [90] }]);
		expect(await watches().told(watch.id)).toEqual(new Map());
		expect(await watches().remove(watch.id)).toBe(true);
		expect(await watches().remove(watch.id)).toBe(false);
		expect(await watches().list()).toEqual([admins]);
	});

	it("are sealed: neither a name nor a channel's name can be read", async () => {
		await watches().put(watch);
		const rows = await database.db.selectFrom("watches").selectAll().execute();
		expect(JSON.stringify(rows)).not.toMatch(/geheim/iu);
	});

	it("tell by one of several who come at once", async () => {
		const all = await Promise.all(
			Array.from({ length: 6 }, () => watches().take(watch.id, "80", now)),
		);
		expect(all.filter(Boolean)).toHaveLength(1);
		await watches().tell(watch.id, ["80", "full"], now);
		expect(await watches().told(watch.id)).toEqual(
			new Map([
				["80", now],
				["full", now],
			]),
		);
	});

	it("may be told by another after a pause that grows, when nobody said it was done", async () => {
		const taken = async (minutes: number) =>
			watches().take(watch.id, "80", now + minutes * minute);
		expect(await taken(0)).toBe(true);
		expect(await taken(9)).toBe(false);
		expect(await taken(10)).toBe(true);
		expect(await taken(29)).toBe(false);
		expect(await taken(30)).toBe(true);
		expect(await watches().told(watch.id)).toEqual(new Map());
		await watches().tell(watch.id, ["80"], now);
		expect(await taken(31)).toBe(true);
		expect(await taken(42)).toBe(true);
	});

	it("keep what was told until it is forgotten", async () => {
		await watches().tell(watch.id, ["80", "95"], now);
		await watches().take(watch.id, "80", now + minute);
		await watches().forget(watch.id, ["95"]);
		await watches().forget(watch.id, []);
		expect(await watches().told(watch.id)).toEqual(new Map([["80", now]]));
	});
};

describe("watches on SQLite", () =>
	suite(async () => ({
		database: await openDatabase<Schema>(":memory:"),
		drop: async () => undefined,
	})));

describe.skipIf(!postgresUrl)(`watches on ${postgresNote}`, () =>
	suite(async () => {
		const { url, drop } = await createPostgresDatabase();
		return { database: await openDatabase<Schema>(url), drop };
	}),
);
