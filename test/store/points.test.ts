import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Problem } from "../../src/core/problem.ts";
import type { Restore } from "../../src/modules/restore/draft.ts";
import type {
	Fresh,
	NewPoint,
	Points,
} from "../../src/modules/restore/points.ts";
import { takePoint } from "../../src/modules/restore/take-point.ts";
import { contentMark } from "../../src/pim/content-mark.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { createPoints } from "../../src/store/points.ts";
import { createCaring } from "../../src/store/points-care.ts";
import { dictionary } from "../../src/store/points-dictionary.ts";
import { createRawTables } from "../../src/store/raw-tables.ts";
import { createRestores, sweepRestores } from "../../src/store/restores.ts";
import { migrations, type Schema } from "../../src/store/schema.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../drivers/postgres.ts";
import {
	calendar,
	createMemoryAccount,
	eventText,
} from "../support/memory-account.ts";

const seal = createSeal(newSealKey());
const nadia = { kind: "person", person: "user:7" } as const;
const day = 86_400_000;

let database: Database<Schema>;
let points: Points;

const fresh = (name: string, title = name): Fresh => {
	const text = eventText(name, title);
	const etag = `etag-${title}`;
	const href = `${calendar.id}${name}.ics`;
	return { href, etag, text, content: contentMark(text) };
};
const point = (given: Partial<NewPoint> = {}): NewPoint => ({
	at: 1000,
	reason: "nightly",
	collection: calendar,
	fresh: [],
	gone: [],
	token: "token",
	isWhole: true,
	...given,
});
const titlesAt = async (source: string, number: number) => {
	const kept = (await points.objects(source, number)) ?? [];
	const texts = await points.texts(kept.map(({ text }) => text));
	return kept
		.map(({ text }) => /SUMMARY:(.*)\r/u.exec(texts.get(text) ?? "")?.[1])
		.toSorted();
};
const open = () => points.open(nadia, "account", calendar);
const problemOf = async (work: Promise<unknown>): Promise<string> => {
	const error = await work.catch((error: unknown) => error);
	return error instanceof Problem ? error.code : String(error);
};

