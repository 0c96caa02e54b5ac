import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LogEvent } from "../../../src/core/log.ts";
import type { Port } from "../../../src/core/pipeline.ts";
import type { View } from "../../../src/core/view.ts";
import { formsOf } from "../../../src/leak-forms.ts";
import { createLeakSearch } from "../../../src/leak-search.ts";
import { createLogTap } from "../../../src/log-tap.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { createRawTables } from "../../../src/store/raw-tables.ts";
import { codeOf } from "../../support/endpoint/ai.ts";
import { answer, status } from "../../support/endpoint/script.ts";
import type { Script, Seen } from "../../support/endpoint.ts";
import { openSlackTest } from "../../support/slack.ts";
import { accounts, type TestSuitemate } from "../../support/suitemate.ts";
import { act, confirmed } from "../house/hands.ts";
import { closeAll, openModel, openOffice, said } from "./hands.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "suitemate-"));
});
afterEach(async () => {
	await closeAll();
	rmSync(folder, { recursive: true, force: true });
});

const markerIn = ({ user }: Seen): string =>
	/zq[\da-f]{20}/u.exec(user)?.[0] ?? "";

/** Answers a rephrase and the typed question as a good model would; `meanwhile` sees the marker. */
const helpful =
	(meanwhile: (marker: string) => void = () => undefined): Script =>
	(seen) => {
		const marker = markerIn(seen);
		meanwhile(marker);
		return seen.body.response_format === undefined
			? answer(
					`Anna has the parcel with the note ${marker} and will bring it to the meeting.`,
				)
			: answer('{"about":"parcel"}');
	};

/** An office with a data folder and a log. */
const openWatched = async (
	endpoint: Awaited<ReturnType<typeof openModel>> | null,
	events: () => readonly LogEvent[] = () => [],
): Promise<TestSuitemate> =>
	openOffice(endpoint, {}, ({ store }) => ({
		traces: { databases: [store.raw], folder, events },
	}));

