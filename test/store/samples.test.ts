import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Sample } from "../../src/modules/watch/watch.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { createSamples, sweepSamples } from "../../src/store/samples.ts";
import { migrations, type Schema } from "../../src/store/schema.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../drivers/postgres.ts";

const sample = (day: string, used: number, more: Partial<Sample> = {}) => ({
	of: "storage" as const,
	day,
	at: Date.parse(`${day}T07:00:00Z`),
	used,
	allowed: 315,
	trash: 22.875,
	...more,
});

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
	const samples = () => createSamples(database.db);

	it("are given back as they were, by subject, oldest first", async () => {
		const seats = { of: "seats" as const, allowed: 21, trash: null };
		await samples().add(sample("2026-11-22", 262.125));
		await samples().add(sample("2026-11-21", 261.3));
		await samples().add(sample("2026-11-22", 20, seats));
		expect(await samples().since("storage", 0)).toEqual([
			sample("2026-11-21", 261.3),
			sample("2026-11-22", 262.125),
		]);
		expect(await samples().last("storage")).toEqual(
			sample("2026-11-22", 262.125),
		);
		expect(await samples().last("seats")).toEqual(
			sample("2026-11-22", 20, seats),
		);
		expect(await samples().last("addresses")).toBeNull();
		const after = Date.parse("2026-11-22T00:00:00Z");
		expect(await samples().since("storage", after)).toHaveLength(1);
		expect(await samples().has("storage", "2026-11-21")).toBe(true);
		expect(await samples().has("seats", "2026-11-21")).toBe(false);
	});

	it("are taken by one of several who come at once, and stay as first taken", async () => {
		const all = await Promise.all(
			Array.from({ length: 6 }, (_, index) =>
				samples().add(sample("2026-11-22", index)),
			),
		);
		expect(all.filter(Boolean)).toHaveLength(1);
		expect(await samples().add(sample("2026-11-22", 99))).toBe(false);
		expect((await samples().last("storage"))?.used).toBe(all.indexOf(true));
	});

	it("go when their time is over", async () => {
		await samples().add(sample("2025-10-17", 1));
		await samples().add(sample("2025-10-18", 2));
		await sweepSamples(database.db, "2025-10-18");
		const left = await samples().since("storage", 0);
		expect(left.map(({ day }) => day)).toEqual(["2025-10-18"]);
	});
};

describe("daily readings on SQLite", () =>
	suite(async () => ({
		database: await openDatabase<Schema>(":memory:"),
		drop: async () => undefined,
	})));

describe.skipIf(!postgresUrl)(`daily readings on ${postgresNote}`, () =>
	suite(async () => {
		const { url, drop } = await createPostgresDatabase();
		return { database: await openDatabase<Schema>(url), drop };
	}),
);
