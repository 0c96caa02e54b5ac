import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { totalOf, type UsageKey } from "../../src/ai/usage.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../drivers/postgres.ts";

const key = (more: Partial<UsageKey> = {}): UsageKey => ({
	person: "user:1",
	day: "2026-11-22",
	feature: "rephrase",
	endpoint: "Basement",
	model: "m",
	...more,
});
const one = { calls: 1, failed: 0, input: 100, output: 10, estimated: 0 };

const suite = (
	open: () => Promise<{ url: string; drop: () => Promise<void> }>,
) => {
	let store: Store;
	let drop: () => Promise<void>;
	beforeEach(async () => {
		const opened = await open();
		drop = opened.drop;
		store = await openStore(opened.url, createSeal(newSealKey()));
	});
	afterEach(async () => {
		await store.close();
		await drop();
	});

	it("adds up what happens at the same time, and loses nothing", async () => {
		await Promise.all(
			Array.from({ length: 40 }, () => store.usage.add(key(), one)),
		);
		const [sum] = await store.usage.sum("person", "2026-11-01", null);
		expect(sum).toEqual({
			name: "user:1",
			model: "",
			calls: 40,
			failed: 0,
			input: 4000,
			output: 400,
			estimated: 0,
		});
	});

	it("tells what somebody used on a day and in its month, and nobody else's", async () => {
		const { usage } = store;
		await usage.add(key(), one);
		await usage.add(key({ feature: "summary" }), one);
		await usage.add(key({ day: "2026-11-01" }), one);
		await usage.add(key({ day: "2026-10-31" }), one);
		await usage.add(key({ day: "2026-11-23" }), one);
		await usage.add(key({ person: "user:2" }), one);
		expect(await usage.spent("user:1", "2026-11-22")).toEqual({
			day: 220,
			month: 330,
		});
		expect(await usage.spent("user:3", "2026-11-22")).toEqual({
			day: 0,
			month: 0,
		});
	});

	it("sums up by feature and by place, most tokens first, for one person or all", async () => {
		const { usage } = store;
		await usage.add(key(), one);
		await usage.add(key({ feature: "summary" }), { ...one, input: 900 });
		await usage.add(key({ person: "user:2", model: "other" }), one);
		const names = async (...asked: Parameters<typeof usage.sum>) =>
			(await usage.sum(...asked)).map(({ name, model }) => `${name} ${model}`);
		expect(await names("feature", "2026-11-22", null)).toEqual([
			"summary ",
			"rephrase ",
		]);
		expect(await names("place", "2026-11-22", null)).toEqual([
			"Basement m",
			"Basement other",
		]);
		expect(await names("place", "2026-11-22", "user:2")).toEqual([
			"Basement other",
		]);
		expect(await names("feature", "2026-11-23", null)).toEqual([]);
		expect(totalOf(await usage.sum("feature", "", null)).calls).toBe(3);
	});

	it("takes numbers beyond 32 bits and the longest names", async () => {
		const big = { ...one, input: 5_000_000_000 };
		await store.usage.add(key({ model: "x".repeat(5000) }), big);
		await store.usage.add(key({ model: "x".repeat(5000) }), big);
		const [sum] = await store.usage.sum("place", "2026-11-01", null);
		expect(sum?.input).toBe(10_000_000_000);
		expect(sum?.model).toHaveLength(200);
	});

	it("forgets after ninety days", async () => {
		await store.usage.add(key({ day: "2026-08-23" }), one);
		await store.usage.add(key({ day: "2026-08-24" }), one);
		await store.sweep(Date.UTC(2026, 10, 22, 12));
		expect(await store.usage.sum("person", "2026-08-01", null)).toHaveLength(1);
		const [left] = await store.usage.sum("person", "2026-08-24", null);
		expect(left?.calls).toBe(1);
	});

	it("reads every table raw, in portions, while others write", async () => {
		await store.settings.set("some", "value");
		for (let index = 0; index < 1203; index += 1)
			await store.usage.add(key({ person: `user:${index}` }), one);
		const seen = new Map<string, string[]>();
		for await (const { table, rows } of store.raw()) {
			seen.set(table, [...(seen.get(table) ?? []), ...rows]);
			await store.settings.set("meanwhile", table);
		}
		expect([...seen.keys()].sort()).toEqual(
			[
				"alerts",
				"audit",
				"audit_head",
				"book_shares",
				"cards",
				"categories",
				"connections",
				"consents",
				"filings",
				"grants",
				"house",
				"jobs",
				"learned",
				"links",
				"point_looks",
				"point_sources",
				"point_texts",
				"point_versions",
				"points",
				"requests",
				"restores",
				"samples",
				"settings",
				"short_lived",
				"steps",
				"suitemate_migration",
				"suitemate_migration_lock",
				"turns",
				"usage",
				"verdicts",
				"watches",
			].sort(),
		);
		expect(seen.get("usage")).toHaveLength(1203);
		expect(seen.get("usage")?.[700]).toContain("rephrase");
		expect(seen.get("settings")?.join()).toContain("some");
	});
};

describe("counts of questions on SQLite", () =>
	suite(async () => ({ url: ":memory:", drop: async () => undefined })));
describe.skipIf(postgresUrl === "")(
	`counts of questions on ${postgresNote}`,
	() => suite(createPostgresDatabase),
);
