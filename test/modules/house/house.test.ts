import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Place, Term } from "../../../src/modules/house/house.ts";
import {
	accounts,
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { termsOf } from "./hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const everybody: Place = { scope: "organisation", holder: "" };
const eliseOnly = async (): Promise<Place> => ({
	scope: "private",
	holder: (await test.app.who(accounts.elise)).person,
});
const team = async (name: string): Promise<Place> => ({
	scope: "team",
	holder: (await test.ksuite.teams.get(name))?.id ?? "",
});
const term = (
	word: string,
	instead: readonly string[] = [],
	language: Term["language"] = "any",
): Term => ({
	kind: "term",
	term: word,
	language,
	rule: instead.length > 0 ? "prefer" : "keep",
	instead,
});
const lay = (place: Place, ...terms: Term[]) =>
	test.services.house.entries.add(place, terms);

describe("what holds for a person's text", () => {
	it("is their own before their team's, and that before the organisation's", async () => {
		await lay(everybody, term("Gast", ["Kunde"]), term("kSuite"));
		await lay(await team("Vente"), term("gast", ["Klient"]));
		expect(await termsOf(test, "nadia")).toMatchObject({
			keep: ["kSuite"],
			prefer: [{ instead: "Kunde", use: "Gast" }],
		});
		expect(await termsOf(test, "elise")).toMatchObject({
			prefer: [{ instead: "Klient", use: "gast" }],
		});
		await lay(await eliseOnly(), term("GAST"));
		expect(await termsOf(test, "elise")).toMatchObject({
			keep: ["kSuite", "GAST"],
			prefer: [],
		});
	});

	it("keeps a word that others would replace", async () => {
		await lay(everybody, term("Rechner", ["Computer", "PC"]));
		await lay(await eliseOnly(), term("Computer"));
		expect(await termsOf(test, "elise")).toMatchObject({
			keep: ["Computer"],
			prefer: [{ instead: "PC", use: "Rechner" }],
		});
	});

	it("never goes round in a circle", async () => {
		await lay(everybody, term("Kunde", ["Gast"]));
		await lay(await eliseOnly(), term("Gast", ["Kunde"]));
		expect((await termsOf(test, "elise")).prefer).toEqual([
			{ instead: "Kunde", use: "Gast" },
		]);
	});

	it("takes a term of the language before one of any", async () => {
		await lay(
			everybody,
			term("Mail", ["E-Mail"]),
			term("Mail", ["Brief"], "de"),
			term("Courriel", ["Mail"], "fr"),
		);
		expect((await termsOf(test, "elise", "de")).prefer).toEqual([
			{ instead: "Brief", use: "Mail" },
		]);
		expect((await termsOf(test, "elise", "en")).prefer).toEqual([
			{ instead: "E-Mail", use: "Mail" },
		]);
	});

	it("corrects a spelling of the term itself", async () => {
		await lay(everybody, term("kSuite", ["KSuite", "K-Suite"]));
		expect((await termsOf(test, "elise")).prefer).toEqual([
			{ instead: "K-Suite", use: "kSuite" },
			{ instead: "KSuite", use: "kSuite" },
		]);
	});

	it("begins with the longest", async () => {
		await lay(everybody, term("Mail"), term("Mail Gateway"), term("Post"));
		expect((await termsOf(test, "elise")).keep).toEqual([
			"Mail Gateway",
			"Mail",
			"Post",
		]);
	});

	it("ends with leaving the team", async () => {
		await lay(await team("Vente"), term("Gast"));
		const { userId } = await test.app.who(accounts.elise);
		expect((await termsOf(test, "elise")).keep).toEqual(["Gast"]);
		const { holder } = await team("Vente");
		await test.ksuite.teams.leave(holder, userId ?? "");
		expect((await termsOf(test, "elise")).keep).toEqual([]);
	});
});