const suite = (
	make: () => Promise<{ url: string; drop: () => Promise<void> }>,
) => {
	let drop: () => Promise<void>;
	beforeEach(async () => {
		const made = await make();
		drop = made.drop;
		database = await openDatabase<Schema>(made.url);
		await migrate(database.db, migrations, "suitemate");
		points = createPoints(database.db, seal);
	});
	afterEach(async () => {
		await database.close();
		await drop();
	});

	it("finds a collection again by whose it is, its account and its place", async () => {
		const [one, again] = await Promise.all([open(), open()]);
		expect(one).toEqual(again);
		expect(one).toMatchObject({
			holder: nadia,
			account: "account",
			missing: null,
		});
		const other = await points.open(nadia, "another account", calendar);
		const service = await points.open({ kind: "service" }, "account", calendar);
		expect(new Set([one.id, other.id, service.id]).size).toBe(3);
		expect(await points.sources(nadia)).toEqual([one, other]);
		expect(await points.sources()).toHaveLength(3);
		expect(await points.source(service.id)).toEqual(service);
		expect(await points.source("someone else's")).toBeNull();
		await points.miss(one.id, 5);
		expect((await points.source(one.id))?.missing).toBe(5);
	});

	it("gives back every text of every point", async () => {
		const { id } = await open();
		expect(await points.cursor(id)).toBeNull();
		await points.add(id, null, point({ fresh: [fresh("a"), fresh("b")] }));
		await points.add(
			id,
			1,
			point({
				at: 2000,
				fresh: [fresh("b", "b2"), fresh("c")],
				gone: [`${calendar.id}a.ics`, "/never/there.ics"],
				isWhole: false,
				token: null,
			}),
		);
		expect(await titlesAt(id, 1)).toEqual(["a", "b"]);
		expect(await titlesAt(id, 2)).toEqual(["b2", "c"]);
		expect(await points.objects(id, 3)).toBeNull();
		expect(await points.objects("nobody", 1)).toBeNull();
		expect(await points.cursor(id)).toEqual({ token: null, whole: 1000 });
		expect(await points.list(id)).toMatchObject([
			{ source: id, number: 2, at: 2000, count: 2 },
			{ source: id, number: 1, at: 1000, count: 2, reason: "nightly" },
		]);
		expect(await points.verify(id)).toEqual([]);
		const unknown = await points.texts([
			"",
			"not base64!",
			"AAAAAAAAAAAAAAAAAAAAAA",
		]);
		expect(unknown.size).toBe(0);
	});

	it("adds one point after another, for exactly one of many", async () => {
		const { id } = await open();
		const added = await Promise.all(
			["a", "b", "c", "d"].map((name) =>
				points.add(id, null, point({ fresh: [fresh(name)] })),
			),
		);
		expect(added.filter((one) => one !== null)).toHaveLength(1);
		expect(await points.add(id, null, point())).toBeNull();
		expect(await points.add(id, 7, point())).toBeNull();
		expect(await points.add("nobody", null, point())).toBeNull();
		expect(await points.size(id)).toMatchObject({ points: 1, objects: 1 });
		expect(await points.verify(id)).toEqual([]);
	});

	it("removes what no kept point has, and nothing else", async () => {
		const { id } = await open();
		await points.add(id, null, point({ fresh: [fresh("a"), fresh("b")] }));
		await points.add(id, 1, point({ fresh: [fresh("b", "b2")] }));
		await points.add(id, 2, point({ fresh: [fresh("b", "b3")] }));
		const two = await points.open(nadia, "another account", calendar);
		await points.add(two.id, null, point({ fresh: [fresh("b", "b2")] }));
		await points.prune(id, [2, 3, 99]);
		expect((await points.list(id)).map(({ number }) => number)).toEqual([3, 1]);
		expect(await titlesAt(id, 1)).toEqual(["a", "b"]);
		expect(await points.objects(id, 2)).toBeNull();
		expect(await points.looks(id, 2)).toBeNull();
		expect(await titlesAt(id, 3)).toEqual(["a", "b3"]);
		expect(await titlesAt(two.id, 1)).toEqual(["b2"]);
		expect(await points.size(id)).toMatchObject({ points: 2, objects: 3 });
		await points.forget(id);
		expect(await points.source(id)).toBeNull();
		expect(await titlesAt(two.id, 1)).toEqual(["b2"]);
		expect(await points.size()).toMatchObject({ points: 1, objects: 1 });
	});

	it("remembers how the collection was told at each point", async () => {
		const { id } = await open();
		const renamed = { ...calendar, name: "Work, renamed" };
		await points.add(id, null, point());
		await points.add(id, 1, point());
		await points.add(id, 2, point({ collection: renamed }));
		await points.add(id, 3, point({ collection: renamed }));
		await points.prune(id, [1, 3]);
		expect(await points.looks(id, 2)).toEqual(calendar);
		expect(await points.looks(id, 4)).toEqual(renamed);
		expect((await points.source(id))?.collection).toEqual(renamed);
		await points.prune(id, [2]);
		expect(await points.looks(id, 4)).toEqual(renamed);
		const rows = await database.db
			.selectFrom("point_looks")
			.selectAll()
			.execute();
		expect(rows).toHaveLength(1);
	});

	it("takes staged texts with the next point, and lets the others go", async () => {
		const { id } = await open();
		const [a] = await points.stage(id, [fresh("a"), fresh("never taken")]);
		if (!a) throw new Error("nothing staged");
		await points.add(id, null, point({ kept: [a] }));
		expect(await titlesAt(id, 1)).toEqual(["a"]);
		expect(await points.size(id)).toMatchObject({ objects: 1 });
		await points.stage(id, [fresh("b")]);
		await points.add(id, 1, point({ fresh: [fresh("a", "a2")] }));
		await points.stage(id, [fresh("a")]);
		await points.prune(id, [1]);
		// Somebody is about to take it.
		expect((await points.texts([a.text])).size).toBe(1);
		await points.add(id, 2, point());
		expect((await points.texts([a.text])).size).toBe(0);
	});

	it("keeps photos, emoji and huge texts exactly, and makes nothing larger", async () => {
		const { id } = await open();
		const noise = Buffer.from(crypto.getRandomValues(new Uint8Array(65_000)));
		const texts = [
			`BEGIN:VCARD\r\nPHOTO;ENCODING=b:${noise.toString("base64")}\r\nEND:VCARD\r\n`,
			"BEGIN:VCARD\r\nFN:Zoë 🎉 \u0000 ٱلْعَرَبِيَّة\r\nEND:VCARD\r\n",
			eventText("long", "ä".repeat(300_000)),
			"x",
			"",
		];
		const all = texts.map((text, index) => ({
			href: `/${index}`,
			etag: "",
			text,
			content: "not a hash",
		}));
		await points.add(id, null, point({ fresh: all }));
		const kept = (await points.objects(id, 1)) ?? [];
		const found = await points.texts(kept.map(({ text }) => text));
		expect(new Set(found.values())).toEqual(new Set(texts));
		expect(kept[0]?.content).toBe("not a hash");
		const { stored, plain } = await points.size(id);
		expect(plain).toBe(
			texts.reduce((n, text) => n + Buffer.byteLength(text), 0),
		);
		expect(stored).toBeLessThan(75_000);
	});

	it("tells nobody who reads the tables anything", async () => {
		const word = "Wolpertinger";
		const { id } = await points.open(nadia, word, {
			...calendar,
			id: `/${word}/`,
			name: word,
		});
		const one = fresh(word);
		const collection = { ...calendar, id: `/${word}/`, name: word };
		await points.add(
			id,
			null,
			point({ collection, token: word, fresh: [{ ...one, etag: word }] }),
		);
		await createRestores(database.db, seal).add({
			...restore,
			left: [word],
			into: { kind: "new", name: word },
		});
		let all = "";
		for await (const { rows } of createRawTables(database.db)())
			all += rows.join();
		expect(all).toContain(id);
		expect(all).not.toMatch(/wolpertinger/iu);
		expect(all).not.toContain(one.content);
		expect(all).not.toContain(
			Buffer.from(one.content, "hex").toString("latin1"),
		);
	});

	describe("damage", () => {
		const tables = () => database.db;
		let id: string;
		beforeEach(async () => {
			({ id } = await open());
			await points.add(id, null, point({ fresh: [fresh("a"), fresh("b")] }));
			await points.add(id, 1, point({ fresh: [fresh("b", "b2")] }));
		});
		const addressOf = async (title: string) => {
			for (const number of [1, 2])
				for (const { text } of (await points.objects(id, number)) ?? [])
					if (
						(await points.texts([text]))
							.get(text)
							?.includes(`SUMMARY:${title}\r`)
					)
						return Buffer.from(text, "base64url");
			throw new Error("not there");
		};

		it("of a text is told by point and place, and no damaged text is given out", async () => {
			const address = await addressOf("a");
			const row = await tables()
				.selectFrom("point_texts")
				.selectAll()
				.where("address", "=", address)
				.executeTakeFirstOrThrow();
			for (const at of [0, 14, 40, row.body.length - 1]) {
				const body = Buffer.from(row.body);
				body[at] = (body[at] ?? 0) ^ 1;
				await tables()
					.updateTable("point_texts")
					.set({ body })
					.where("address", "=", address)
					.execute();
				expect(await points.verify(id)).toEqual([
					{ point: 1, hrefs: [`${calendar.id}a.ics`] },
					{ point: 2, hrefs: [`${calendar.id}a.ics`] },
				]);
				expect(await titlesAt(id, 1)).toEqual(["b", undefined]);
			}
			const other = await tables()
				.selectFrom("point_texts")
				.selectAll()
				.where("address", "!=", address)
				.executeTakeFirstOrThrow();
			await tables()
				.updateTable("point_texts")
				.set({ body: other.body })
				.where("address", "=", address)
				.execute();
			expect(await points.verify(id)).toHaveLength(2);
			await points.stage(id, [fresh("a")]);
			expect(await points.verify(id)).toEqual([]);
		});

		it("of a missing text is told", async () => {
			await tables()
				.deleteFrom("point_texts")
				.where("address", "=", await addressOf("b2"))
				.execute();
			expect(await points.verify(id)).toEqual([
				{ point: 2, hrefs: [`${calendar.id}b.ics`] },
			]);
		});

		it.each<[string, () => Promise<unknown>]>([
			[
				"is missing",
				() =>
					tables()
						.deleteFrom("point_versions")
						.where("since", "=", 2)
						.execute(),
			],
			[
				"is damaged",
				() =>
					tables()
						.updateTable("point_versions")
						.set({ body: Buffer.alloc(60) })
						.where("since", "=", 2)
						.execute(),
			],
			[
				"holds too long",
				() =>
					tables().updateTable("point_versions").set({ until: null }).execute(),
			],
			[
				"has another text",
				async () =>
					tables()
						.updateTable("point_versions")
						.set({ text: await addressOf("a") })
						.where("since", "=", 2)
						.execute(),
			],
			[
				"is counted wrongly",
				() =>
					tables()
						.updateTable("points")
						.set({ count: 3 })
						.where("number", "=", 2)
						.execute(),
			],
			[
				"is summed up wrongly",
				() =>
					tables()
						.updateTable("points")
						.set({ digest: Buffer.alloc(32) })
						.where("number", "=", 2)
						.execute(),
			],
		])(
			"of a row that %s makes its point refused, and the others not",
			async (_, harm) => {
				await harm();
				expect(await points.verify(id)).toEqual([{ point: 2, hrefs: [] }]);
				expect(await problemOf(points.objects(id, 2))).toBe("point-damaged");
				expect(await titlesAt(id, 1)).toEqual(["a", "b"]);
			},
		);

		it("of the newest point does not hinder the next one, which is read anew", async () => {
			const server = createMemoryAccount("account");
			for (const name of ["a", "b"]) {
				const { href, text } = fresh(name);
				server.objects.set(href, text);
			}
			const take = (again: readonly string[] = []) =>
				takePoint(
					{ points, now: () => day, again },
					nadia,
					server.account,
					calendar,
					"asked",
				);
			await tables()
				.updateTable("point_versions")
				.set({ body: Buffer.alloc(60) })
				.where("since", "=", 2)
				.execute();
			expect(await take()).toMatchObject({ number: 3, count: 2 });
			expect(await titlesAt(id, 3)).toEqual(["a", "b"]);
			expect(await points.verify(id)).toEqual([{ point: 2, hrefs: [] }]);
			await tables().deleteFrom("point_texts").execute();
			expect(await points.verify(id)).toHaveLength(3);
			await take([...server.objects.keys()]);
			expect(await titlesAt(id, 3)).toEqual(["a", "b"]);
			expect(await points.verify(id)).toEqual([{ point: 2, hrefs: [] }]);
		});
	});

	it("gives the right to look after a source to one, for a while", async () => {
		const { id } = await open();
		const caring = createCaring(database.db);
		const taken = await Promise.all(
			[1, 2, 3].map(() => caring.take(id, 10, 20)),
		);
		expect(taken.filter(Boolean)).toHaveLength(1);
		expect(await caring.take(id, 19, 30)).toBe(false);
		expect(await caring.take(id, 20, 30)).toBe(true);
		await caring.done(id, { night: "2026-11-22", damaged: 1 });
		expect(await caring.take(id, 21, 30)).toBe(true);
		expect(await caring.list()).toEqual([
			{ source: id, night: "2026-11-22", verified: null, damaged: 1 },
		]);
		expect(await caring.take("nobody", 0, 1)).toBe(false);
	});

	it("keeps restores of each person, newest first, for their time", async () => {
		const restores = createRestores(database.db, seal);
		await restores.add(restore);
		const begun = { request: "R-1", at: 5, target: "t", safety: 3, made: null };
		const second: Restore = {
			...restore,
			id: "two",
			created: 200,
			target: { source: "t", now: 2 },
			only: ["k"],
		};
		await restores.add(second);
		await restores.add({ ...restore, id: "three", person: "user:8" });
		await restores.change({ ...second, begun });
		expect(await restores.of("user:7")).toEqual([
			{ ...second, begun },
			restore,
		]);
		expect(await restores.get("one")).toEqual(restore);
		await restores.change({
			...restore,
			person: "user:8",
			left: ["taken over"],
		});
		expect(await restores.get("one")).toEqual(restore);
		await sweepRestores(database.db, 200);
		expect(await restores.get("one")).toBeNull();
		expect(await restores.get("two")).toEqual({ ...second, begun });
	});
};

