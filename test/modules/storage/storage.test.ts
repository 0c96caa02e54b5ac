import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { showStorage } from "../../../src/modules/storage/show.ts";
import { storageView } from "../../../src/modules/storage/view.ts";
import {
	accounts,
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const shown = (view: ReturnType<typeof storageView>) =>
	draw({ kind: "view", view, secret: [], sensitive: false });

describe("storage", () => {
	it("says how full it is, how it grows and when it is full, in words and in a picture", async () => {
		const seen = await type(test, "nadia", "storage");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"Storage 262 of 315 GB used (83%)
			picture: kDrive 201 GB, kChat 38 GB, in the trash 23 GB, free 53 GB of 315 GB. Growing about 0.8 GB a day; full around 25 January 2027 (between 19 January 2027 and 20 February 2027).
			kDrive: 201 GB
			kChat: 38 GB
			In the trash: 23 GB
			Free: 53 GB
			Growing about 0.8 GB a day; full around 25 January 2027 (between 19 January 2027 and 20 February 2027).
			[What takes room] [Empty the trash: frees 23 GB… (danger)] [Watch…]
			(All users, kDrive and kChat share one pool. Mail is not counted. What is in the trash still counts.)"
		`);
		expect(doors(seen)).toMatchInlineSnapshot(`
			[
			  "What takes room → invoke storage top {}",
			  "Empty the trash: frees 23 GB… → invoke storage purge-trash {}",
			  "Watch… → dialog storage watch {}",
			]
		`);
	});

	it("has a picture of what fills the pool, and of 90 days up to today's figure", async () => {
		const seen = await type(test, "nadia", "storage");
		const body = seen.kind === "view" ? seen.view.body : [];
		const picture = body.find((block) => block.kind === "picture");
		const chart =
			picture && "stacks" in picture.chart ? picture.chart : undefined;
		expect(chart?.stacks[0]).toMatchObject({
			limit: 315,
			unit: "gigabyte",
			parts: [{ amount: 201 }, { amount: 38 }, { amount: 23 }],
		});
		const { points = [], full = 0 } = chart?.history ?? {};
		expect(points).toHaveLength(90);
		expect(points.at(-1)).toEqual([test.clock.now, 262]);
		expect(new Date(full).toISOString().slice(0, 10)).toBe("2027-01-25");
	});

	it("offers a member no steps that would be refused", async () => {
		expect(doors(await type(test, "elise", "storage"))).toEqual([]);
	});

	it("counts today's figure, not last midnight's", async () => {
		await test.ksuite.storage.purgeTrash();
		const seen = await type(test, "nadia", "storage");
		expect(draw(seen)).toContain("Storage 239 of 315 GB used (76%)");
		expect(doors(seen)).toHaveLength(2);
	});

	it.each([
		[
			"There are not enough days yet to say how fast it grows.",
			{ kind: "unknown" as const },
		],
		["It hardly changes from day to day.", { kind: "flat" as const }],
		[
			"Shrinking about 1.3 GB a day.",
			{ kind: "shrinking" as const, perDay: 1.26 },
		],
		[
			"Growing about 0.1 GB a day. At this pace it is not full in the next ten years.",
			{ kind: "growing" as const, perDay: 0.1, full: null },
		],
		[
			"Growing about 2 GB a day; full around 27 January 2027 (14 January 2027 at the earliest).",
			{
				kind: "growing" as const,
				perDay: 2,
				full: Date.UTC(2027, 0, 27),
				earliest: Date.UTC(2027, 0, 14),
				latest: null,
			},
		],
	])("says: %s", (sentence, growth) => {
		const state = { pool: 100, drive: 50, chat: 1, trash: 0 };
		const rest = {
			samples: [],
			full: false,
			mayTop: false,
			mayPurge: false,
			mayWatch: false,
		};
		const lines = shown(storageView({ state, growth, ...rest })).split("\n");
		expect(lines.at(-2)).toBe(sentence);
	});

	it("says when nothing is free, also over the limit and with no pool at all", () => {
		const rest = {
			samples: [],
			mayTop: false,
			mayPurge: false,
			mayWatch: false,
		};
		const growth = { kind: "flat" as const };
		for (const pool of [50, 0]) {
			const state = { pool, drive: 50, chat: 1, trash: 0 };
			const text = shown(storageView({ state, growth, full: true, ...rest }));
			expect(text).toContain("Free: 0 GB");
			expect(text).toContain("Nothing is free any more.");
		}
	});

	it("is for everybody to read", () => expect(showStorage.who).toBe("member"));
});

describe("what takes room", () => {
	it("names the largest things and the trash in one table, with whose they are", async () => {
		const seen = await type(test, "nadia", "storage top");
		const lines = draw(seen).split("\n");
		expect(
			[...lines.slice(0, 4), ...lines.slice(-9)].join("\n"),
		).toMatchInlineSnapshot(`
			"What takes room
			What | Where | Whose | Size | Changed or deleted
			/Gemeinsam/Marketing/Fotoshooting 2026 | kDrive | Shared | 32 GB | 29 October 2026
			/Gemeinsam/Marketing/Film „Vier Jahreszeiten“ | kDrive | Shared | 28 GB | 22 September 2026
			/Gemeinsam/IT/Abbilder/server-alt.qcow2 | In the trash | Priya Sharma | 4.6 GB | 26 October 2026
			/James Whitfield/Spring campaign/masters-old.zip | In the trash | James Whitfield | 3.1 GB | 10 November 2026
			/Commun/Vente/Catalogues 2022 | In the trash | Shared | 2.4 GB | 8 October 2026
			/Condivisi/Direzione/assemblea-prova.mov | In the trash | Matteo Bianchi | 1.9 GB | 4 September 2026
			/Compartido/Soporte/Formación/borrador-curso.mp4 | In the trash | Carlos Ortega | 1.5 GB | 28 July 2026
			/Camille Rochat/Essais couleur | In the trash | Camille Rochat | 1.1 GB | 18 November 2026
			/Gemeinsam/Buchhaltung/Belege 2019.zip | In the trash | Thomas Brunner | 0.8 GB | 26 August 2026
			12 things in the trash take 23 GB.
			[Empty the trash: frees 23 GB… (danger)]"
		`);
		const body = seen.kind === "view" ? seen.view.body : [];
		expect(body.filter(({ kind }) => kind === "table")).toHaveLength(1);
	});

	it("is not shown to members, because file names tell a lot", async () => {
		expect(draw(await type(test, "elise", "storage top"))).toBe(
			"problem.not-allowed",
		);
	});

	it("says that the trash is empty", async () => {
		await test.ksuite.storage.purgeTrash();
		const seen = await type(test, "nadia", "storage top");
		expect(draw(seen)).toContain("The trash is empty.");
		expect(doors(seen)).toEqual([]);
	});
});

describe("emptying the trash", () => {
	it("previews what goes and what comes back, and waits for a second person", async () => {
		const asked = await type(test, "nadia", "storage purge-trash");
		expect(draw(asked)).toMatchInlineSnapshot(`
			"Waiting for approval: Empty the trash for good
			What goes: 12 files and folders
			Comes back: 23 GB
			Storage: 262 of 315 GB → 239 of 315 GB
			The largest: Fotoshooting 2024 (6.2 GB), server-alt.qcow2 (4.6 GB) and masters-old.zip (3.1 GB)
			(This cannot be undone.)
			[Withdraw]"
		`);
	});

	it("frees the room once it is approved", async () => {
		const done = await carryOut(test, "nadia", "storage purge-trash");
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: The trash is empty: 12 things deleted, 23 GB free again
			Now 239 of 315 GB are used.
			[Storage]
			(This cannot be undone.)"
		`);
		expect(await test.ksuite.storage.read()).toMatchObject({ trash: 0 });
	});

	it("waits for a second person also when an admin asks", async () => {
		const asked = await type(test, "anna", "storage purge-trash");
		if (asked.kind !== "request") throw new Error(asked.kind);
		expect(asked.request.needed).toBe(1);
		const own = await test.app.answer(
			asked.request.id,
			"approve",
			accounts.anna,
		);
		expect(draw(own)).toBe("problem.own-request");
		expect(await test.ksuite.storage.read()).toMatchObject({ trash: 23 });
	});

	it("is void when somebody emptied it meanwhile, and says so when there is nothing", async () => {
		const asked = await type(test, "nadia", "storage purge-trash");
		if (asked.kind !== "request") throw new Error(asked.kind);
		await test.ksuite.storage.purgeTrash();
		const late = await test.app.answer(
			asked.request.id,
			"approve",
			accounts.anna,
		);
		expect(late).toMatchObject({ request: { state: "stale" } });
		expect(draw(await type(test, "nadia", "storage purge-trash"))).toBe(
			"problem.nothing-to-do",
		);
	});
});