describe("the self-test", () => {
	it("sends a fresh marker through a rephrase and a typed question, finds it nowhere, and says what it searched", async () => {
		const endpoint = await openModel(helpful());
		const test = await openWatched(endpoint);
		writeFileSync(join(folder, "something"), "else");
		const card = said(await act(test, "anna", "ai selftest"));
		expect(card).toContain("Self-test: the marker was found nowhere");
		expect(card).toContain("Rephrased by: Basement, scripted-model");
		expect(card).toContain("Sorted by: Basement, scripted-model");
		expect(card).toMatch(/Tables: 31 with \d+ rows, sealed sessions among/u);
		expect(card).toContain(
			"Files of the data folder, without filed documents: 1",
		);
		expect(card).toContain("What the endpoint itself keeps cannot be seen");
		const first = endpoint.asked.map(markerIn);
		expect(new Set(first).size).toBe(1);
		expect(first[0]).toMatch(/^zq/u);
		expect(card).not.toContain(first[0]);
		await act(test, "anna", "ai selftest");
		expect(endpoint.asked.map(markerIn).at(-1)).not.toBe(first[0]);
	});

	it.each(["plain", "base64", "url", "json", "utf16", "hex", "piece"] as const)(
		"finds a leak into a file, written as %s",
		async (form) => {
			const ways: Record<typeof form, (marker: string) => Buffer> = {
				plain: (marker) => Buffer.from(`said "${marker}" there`),
				base64: (marker) =>
					Buffer.from(Buffer.from(`some ${marker} words`).toString("base64")),
				url: (marker) =>
					Buffer.from(
						[...marker]
							.map((sign) => `%${sign.charCodeAt(0).toString(16)}`)
							.join(""),
					),
				json: (marker) =>
					Buffer.from(
						[...marker]
							.map((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
							.join(""),
					),
				utf16: (marker) => Buffer.from(`…${marker}…`, "utf16le"),
				hex: (marker) => Buffer.from(Buffer.from(marker).toString("hex")),
				piece: (marker) => Buffer.from(`cut: ${marker.slice(0, 15)}`),
			};
			mkdirSync(join(folder, "deep", "er"), { recursive: true });
			const endpoint = await openModel(
				helpful((marker) =>
					writeFileSync(join(folder, "deep", "er", "leak"), ways[form](marker)),
				),
			);
			const test = await openWatched(endpoint);
			const card = said(await act(test, "anna", "ai selftest"));
			expect(card).toContain("Self-test: the marker was found in 1 place\n");
			expect(card).toContain("- the file deep/er/leak in the data folder");
			expect(card).not.toContain(endpoint.asked.map(markerIn)[0]);
		},
	);

	it("finds a leak into a table and into the log, and names the place only", async () => {
		let leaked = "";
		const endpoint = await openModel(
			helpful((marker) => {
				leaked = marker;
			}),
		);
		const events = (): readonly LogEvent[] => [
			{ event: "request", request: leaked, state: "done" },
		];
		const test = await openOffice(endpoint, {}, ({ store }) => ({
			traces: {
				databases: [
					async function* () {
						await store.usage.add(
							{
								person: `user:${leaked}`,
								day: "2026-11-22",
								feature: "rephrase",
								endpoint: "",
								model: "",
							},
							{ calls: 1, failed: 0, input: 0, output: 0, estimated: 0 },
						);
						yield* store.raw();
					},
				],
				folder: null,
				events,
			},
		}));
		const card = said(await act(test, "anna", "ai selftest"));
		expect(card).toContain("found in 2 places");
		expect(card).toContain("- the table usage");
		expect(card).toContain("- the log, in an event of the kind request");
		expect(leaked).not.toBe("");
		expect(card).not.toContain(leaked);
	});

	it("searches all the same without a model, and when the model fails or is not allowed", async () => {
		const none = await openWatched(null);
		const card = said(await act(none, "anna", "ai selftest"));
		expect(card).toContain("found nowhere");
		expect(card).toContain(
			"No model is connected, so the marker was sent nowhere.",
		);
		const broken = await openWatched(await openModel([status(401)]));
		const failed = said(await act(broken, "anna", "ai selftest"));
		expect(failed).toContain("found nowhere");
		expect(failed).toContain("Rephrased by: Basement said no");
		await act(broken, "anna", "ai off");
		expect(said(await act(broken, "anna", "ai selftest"))).toContain(
			"Rephrased by: You have switched AI off for your account",
		);
	});

	it("shows that it is under way, and stops when its person says so", async () => {
		const endpoint = await openModel([
			{ kind: "broken", text: ["Anna has "], by: "stall" },
		]);
		const test = await openWatched(endpoint);
		const shown: View[] = [];
		const port: Port = {
			progress: (view) => shown.push(view),
			signal: new AbortController().signal,
		};
		const running = test.app.invoke(
			{ command: "ai selftest", input: {} },
			accounts.anna,
			port,
		);
		await expect.poll(() => shown.length, { timeout: 4000 }).toBe(1);
		expect(
			said({
				kind: "view",
				view: shown[0] ?? { title: "", body: [] },
				secret: [],
				sensitive: false,
			}),
		).toContain("A fresh marker is going through the model.\n[Stop]");
		const [button] = (shown[0]?.body ?? []).flatMap((block) =>
			block.kind === "buttons" ? block.buttons : [],
		);
		if (button?.does.kind !== "invoke") throw new Error("no button");
		const { input } = button.does;
		expect((await act(test, "marc", "ai selftest", input)).kind).toBe(
			"problem",
		);
		expect(said(await act(test, "anna", "ai selftest", input))).toContain(
			"The self-test was stopped",
		);
		expect(said(await running)).toContain("The self-test was stopped");
		expect((await act(test, "anna", "ai selftest", input)).kind).toBe(
			"problem",
		);
	});

	it("works while others write", async () => {
		const endpoint = await openModel(helpful());
		const test = await openWatched(endpoint);
		const [card, ...others] = await Promise.all([
			act(test, "anna", "ai selftest"),
			...(["member", "helpdesk", "owner"] as const).map((role) =>
				confirmed(test, "anna", "ai budget set", { role, day: "500" }),
			),
		]);
		expect(said(card)).toContain("found nowhere");
		expect(others.map(({ kind }) => kind)).toEqual(Array(3).fill("request"));
	});
});

describe("the search", () => {
	const marker = "zq0123456789abcdef0123";
	const search = (most?: number, signal = new AbortController().signal) =>
		createLeakSearch({ databases: [], folder, events: () => [] }, most)(
			marker,
			signal,
		);

	it("finds a marker across the edges of the portions it reads", async () => {
		for (const [index, before] of [999_990, 1_999_999, 1_000_000].entries())
			writeFileSync(
				join(folder, `edge-${index}`),
				`${"x".repeat(before)}${marker}`,
			);
		const { found, files } = await search();
		expect(found.map(({ name }) => name).sort()).toEqual([
			"edge-0",
			"edge-1",
			"edge-2",
		]);
		expect(files).toBe(3);
	});

	it("reads only so much, and says so", async () => {
		writeFileSync(join(folder, "large"), "x".repeat(3_000_000));
		const report = await search(1_000_000);
		expect(report).toMatchObject({ cut: true, bytes: 1_000_000, found: [] });
		expect(await search(3_000_000)).toMatchObject({ cut: false });
		expect(await search()).toMatchObject({ cut: false, bytes: 3_000_000 });
	});

	it("does not repeat a marker that is in the name of a file", async () => {
		writeFileSync(join(folder, `${marker}.txt`), "");
		const { found } = await search();
		expect(found).toHaveLength(1);
		expect(JSON.stringify(found)).not.toContain(marker);
	});

	it("finds no marker in other words of the same form", async () => {
		writeFileSync(join(folder, "other"), "zq9876543210fedcba9876");
		expect((await search()).found).toEqual([]);
		for (const form of formsOf(marker)) expect(form.length).toBeGreaterThan(12);
	});

	it("stops on request, before the files and among the tables", async () => {
		expect(await codeOf(search(undefined, AbortSignal.abort()))).toBe(
			"stopped",
		);
		const stop = new AbortController();
		const tables = createLeakSearch({
			databases: [
				async function* () {
					yield { table: "first", rows: [] };
					stop.abort();
					yield { table: "second", rows: [] };
				},
			],
			folder: null,
			events: () => [],
		});
		expect(await codeOf(tables(marker, stop.signal))).toBe("stopped");
	});

	it("reads any column, also bytes", async () => {
		const { db, close } = await openDatabase<{
			odd: { id: number; data: Uint8Array };
		}>(join(folder, "odd.sqlite"));
		await db.schema
			.createTable("odd")
			.addColumn("id", "integer", (column) => column.primaryKey())
			.addColumn("data", "blob")
			.execute();
		await db
			.insertInto("odd")
			.values({ id: -5, data: Buffer.from(`\u0000${marker}`) })
			.execute();
		const { found } = await createLeakSearch({
			databases: [createRawTables(db)],
			folder,
			events: () => [],
		})(marker, new AbortController().signal);
		await close();
		expect(found).toContainEqual({ kind: "table", name: "odd" });
		// It is not in the file of the tables yet.
		expect(found).toContainEqual({ kind: "file", name: "odd.sqlite-wal" });
	});
});

describe("the tap of the log", () => {
	it("passes every event on and keeps the newest", () => {
		const passed: LogEvent[] = [];
		const tap = createLogTap((event) => passed.push(event), 3);
		for (let port = 0; port < 10; port += 1)
			tap.log({ event: "started", port, ms: 0 });
		expect(passed).toHaveLength(10);
		expect(tap.events()).toEqual(passed.slice(-3));
	});
});

describe("the whole product on files", () => {
	it("finds the marker in none of its databases, files and events", async () => {
		const endpoint = await openModel(helpful());
		const test = await openSlackTest({
			AI_BASE_URL: endpoint.baseUrl,
			AI_OPERATOR: "us",
		});
		try {
			const message = await test.type("U0MARC", "ai selftest", /Self-test:/u);
			const text = JSON.stringify(message);
			expect(text).toContain("found nowhere");
			expect(text).toMatch(/36 with \d/u);
			expect(endpoint.asked.length).toBe(2);
		} finally {
			await test.close();
		}
	});
});
