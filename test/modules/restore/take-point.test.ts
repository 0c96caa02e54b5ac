import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Problem } from "../../../src/core/problem.ts";
import type { Reason } from "../../../src/modules/restore/points.ts";
import { takePoint } from "../../../src/modules/restore/take-point.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import {
	calendar,
	createMemoryAccount,
	eventText,
} from "../../support/memory-account.ts";

const day = 86_400_000;
const holder = { kind: "person", person: "user:7" } as const;
const place = (name: string | number) => `${calendar.id}${name}.ics`;

let store: Store;
let server: ReturnType<typeof createMemoryAccount>;
let now: number;

beforeEach(async () => {
	store = await openStore(":memory:", createSeal(newSealKey()));
	server = createMemoryAccount();
	now = Date.UTC(2026, 10, 1, 2);
});
afterEach(() => store.close());

const put = (name: string | number, title = `Meeting ${name}`) =>
	server.objects.set(place(name), eventText(String(name), title));
const fill = (count: number) => {
	for (let number = 0; number < count; number += 1) put(number);
};
const take = (reason: Reason = "nightly", again: readonly string[] = []) =>
	takePoint(
		{ points: store.points, now: () => now, again },
		holder,
		server.account,
		calendar,
		reason,
	);
const textsAt = async (source: string, number: number) => {
	const kept = (await store.points.objects(source, number)) ?? [];
	const texts = await store.points.texts(kept.map(({ text }) => text));
	return new Map(kept.map(({ href, text }) => [href, texts.get(text)]));
};
const problemOf = async (work: Promise<unknown>): Promise<string> => {
	const error = await work.catch((error: unknown) => error);
	return error instanceof Problem ? error.code : String(error);
};

describe("a point", () => {
	it("has everything that is there, and the next one reads only what changed", async () => {
		fill(250);
		const first = await take();
		expect(first).toMatchObject({ number: 1, count: 250, changed: 250 });
		expect(server.calls).toMatchObject({ read: 3, objects: 250 });
		const before = new Map(server.objects);
		put(7, "Moved to Friday");
		put("new");
		server.objects.delete(place(9));
		now += day;
		const second = await take();
		expect(second).toMatchObject({ number: 2, count: 250, changed: 3 });
		expect(server.calls).toMatchObject({ objects: 252, listing: 0 });
		expect(await textsAt(first.source, 1)).toEqual(before);
		expect(await textsAt(first.source, 2)).toEqual(server.objects);
		expect(await store.points.verify(first.source)).toEqual([]);
	});

	it("is taken also when nothing changed, and costs a row", async () => {
		fill(3);
		const { source } = await take();
		const size = await store.points.size(source);
		expect(await take("safety")).toMatchObject({ number: 2, changed: 0 });
		expect(server.calls.objects).toBe(3);
		expect(await store.points.size(source)).toMatchObject({
			points: 2,
			objects: size.objects,
			plain: size.plain,
		});
	});

	it("keeps the text of an object that only got another mark", async () => {
		fill(3);
		const { source } = await take();
		const texts = (await store.points.objects(source, 1))?.map(
			({ text }) => text,
		);
		server.faults.salt = "another server software";
		expect(await take()).toMatchObject({ changed: 3 });
		const after = await store.points.objects(source, 2);
		expect(after?.map(({ text }) => text)).toEqual(texts);
		expect(await store.points.size(source)).toMatchObject({ objects: 3 });
		server.calls.objects = 0;
		await take();
		expect(server.calls.objects).toBe(0);
	});

	it("survives a token that the server does not take any more", async () => {
		fill(10);
		await take();
		server.faults.isForgetful = true;
		put(3, "Other");
		server.objects.delete(place(4));
		expect(await take()).toMatchObject({ count: 9, changed: 2 });
		expect(server.calls.objects).toBe(11);
	});

	it("is right also where objects have no marks", async () => {
		server.faults.isForgetful = server.faults.isMarkless = true;
		fill(3);
		const { source } = await take();
		put(1, "Changed");
		expect(await take()).toMatchObject({ changed: 1 });
		expect(await textsAt(source, 2)).toEqual(server.objects);
	});

	it("compares everything once a week, whatever the token says", async () => {
		fill(5);
		const { source } = await take();
		const whole = async () => (await store.points.cursor(source))?.whole;
		now += 6 * day;
		await take();
		expect(await whole()).toBe(now - 6 * day);
		now += day;
		await take();
		expect(await whole()).toBe(now);
	});

	it("leaves an object that cannot be read as it was, and reads it next time", async () => {
		fill(5);
		const { source } = await take();
		put(2, "Unreadable just now");
		put("new");
		server.faults.unreadable = new Set([place(2), place("new")]);
		expect(await take()).toMatchObject({ count: 5, changed: 0 });
		expect((await textsAt(source, 2)).get(place(2))).toContain("Meeting 2");
		server.faults.unreadable.clear();
		expect(await take()).toMatchObject({ count: 6, changed: 2 });
		expect(await textsAt(source, 3)).toEqual(server.objects);
	});

	it("does not keep what came and went while something else could not be read", async () => {
		fill(5);
		await take();
		put("short-lived");
		put(2, "Unreadable just now");
		server.faults.unreadable = new Set([place(2)]);
		expect(await take()).toMatchObject({ count: 6 });
		server.objects.delete(place("short-lived"));
		expect(await take()).toMatchObject({ count: 5 });
	});

	it("is not begun with a calendar of which nothing can be read", async () => {
		fill(5);
		server.faults.unreadable = new Set(server.objects.keys());
		expect(await problemOf(take())).toBe("sync-garbled");
		const [source] = await store.points.sources(holder);
		expect(await store.points.list(source?.id ?? "")).toEqual([]);
	});

	it("of an empty calendar is empty", async () => {
		expect(await take()).toMatchObject({ number: 1, count: 0 });
		expect(await take()).toMatchObject({ number: 2, count: 0 });
	});

	it("tells how far it is", async () => {
		fill(230);
		const told: string[] = [];
		await takePoint(
			{
				points: store.points,
				now: () => now,
				progress: (read, of) => told.push(`${read}/${of}`),
			},
			holder,
			server.account,
			calendar,
			"asked",
		);
		expect(told).toEqual(["100/230", "200/230", "230/230"]);
	});
});

