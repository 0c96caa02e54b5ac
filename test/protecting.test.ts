import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LogEvent } from "../src/core/log.ts";
import { Problem } from "../src/core/problem.ts";
import { healthOf } from "../src/modules/restore/health.ts";
import type { Accounts, Holder, PimAccount } from "../src/pim/account.ts";
import type { Collection } from "../src/pim/collection.ts";
import { holderKey } from "../src/pim/holder-key.ts";
import { createProtecting } from "../src/protecting.ts";
import { type Database, openDatabase } from "../src/store/database.ts";
import { migrate } from "../src/store/migrate.ts";
import { createPoints } from "../src/store/points.ts";
import { createCaring } from "../src/store/points-care.ts";
import { migrations, type Schema } from "../src/store/schema.ts";
import { createSeal, newSealKey } from "../src/store/seal.ts";
import type { Store } from "../src/store/store.ts";
import {
	calendar,
	createMemoryAccount,
	eventText,
} from "./support/memory-account.ts";

const hour = 3_600_000;
const day = 24 * hour;
const zone = "Europe/Zurich";
const nadia: Holder = { kind: "person", person: "user:1" };
const luca: Holder = { kind: "person", person: "user:2" };

let database: Database<Schema>;
let store: Pick<Store, "points" | "caring">;
let now: number;
let events: LogEvent[];
let server: ReturnType<typeof createMemoryAccount>;
let connected: [Holder, PimAccount][];
let round: () => Promise<void>;

const accounts: Accounts = {
	of: async (holder) =>
		connected.find(([one]) => holderKey(one) === holderKey(holder))?.[1] ??
		null,
	holders: async () => connected.map(([holder]) => holder),
};
const start = () =>
	createProtecting({
		store,
		accounts,
		background: (work) => work(),
		zone,
		log: (event) => events.push(event),
		now: () => now,
	});

beforeEach(async () => {
	database = await openDatabase<Schema>(":memory:");
	await migrate(database.db, migrations, "suitemate");
	const points = createPoints(database.db, createSeal(newSealKey()));
	store = { points, caring: createCaring(database.db) };
	now = Date.parse("2026-11-02T10:00:00+01:00");
	events = [];
	server = createMemoryAccount();
	server.objects.set(`${calendar.id}a.ics`, eventText("a", "Lunch"));
	connected = [[nadia, server.account]];
	round = start();
});
afterEach(() => database.close());

const told = () =>
	events.flatMap((event) => (event.event === "point" ? [event.outcome] : []));
const sourceOf = async (holder: Holder) => {
	const [source] = await store.points.sources(holder);
	if (!source) throw new Error("no source");
	return source;
};
const pointsOf = async (holder: Holder) =>
	store.points.list((await sourceOf(holder)).id);

describe("somebody who has just connected", () => {
	it("has a first point in the next round, and one more after each 02:00", async () => {
		await round();
		await round();
		expect(told()).toEqual(["taken"]);
		now = Date.parse("2026-11-03T01:59:00+01:00");
		await round();
		expect(told()).toHaveLength(1);
		now = Date.parse("2026-11-03T02:00:00+01:00");
		await round();
		await round();
		expect(told()).toEqual(["taken", "unchanged"]);
		server.objects.set(`${calendar.id}b.ics`, eventText("b", "Dinner"));
		now += day;
		await round();
		expect(told()).toEqual(["taken", "unchanged", "taken"]);
		expect(await pointsOf(nadia)).toMatchObject([
			{ number: 3, count: 2, reason: "nightly" },
			{ number: 2, count: 1 },
			{ number: 1, count: 1 },
		]);
	});

	it("is looked at again within an hour when it is another account now", async () => {
		await round();
		const other = createMemoryAccount("another");
		connected = [[nadia, other.account]];
		now += hour;
		await round();
		expect(told()).toEqual(["taken", "taken"]);
		const sources = await store.points.sources(nadia);
		expect(sources.map(({ missing }) => missing)).toEqual([now, null]);
	});

	it("costs the server nothing for the rest of the day", async () => {
		await round();
		const before = { ...server.calls };
		for (let minute = 0; minute < 200; minute += 1) {
			now += 60_000;
			await round();
		}
		expect(server.calls).toEqual(before);
	});
});

