import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Category } from "../../src/modules/documents/categories/category.ts";
import type { Verdict } from "../../src/modules/documents/categories/experience.ts";
import type { Filing } from "../../src/modules/documents/categories/filing.ts";
import { standardCategories } from "../../src/modules/documents/categories/standard.ts";
import { createCategories } from "../../src/store/categories.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import {
	createExperience,
	sweepExperience,
} from "../../src/store/experience.ts";
import { createFilings, sweepFilings } from "../../src/store/filings.ts";
import { migrate } from "../../src/store/migrate.ts";
import { migrations, type Schema } from "../../src/store/schema.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { codeOf } from "../contracts/answers.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../drivers/postgres.ts";

const seal = createSeal(newSealKey());
const own = (
	id: string,
	name: string,
	rest: Partial<Category> = {},
): Category => ({
	id,
	names: { en: name, fr: name, de: name, it: name, es: name },
	hint: "",
	folder: name,
	rule: null,
	...rest,
});
const filing = (id: string, rest: Partial<Filing> = {}): Filing => ({
	id,
	person: "user:1",
	at: 1000,
	file: "file",
	mark: "mark",
	path: "Geheim/Rechnung.pdf",
	category: "invoice",
	label: "Rechnung",
	batch: null,
	...rest,
});
const right: Verdict = {
	suggested: "invoice",
	chosen: "invoice",
	source: "learned",
	sure: "likely",
};
const wrong: Verdict = { ...right, chosen: "contract" };

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

	describe("categories", () => {
		const categories = () => createCategories(database.db, seal);
		const ids = async () => (await categories().list()).map(({ id }) => id);
		const standard = (id: string): Category => {
			const found = standardCategories.find((one) => one.id === id);
			if (found) return found;
			throw new Error("there is no such standard category");
		};

		it("are the standard ones until somebody changes something, and nothing is kept of those", async () => {
			expect(await categories().list()).toEqual(standardCategories);
			const rows = database.db.selectFrom("categories").selectAll();
			expect(await rows.execute()).toEqual([]);
		});

		it("can be changed, taken away, brought back and added to", async () => {
			const invoice = standard("invoice");
			await categories().put({ ...invoice, folder: "Belege/{year}" });
			await categories().remove("photo");
			await categories().put(own("own-1", "Spesen"));
			expect(await ids()).toEqual([
				...standardCategories
					.map(({ id }) => id)
					.filter((id) => id !== "photo" && id !== "other"),
				"own-1",
				"other",
			]);
			const changed = (await categories().list()).find(
				({ id }) => id === "invoice",
			);
			expect(changed?.folder).toBe("Belege/{year}");
			await categories().put(standard("photo"));
			expect(await ids()).toContain("photo");
			await categories().remove("own-1");
			expect(await codeOf(categories().remove("own-1"))).toBe("not-found");
			await categories().remove("photo");
			expect(await codeOf(categories().remove("photo"))).toBe("not-found");
			expect(categories().isStandard("photo")).toBe(true);
			expect(categories().isStandard("own-1")).toBe(false);
		});

		it("have no name twice in any language, whatever its case and accents", async () => {
			for (const name of ["FACTURE", "Jurídico", "juridico", " rechnung "])
				expect(await codeOf(categories().put(own("own-1", name)))).toBe(
					"already-there",
				);
			const invoice = standard("invoice");
			const names = { ...invoice.names, en: "Contrato" };
			expect(await codeOf(categories().put({ ...invoice, names }))).toBe(
				"already-there",
			);
			await categories().remove("invoice");
			await categories().put(own("own-1", "Facture"));
			expect(await codeOf(categories().put(invoice))).toBe("already-there");
		});

		it("lets of two with one name only one in, however fast they are", async () => {
			const outcomes = await Promise.allSettled(
				["Spesen", "spesen", "SPESEN", "Spésen"].map((name, n) =>
					categories().put(own(`own-${n}`, name)),
				),
			);
			expect(
				outcomes.filter(({ status }) => status === "fulfilled"),
			).toHaveLength(1);
		});

		it("loses no change of two that come at once, and tells the second of one", async () => {
			await Promise.all([
				categories().put({ ...standard("invoice"), folder: "A" }),
				categories().put({ ...standard("contract"), folder: "B" }),
				categories().remove("photo"),
			]);
			const list = await categories().list();
			expect(list.filter(({ folder }) => /^[AB]$/u.test(folder))).toHaveLength(
				2,
			);
			expect(list).toHaveLength(standardCategories.length - 1);
			const legal = standard("legal");
			await categories().put({ ...legal, folder: "C" }, legal);
			const late = categories().put({ ...legal, hint: "x" }, legal);
			expect(await codeOf(late)).toBe("stale");
			expect(await codeOf(categories().put(legal, null))).toBe("stale");
			await categories().put(own("own-1", "Spesen"), null);
		});

		it("are at most 60", async () => {
			for (let n = standardCategories.length; n < 60; n += 1)
				await categories().put(own(`own-${n}`, `Name ${n}`));
			expect(await codeOf(categories().put(own("own-x", "X")))).toBe(
				"house-full",
			);
			await categories().put(own("own-59", "Anders"));
			expect(await categories().list()).toHaveLength(60);
		});

		it("are sealed", async () => {
			await categories().put(own("own-1", "Geheimname", { hint: "Hinweisig" }));
			const rows = await database.db
				.selectFrom("categories")
				.selectAll()
				.execute();
			const raw = JSON.stringify(rows).toLowerCase();
			for (const word of ["geheim", "hinweisig"]) {
				expect(raw).not.toContain(word);
				expect(raw).not.toContain(Buffer.from(word).toString("base64"));
			}
		});
	});

	describe("filings", () => {
		const filings = () => createFilings(database.db, seal);

		it("are found by id and by batch until they are taken away", async () => {
			await filings().add(filing("b", { batch: "x", at: 2 }));
			await filings().add(filing("a", { batch: "x", at: 1 }));
			await filings().add(filing("c"));
			expect(await filings().get("c")).toEqual(filing("c"));
			expect(await filings().get("?")).toBeNull();
			const batch = await filings().batch("x");
			expect(batch.map(({ id }) => id)).toEqual(["a", "b"]);
			await filings().add(filing("c", { category: "contract" }));
			expect((await filings().get("c"))?.category).toBe("contract");
			await filings().remove("c");
			await filings().remove("c");
			expect(await filings().get("c")).toBeNull();
		});

		it("are sealed, and end after their time", async () => {
			await filings().add(filing("old", { at: 10 }));
			await filings().add(filing("new", { at: 20 }));
			const rows = await database.db
				.selectFrom("filings")
				.selectAll()
				.execute();
			expect(JSON.stringify(rows)).not.toMatch(/Geheim|Rechnung|user:1/u);
			await sweepFilings(database.db, 15);
			expect(await filings().get("old")).toBeNull();
			expect(await filings().get("new")).not.toBeNull();
		});
	});

	describe("experience", () => {
		const clock = { now: 1000 };
		const experience = () =>
			createExperience(database.db, seal, () => clock.now);
		const everything = async () => ({
			verdicts: await database.db.selectFrom("verdicts").selectAll().execute(),
			learned: await database.db
				.selectFrom("learned")
				.selectAll()
				.orderBy("category")
				.orderBy("feature")
				.execute(),
		});
		const plain = (
			counts: Awaited<ReturnType<ReturnType<typeof experience>["counts"]>>,
		) =>
			Object.fromEntries(
				[...counts].map(([id, one]) => [
					id,
					[one.documents, Object.fromEntries(one.with)],
				]),
			);

		it("counts documents and their features by category", async () => {
			await experience().add("a", right, "invoice", [1, 2, 3]);
			await experience().add("b", null, "invoice", [2, 2, 3]);
			await experience().add("c", wrong, "contract", [3]);
			expect(plain(await experience().counts([2, 3, 9]))).toEqual({
				invoice: [2, { 2: 2, 3: 2 }],
				contract: [1, { 3: 1 }],
			});
			expect(plain(await experience().counts([]))).toEqual({
				invoice: [2, {}],
				contract: [1, {}],
			});
		});

		it("takes back exactly what was added", async () => {
			await experience().add("a", right, "invoice", [1, 2]);
			const before = (await everything()).learned;
			await experience().add("b", right, "invoice", [2, 3]);
			await experience().add("c", wrong, "contract", [2]);
			await experience().remove("c");
			await experience().remove("b");
			await experience().remove("b");
			expect((await everything()).learned).toEqual(before);
			await experience().remove("a");
			expect(await everything()).toEqual({ verdicts: [], learned: [] });
		});

		it("lets a second decision take the place of the first", async () => {
			await experience().add("a", right, "invoice", [1]);
			await experience().add("a", wrong, "contract", [1]);
			expect(plain(await experience().counts([1]))).toEqual({
				contract: [1, { 1: 1 }],
			});
			expect(await experience().tally("invoice")).toEqual({ right: 0, of: 1 });
		});

		it("loses nothing when many decide at once", async () => {
			const features = Array.from({ length: 400 }, (_, n) => n);
			await Promise.all(
				Array.from({ length: 8 }, (_, n) =>
					experience().add(
						`f${n}`,
						right,
						n % 2 ? "invoice" : "contract",
						n % 3 ? features : features.toReversed(),
					),
				),
			);
			const counts = await experience().counts(features);
			for (const id of ["invoice", "contract"]) {
				expect(counts.get(id)?.documents).toBe(4);
				expect(counts.get(id)?.with.size).toBe(400);
				expect(new Set(counts.get(id)?.with.values())).toEqual(new Set([4]));
			}
		});

		it("says how many of the last 20 of a category and 200 of a kind were right", async () => {
			for (let n = 0; n < 25; n += 1)
				await (n < 8
					? experience().add(`${n}`, wrong, "contract", [])
					: experience().add(`${n}`, right, "invoice", []));
			await experience().add("x", null, "invoice", []);
			expect(await experience().tally("invoice")).toEqual({
				right: 17,
				of: 20,
			});
			expect(await experience().tally("contract")).toEqual({ right: 0, of: 0 });
			expect(await experience().tallyOf("learned", "likely")).toEqual({
				right: 17,
				of: 25,
			});
			expect(await experience().tallyOf("model", "likely")).toEqual({
				right: 0,
				of: 0,
			});
		});

		it("keeps after 30 days only what stands in the counts", async () => {
			clock.now = 1000;
			await experience().add("a", right, "invoice", [1]);
			clock.now = 3000;
			await experience().add("b", right, "invoice", [1]);
			await sweepExperience(database.db, 2000);
			const { verdicts } = await everything();
			const kept = verdicts.filter(({ features }) => features !== null);
			expect(kept.map((one) => one.filing)).toEqual(["b"]);
			await experience().remove("a");
			expect(plain(await experience().counts([1]))).toEqual({
				invoice: [2, { 1: 2 }],
			});
			expect(await experience().tally("invoice")).toEqual({ right: 1, of: 1 });
		});

		it("forgets one category or all, and counts on rightly from there", async () => {
			await experience().add("a", right, "invoice", [1]);
			await experience().add("b", wrong, "contract", [1]);
			await experience().forget("invoice");
			expect(plain(await experience().counts([1]))).toEqual({
				contract: [1, { 1: 1 }],
			});
			expect(await experience().tally("invoice")).toEqual({ right: 0, of: 0 });
			expect(await experience().tallyOf("learned", "likely")).toEqual({
				right: 0,
				of: 0,
			});
			await experience().add("c", right, "invoice", [1]);
			await experience().remove("a");
			await experience().remove("b");
			expect(plain(await experience().counts([1]))).toEqual({
				invoice: [1, { 1: 1 }],
			});
			await experience().forget(null);
			expect(await everything()).toEqual({ verdicts: [], learned: [] });
			await experience().remove("c");
			expect(await everything()).toEqual({ verdicts: [], learned: [] });
		});

		it("keeps numbers and ids only, and its marks say nothing without the key", async () => {
			const file = {
				name: "Geheimplan.pdf",
				kind: "pdf",
				text: "Kündigung Kündigung vertraulich",
				sender: "Lumen <a@lumen.example>",
			};
			const features = experience().featuresOf(file);
			expect(features).toHaveLength(5);
			expect(features.every((one) => one >= 0 && one < 2 ** 22)).toBe(true);
			expect(experience().featuresOf(file)).toEqual(features);
			const other = createExperience(
				database.db,
				createSeal(newSealKey()),
				() => 0,
			);
			expect(other.featuresOf(file)).not.toEqual(features);
			await experience().add("a", right, "invoice", features);
			const raw = JSON.stringify(await everything(), (_, value) =>
				typeof value === "bigint" ? String(value) : value,
			);
			expect(raw).not.toMatch(/geheim|k.ndigung|vertraulich|lumen/iu);
		});
	});
};

describe("what documents keep, on SQLite", () =>
	suite(async () => ({
		database: await openDatabase<Schema>(":memory:"),
		drop: async () => undefined,
	})));

describe.skipIf(!postgresUrl)(`what documents keep, on ${postgresNote}`, () =>
	suite(async () => {
		const { url, drop } = await createPostgresDatabase();
		return { database: await openDatabase<Schema>(url), drop };
	}),
);