const restore: Restore = {
	id: "one",
	person: "user:7",
	holder: nadia,
	source: "s",
	point: 1,
	into: { kind: "same" },
	target: null,
	mode: "merge",
	changed: "replace",
	left: [],
	only: null,
	undoes: null,
	begun: null,
	created: 100,
};

const zurich = [
	"BEGIN:VTIMEZONE",
	"TZID:Europe/Zurich",
	"LAST-MODIFIED:20250116T080000Z",
	...["DAYLIGHT", "STANDARD"].flatMap((part, index) => [
		`BEGIN:${part}`,
		`TZNAME:${index === 0 ? "CEST" : "CET"}`,
		`TZOFFSETFROM:+0${index + 1}00`,
		`TZOFFSETTO:+0${2 - index}00`,
		`DTSTART:1970${index === 0 ? "0329T02" : "1025T03"}0000`,
		`RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${index === 0 ? 3 : 10}`,
		`END:${part}`,
	]),
	"END:VTIMEZONE",
	"",
].join("\r\n");

describe("points on SQLite", () => {
	suite(async () => ({ url: ":memory:", drop: async () => undefined }));

	it("can be read with the dictionary they were packed with, which never changes", () => {
		const hash = createHash("sha256").update(dictionary).digest("hex");
		expect(hash).toBe(
			"b3695677c329ba2cb1939a37020fc966bc13b7f287bc4b662dd2cc39bd550386",
		);
	});

	it("take less than one and a half copies for 30 days of one percent changes", async () => {
		const folder = mkdtempSync(join(tmpdir(), "points-"));
		const path = join(folder, "points.sqlite");
		const file = await openDatabase<Schema>(path);
		await migrate(file.db, migrations, "suitemate");
		const empty = statSync(path).size;
		const kept = createPoints(file.db, seal);
		const { id } = await kept.open(nadia, "account", calendar);
		const event = (one: number, version: number): Fresh => {
			const said = Buffer.from(crypto.getRandomValues(new Uint8Array(240)));
			const plain = eventText(`${one}-${version}`, said.toString("base64"));
			const text = plain.replace("BEGIN:VEVENT", `${zurich}BEGIN:VEVENT`);
			const href = `${calendar.id}${one}-9f0c-4e5b-8d57-3a1f2b6c7d8e.ics`;
			const content = contentMark(text);
			return { href, etag: content.slice(32), text, content };
		};
		const all = Array.from({ length: 1000 }, (_, one) => event(one, 0));
		const copy = all.reduce((sum, { text }) => sum + text.length, 0);
		await kept.add(id, null, point({ fresh: all }));
		for (let number = 1; number < 30; number += 1) {
			const changed = Array.from({ length: 10 }, (_, one) =>
				event(one * 97, number),
			);
			await kept.add(id, number, point({ at: number, fresh: changed }));
		}
		const { stored } = await kept.size(id);
		await file.close();
		const size = statSync(path).size - empty;
		expect(size).toBeLessThan(copy * 1.5);
		// What is told of the size is near the truth.
		expect(Math.abs(stored / size - 1)).toBeLessThan(0.25);
		rmSync(folder, { recursive: true });
	});
});
if (postgresUrl === "") console.log(`points on ${postgresNote}`);
else describe("points on Postgres", () => suite(createPostgresDatabase));
