import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Place, Term, Way } from "../../src/modules/house/house.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { createHouseEntries } from "../../src/store/house.ts";
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
const own: Place = { scope: "private", holder: "user:1" };
const team: Place = { scope: "team", holder: "team-1" };
const all: Place = { scope: "organisation", holder: "" };
const term = (word: string, instead: readonly string[] = []): Term => ({
	kind: "term",
	term: word,
	language: "any",
	rule: instead.length > 0 ? "prefer" : "keep",
	instead,
});
const tone = (name: string): Way => ({ kind: "tone", name, instruction: "x" });

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
	const entries = () => createHouseEntries(database.db, seal);

	it("gives back what was laid down, by kind and place", async () => {
		const [added] = await entries().add(own, [term("Rechner", ["PC"])]);
		await entries().add(team, [term("Gast"), tone("Warm")]);
		expect(await entries().get(added?.id ?? "")).toEqual(added);
		expect(await entries().list("term", [own])).toEqual([added]);
		expect(await entries().list("term", [own, team])).toHaveLength(2);
		expect(await entries().list("tone", [own, all])).toEqual([]);
		expect(await entries().list("term", [])).toEqual([]);
		expect(await entries().teams("term")).toEqual(["team-1"]);
		expect(await entries().teams("action")).toEqual([]);
	});

	it("takes a word once in a place, whoever is faster", async () => {
		const outcomes = await Promise.allSettled(
			Array.from({ length: 5 }, () => entries().add(own, [term("A")])),
		);
		expect(
			outcomes.filter(({ status }) => status === "fulfilled"),
		).toHaveLength(1);
		expect(await entries().list("term", [own])).toHaveLength(1);
		await entries().add(team, [term("A")]);
		expect(await codeOf(entries().add(team, [term("B"), term("a")]))).toBe(
			"already-there",
		);
		expect(await entries().list("term", [team])).toHaveLength(1);
	});

	it("takes all of many or none, up to its limit", async () => {
		const many = Array.from({ length: 2000 }, (_, n) => term(`Wort${n}`));
		expect(await codeOf(entries().add(own, [...many, term("more")]))).toBe(
			"house-full",
		);
		expect(await entries().list("term", [own])).toEqual([]);
		await entries().add(own, many);
		expect(await codeOf(entries().add(own, [term("more")]))).toBe("house-full");
		expect(await entries().list("term", [own])).toHaveLength(2000);
	});

	it("changes what is there, never into a second one, and says when it is gone", async () => {
		const [a] = await entries().add(own, [term("A"), term("B")]);
		const id = a?.id ?? "";
		expect(await codeOf(entries().change(id, term("b")))).toBe("already-there");
		expect(await entries().change(id, term("C"))).toMatchObject({
			body: { term: "C" },
		});
		expect(await entries().change(id, tone("C"))).toBeNull();
		expect([await entries().remove(id), await entries().remove(id)]).toEqual([
			true,
			false,
		]);
		expect(await entries().change(id, term("D"))).toBeNull();
		expect(await entries().get(id)).toBeNull();
	});

	it("is sealed: no word can be read, and equal words look different in other places", async () => {
		await entries().add(own, [term("Geheimwort", ["Klartext"])]);
		await entries().add(team, [term("Geheimwort"), tone("Stimmung")]);
		const rows = await database.db.selectFrom("house").selectAll().execute();
		const raw = JSON.stringify(rows).toLowerCase();
		for (const word of ["geheimwort", "klartext", "stimmung"]) {
			expect(raw).not.toContain(word);
			expect(raw).not.toContain(Buffer.from(word).toString("base64"));
		}
		expect(new Set(rows.map(({ mark }) => mark)).size).toBe(3);
	});
};

describe("the house's words on SQLite", () =>
	suite(async () => ({
		database: await openDatabase<Schema>(":memory:"),
		drop: async () => undefined,
	})));

describe.skipIf(!postgresUrl)(`the house's words on ${postgresNote}`, () =>
	suite(async () => {
		const { url, drop } = await createPostgresDatabase();
		return { database: await openDatabase<Schema>(url), drop };
	}),
);
