import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeCsv } from "../../../src/core/csv.ts";
import type { Shown } from "../../../src/core/pipeline.ts";
import { readCsv } from "../../../src/modules/house/csv.ts";
import {
	accounts,
	openTestSuitemate,
	problemOf,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { draw, type } from "../users/hands.ts";
import { act, press, termsOf, viewOf } from "./hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const take = (
	lines: string,
	input: object = {},
	who: "elise" | "anna" = "elise",
) => act(test, who, "write glossary import", { lines, ...input });
const accept = (shown: Shown, who: keyof typeof accounts = "elise") =>
	press(test, who, shown, "house.import.button");
const fileOf = (shown: Shown): string => {
	const file = viewOf(shown).body.find((block) => block.kind === "file");
	return file?.kind === "file" ? file.text : "";
};

describe("an import", () => {
	it("shows what it understood, and adds it after a yes", async () => {
		const shown = await take(
			'term;instead;language\r\nkSuite\r\n\r\nRechner;"Computer, PC";de;\n"a ""b""";;\nKäse\tFromage\tde',
		);
		expect(draw(shown)).toMatchInlineSnapshot(`
			"4 terms would be added. Nothing was changed yet.
			For whom: Only you
			There already, left as they are: 0
			- kSuite: stays as it is
			- Rechner: instead of Computer and PC (German)
			- a "b": stays as it is
			- Käse: instead of Fromage (German)
			[Add these 4 terms (primary)]"
		`);
		expect((await termsOf(test, "elise")).keep).toEqual([]);
		expect(draw(await accept(shown))).toContain("4 entries were added");
		expect(await termsOf(test, "elise")).toMatchObject({
			keep: ["kSuite", 'a "b"'],
			prefer: [
				{ instead: "Computer", use: "Rechner" },
				{ instead: "Fromage", use: "Käse" },
				{ instead: "PC", use: "Rechner" },
			],
		});
		expect(draw(await accept(shown))).toBe("problem.nothing-to-do");
	});

	it("for a team is for its members", async () => {
		expect(draw(await take("Gast", { team: "IT" }))).toBe(
			"problem.not-allowed",
		);
		const shown = await take("Gast", { team: "Vente" });
		expect(draw(await accept(shown, "marc"))).toBe("problem.not-yours");
		await accept(shown);
		expect((await termsOf(test, "marc")).keep).toEqual(["Gast"]);
	});

	it("is not taken by somebody who left the team meanwhile", async () => {
		const shown = await take("Gast", { team: "Vente" });
		const team = await test.ksuite.teams.get("Vente");
		const { userId } = await test.app.who(accounts.elise);
		await test.ksuite.teams.leave(team?.id ?? "", userId ?? "");
		expect(draw(await accept(shown))).toBe("problem.not-allowed");
	});

	it("for everybody is asked for, with a sample, and audited", async () => {
		expect(draw(await take("Gast", { scope: "organisation" }))).toBe(
			"problem.not-allowed",
		);
		const asked = await take(
			"Gast\nKunde;Klient",
			{ scope: "organisation" },
			"anna",
		);
		expect(draw(asked)).toMatchInlineSnapshot(`
			"Add 2 entries?
			For whom: Everybody in the organisation
			There already, left as they are: 0
			Term: Gast: stays as it is
			Term: Kunde: instead of Klient
			[Add (primary)] [Cancel]"
		`);
		const { id } = requestOf(asked);
		expect((await termsOf(test, "elise")).keep).toEqual([]);
		await test.app.answer(id, "confirm", accounts.anna);
		expect((await termsOf(test, "elise")).keep).toEqual(["Gast"]);
	});

	it("leaves what is there already, and says when nothing is new", async () => {
		await type(test, "elise", "write glossary add Gast");
		const shown = await take("GAST;Kunde\nNeu");
		expect(draw(shown)).toContain("There already, left as they are: 1");
		await accept(shown);
		expect((await termsOf(test, "elise")).keep).toEqual(["Gast", "Neu"]);
		expect(draw(await take("gast\nneu"))).toBe("problem.nothing-to-do");
	});

	it("takes nothing when a line does not fit, and names every one", async () => {
		const shown = await take(
			[
				"good",
				"x".repeat(81),
				"a;a",
				"b;;rm",
				"c;;;;",
				";y",
				"GOOD",
				"d\u0007",
			].join("\n"),
		);
		expect(problemOf(shown)).toMatchInlineSnapshot(
			`"I could not take over the lines, so nothing was changed: line 2 (the term is missing, too long or not readable), line 3 (the words to replace do not fit), line 4 (the language is none of de, en, es, fr, it), line 5 (more than four parts), line 6 (the term is missing, too long or not readable), line 7 (the same term stands further up) and line 8 (the term is missing, too long or not readable). Correct them and try again."`,
		);
		expect((await termsOf(test, "elise")).keep).toEqual([]);
	});

	it("names a few of very many, and says when there is no term at all", async () => {
		expect(problemOf(await take(";\n".repeat(500)))).toContain("492 more");
		expect(problemOf(await take("term;instead;language"))).toContain(
			"no line with a term",
		);
	});

	it.each(["\t".repeat(39_000), '"'.repeat(39_000), ' "'.repeat(19_000)])(
		"of very many signs that are no line is answered",
		async (lines) => {
			expect((await take(`x\t${lines}y`)).kind).toBe("problem");
		},
	);

	it("takes two thousand, and not one more", async () => {
		const terms = (from: number, count: number) =>
			Array.from({ length: count }, (_, index) => `Wort${from + index}`).join(
				"\n",
			);
		await accept(await take(terms(0, 1999)));
		expect((await termsOf(test, "elise")).keep).toHaveLength(1999);
		expect(draw(await take(terms(1999, 2)))).toBe(
			"problem.house-full most=2,000",
		);
		await accept(await take(terms(1999, 1)));
		expect((await termsOf(test, "elise")).keep).toHaveLength(2000);
		expect(draw(await type(test, "elise", "write glossary add More"))).toBe(
			"problem.house-full most=2,000",
		);
		const list = await type(test, "elise", "write glossary --page 134");
		expect(draw(list)).toContain("Page 134 of 134");
		expect(
			draw(await type(test, "elise", "write glossary --search wort1999")),
		).toContain("1 term");
	});
});