describe("a calendar that suddenly shows less", () => {
	it("is not believed when the other look says something else", async () => {
		fill(10);
		const { source } = await take();
		server.faults.isSilent = true;
		expect(await problemOf(take())).toBe("sync-doubtful");
		expect(await store.points.list(source)).toHaveLength(1);
		server.faults.isSilent = false;
		expect(await take()).toMatchObject({ count: 10, changed: 0 });
	});

	it("is believed when both looks agree", async () => {
		fill(10);
		await take();
		for (const number of [0, 1, 2, 3]) server.objects.delete(place(number));
		expect(await take()).toMatchObject({ count: 6, changed: 4 });
		expect(server.calls.listing).toBe(1);
		server.objects.clear();
		expect(await take()).toMatchObject({ count: 0, changed: 6 });
	});

	it("is not believed empty while its account does not list it", async () => {
		fill(10);
		await take();
		server.faults.isSilent = server.faults.isSilentTwice = true;
		server.faults.isLost = true;
		expect(await problemOf(take())).toBe("sync-doubtful");
	});

	it("of many objects is looked at twice from 200 on", async () => {
		fill(1000);
		await take();
		for (let one = 0; one < 200; one += 1) server.objects.delete(place(one));
		await take();
		expect(server.calls.listing).toBe(0);
		for (let one = 200; one < 401; one += 1) server.objects.delete(place(one));
		expect(await take()).toMatchObject({ count: 599 });
		expect(server.calls.listing).toBe(1);
	});
});

describe("a server that fails in the middle", () => {
	it("leaves no half point, whenever it does", async () => {
		fill(250);
		for (let calls = 0; calls < 4; calls += 1) {
			server.faults.callsLeft = calls;
			expect(await problemOf(take())).toContain("cut off");
		}
		server.faults.callsLeft = Number.POSITIVE_INFINITY;
		const point = await take();
		expect(point).toMatchObject({ number: 1, count: 250 });
		expect(await store.points.size(point.source)).toMatchObject({
			objects: 250,
		});
	});
});

describe("two who take a point at once", () => {
	it("make one for the night", async () => {
		fill(20);
		const points = await Promise.all([take(), take(), take()]);
		expect(new Set(points.map(({ number }) => number))).toEqual(new Set([1]));
		const [one] = points;
		expect(await store.points.list(one?.source ?? "")).toHaveLength(1);
	});

	it("each get one of this moment when it is to be that", async () => {
		fill(20);
		const points = await Promise.all([take("safety"), take("safety")]);
		expect(points.map(({ number }) => number).sort()).toEqual([1, 2]);
		const [one] = points;
		expect(await store.points.verify(one?.source ?? "")).toEqual([]);
	});
});