describe("the night", () => {
	it("is done once by two processes, and once after a start", async () => {
		await Promise.all([round(), start()()]);
		await start()();
		expect(told()).toEqual(["taken"]);
		expect(await pointsOf(nadia)).toHaveLength(1);
	});

	it("goes on with the others when one account cannot be read, and tries that again after growing pauses", async () => {
		const broken = createMemoryAccount("broken");
		let tries = 0;
		const collections = async (): Promise<Collection[]> => {
			tries += 1;
			throw new Problem("sync-unreachable");
		};
		connected = [
			[luca, { ...broken.account, collections }],
			[nadia, server.account],
		];
		for (let minute = 0; minute < 60; minute += 1) {
			await round();
			now += 60_000;
		}
		expect(tries).toBe(4);
		expect(told().toSorted()).toEqual([
			"later",
			"later",
			"later",
			"later",
			"taken",
		]);
		connected = [
			[luca, broken.account],
			[nadia, server.account],
		];
		now += hour;
		await round();
		expect(await pointsOf(luca)).toHaveLength(1);
	});

	it("keeps 30 days, and what is older only where nothing newer is that old", async () => {
		for (let night = 0; night < 45; night += 1) {
			await round();
			now += day;
		}
		const points = await pointsOf(nadia);
		const age = (index: number) => now - day - (points.at(index)?.at ?? 0);
		expect(points).toHaveLength(31);
		expect(age(-1)).toBe(30 * day);
	});

	it("reads all texts again once a week", async () => {
		const verified = async () => (await store.caring.list())[0]?.verified;
		await round();
		const first = now;
		expect(await verified()).toBe(first);
		now += 6 * day;
		await round();
		expect(await verified()).toBe(first);
		now += day;
		await round();
		expect(await verified()).toBe(first + 7 * day);
	});

	it("tells of damaged texts, and mends those that the server still has", async () => {
		const lost = `${calendar.id}lost.ics`;
		server.objects.set(lost, eventText("lost", "Lost"));
		await round();
		const { id } = await sourceOf(nadia);
		server.objects.delete(lost);
		now += day;
		await round();
		await database.db.deleteFrom("point_texts").execute();
		now += 6 * day;
		await round();
		expect(told()).toEqual(["taken", "taken", "unchanged", "damaged"]);
		const damage = [{ point: 1, hrefs: [lost] }];
		expect(await store.points.verify(id)).toEqual(damage);
		expect(await store.caring.list()).toMatchObject([{ damaged: 1 }]);
	});
});

describe("an account that shows less", () => {
	it("is not taken as empty when it lists nothing at all", async () => {
		await round();
		server.faults.isLost = true;
		now += day;
		await round();
		expect(told()).toEqual(["taken", "doubtful"]);
		expect((await sourceOf(nadia)).missing).toBeNull();
	});

	it("keeps the points of a calendar that is gone for 30 days", async () => {
		const other = { ...calendar, id: "/calendars/nadia/other/" };
		const shown = [calendar, other];
		const collections = async () => shown;
		connected = [[nadia, { ...server.account, collections }]];
		await round();
		shown.pop();
		const left = async () =>
			(await store.points.sources(nadia)).map(({ missing }) => missing);
		now += day;
		await round();
		const gone = now;
		expect(await left()).toEqual([null, gone]);
		now = gone + 30 * day;
		await round();
		expect(await left()).toEqual([null, gone]);
		now += day;
		await round();
		expect(await left()).toEqual([null]);
	});

	it("has its calendar back as soon as it is listed again", async () => {
		await round();
		const { id } = await sourceOf(nadia);
		await store.points.miss(id, now);
		now += day;
		await round();
		expect((await sourceOf(nadia)).missing).toBeNull();
	});

	it("keeps the points of somebody who is not connected any more for 30 days", async () => {
		await round();
		connected = [];
		now += day;
		await round();
		expect((await sourceOf(nadia)).missing).toBe(now);
		now += 31 * day;
		await round();
		expect(await store.points.sources()).toEqual([]);
		expect(await store.points.size()).toMatchObject({ points: 0, objects: 0 });
	});

	it("stores nothing of a doubtful night, and says so", async () => {
		for (const name of ["b", "c", "d"])
			server.objects.set(`${calendar.id}${name}.ics`, eventText(name, name));
		await round();
		server.faults.isSilent = true;
		now += day;
		await round();
		expect(told()).toEqual(["taken", "doubtful"]);
		expect(await pointsOf(nadia)).toHaveLength(1);
		server.faults.isSilent = false;
		now += 5 * 60_000;
		await round();
		expect(told()).toEqual(["taken", "doubtful", "unchanged"]);
	});
});

it("the doctor can tell what is late and what is damaged", async () => {
	await round();
	const health = async (today: string) =>
		healthOf(await store.points.sources(), await store.caring.list(), today);
	const well = { sources: 1, late: 0, damaged: 0 };
	expect(await health("2026-11-04")).toEqual(well);
	expect(await health("2026-11-05")).toEqual({ ...well, late: 1 });
	const { id } = await sourceOf(nadia);
	await store.caring.done(id, { damaged: 2 });
	expect(await health("2026-11-04")).toEqual({ ...well, damaged: 1 });
	await store.points.miss(id, now);
	expect(await health("2026-11-05")).toMatchObject({ late: 0 });
});