describe("an export", () => {
	it("is a file that an import takes back, and no formula", async () => {
		await type(test, "elise", 'write glossary add "=SUM(1+1)"');
		await type(
			test,
			"elise",
			'write glossary add --language fr --instead "-a, b" @work',
		);
		const shown = await type(test, "elise", "write glossary export");
		expect(fileOf(shown)).toMatchInlineSnapshot(`
			"﻿"term";"instead";"language";"for"
			"'@work";"'-a, b";"fr";"private"
			"'=SUM(1+1)";"";"any";"private"
			"
		`);
		const lines = fileOf(shown);
		await accept(await take(lines, { team: "Vente" }), "elise");
		const inTeam = await type(
			test,
			"elise",
			"write glossary export --team Vente",
		);
		expect(fileOf(inTeam)).toBe(lines.replaceAll('"private"', '"team"'));
	});

	it("has only what holds for the person", async () => {
		await type(test, "elise", "write glossary add Eins");
		await type(test, "elise", "write glossary add --team Vente Zwei");
		const of = async (who: keyof typeof accounts, rest = "") =>
			fileOf(await type(test, who, `write glossary export${rest}`));
		expect(await of("marc")).not.toContain("Eins");
		expect(await of("marc")).toContain("Zwei");
		expect(await of("nadia")).not.toContain("Zwei");
		expect(await of("anna", " --team Vente")).toContain("Zwei");
		expect(
			draw(await type(test, "nadia", "write glossary export --team Vente")),
		).toBe("problem.not-allowed");
	});
});

describe("a file of lines", () => {
	it("is read as it was written, and starts no formula", () => {
		const cell = fc
			.string({ unit: "grapheme", maxLength: 30 })
			.map((text) => text.replaceAll(/\p{Cc}|['\u2028\u2029]/gu, " ").trim())
			.filter((text) => text !== "");
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })),
				(rows) => {
					const text = writeCsv(rows, ";");
					expect(readCsv(text).slice(0, -1)).toEqual(rows);
					expect(text).not.toMatch(/(?:^|;|\n)"?[=+\-@]/u);
				},
			),
		);
	});
});
