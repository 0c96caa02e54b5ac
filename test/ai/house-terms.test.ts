import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HouseTerms, noTerms } from "../../src/ai/house.ts";
import { lost, termsIn, violations } from "../../src/ai/house-terms.ts";

const keep = (...terms: string[]): HouseTerms => ({ ...noTerms, keep: terms });
const prefer = (instead: string, use: string): HouseTerms => ({
	...noTerms,
	prefer: [{ instead, use }],
});

describe("the terms that matter for a text", () => {
	it.each([
		["kSuite", "We use KSUITE here.", true],
		["kSuite", "We use kSuites here.", true],
		["kSuite", "We use kSuiteness here.", false],
		["kSuite", "We use akSuite here.", false],
		["Rechner", "Die Rechnern.", true],
		["Rechner", "Die Rechnerinnen.", false],
		["PC", "Two PCs.", true],
		["PC", "A PCR test.", true],
		["PC", "A PCRS test.", false],
		["IT", "it works", false],
		["IT", "our IT works", true],
		["C++", "in C++.", true],
		["C++", "in C+++", true],
		[".NET", "on .NET, now", true],
		["Grosse Strasse", "an der Grossen  Straße", true],
		["l’entreprise", "pour l'entreprise", true],
		["日本", "日本", true],
		["→", "a → b", true],
		["a.c", "abc", false],
		["Élan", "un élan", true],
	])("%s in “%s”: %s", (term, text, occurs) => {
		expect(termsIn(text, keep(term)).keep).toEqual(occurs ? [term] : []);
	});

	it("are also those that replace something in it, and those that stand there rightly", () => {
		const terms = prefer("Computer", "Rechner");
		expect(termsIn("Mein Computer", terms).prefer).toHaveLength(1);
		expect(termsIn("Mein Rechner", terms).prefer).toHaveLength(1);
		expect(termsIn("Mein Hund", terms).prefer).toEqual([]);
	});

	it("are 200 at most, and Swiss spelling stays", () => {
		const words = Array.from({ length: 300 }, (_, index) => `word${index}x`);
		const found = termsIn(words.join(" "), { ...keep(...words), swiss: true });
		expect(found.keep).toHaveLength(200);
		expect(found.swiss).toBe(true);
	});

	it("are found among many in a long text", () => {
		const terms: HouseTerms = {
			keep: Array.from({ length: 6000 }, (_, index) => `Begriff${index}`),
			prefer: Array.from({ length: 20_000 }, (_, index) => ({
				instead: `falsch${index}`,
				use: `richtig${index}`,
			})),
			swiss: false,
		};
		const text = "Ein langer Text mit Begriff42 und falsch77. ".repeat(270);
		const found = termsIn(text, terms);
		expect(found.keep).toEqual(["Begriff42"]);
		expect(found.prefer).toEqual([{ instead: "falsch77", use: "richtig77" }]);
	});
});

describe("what the house would say otherwise", () => {
	it("is named as it stands, once", () => {
		const terms = prefer("Computer", "Rechner");
		expect(violations("Computers, ein computer, Computer.", terms)).toEqual([
			{ used: "Computers", use: "Rechner" },
			{ used: "Computer", use: "Rechner" },
		]);
	});

	it("is not a part of a right term", () => {
		expect(violations("An E-Mail.", prefer("Mail", "E-Mail"))).toEqual([]);
		expect(violations("A mail, an E-Mail.", prefer("Mail", "E-Mail"))).toEqual([
			{ used: "mail", use: "E-Mail" },
		]);
		const terms = { ...keep("Mail Gateway"), ...{ prefer: [] } };
		expect(
			violations("The Mail Gateway.", {
				...terms,
				prefer: [{ instead: "mail", use: "message" }],
			}),
		).toEqual([]);
	});

	it("can be the spelling alone", () => {
		const terms = prefer("Ksuite", "kSuite");
		expect(violations("Ksuite and kSuite", terms)).toEqual([
			{ used: "Ksuite", use: "kSuite" },
		]);
		const swiss = prefer("Straße", "Strasse");
		expect(violations("Die Strasse.", swiss)).toEqual([]);
		expect(violations("Die Straße.", swiss)).toEqual([
			{ used: "Straße", use: "Strasse" },
		]);
	});
});

describe("a term to keep", () => {
	it.each([
		["Our Treuhand team", "Our trust team", ["Treuhand"]],
		["Our Treuhand team", "Our Treuhand crew", []],
		["Our Treuhand team", "Our TREUHAND crew", ["Treuhand"]],
		["our treuhand team", "our Treuhand crew", []],
		["Our team", "Our crew", []],
		["Treuhand and Treuhand", "Treuhand", []],
	])("from “%s” to “%s” is lost: %j", (before, after, expected) => {
		expect(lost(before, after, keep("Treuhand"))).toEqual(expected);
	});
});

describe("whatever people write", () => {
	const text = fc.string({ unit: "binary", maxLength: 200 });

	it("never breaks the search, and a term is found in itself", () => {
		fc.assert(
			fc.property(text, text, (one, other) => {
				const terms: HouseTerms = {
					keep: [one],
					prefer: [{ instead: other, use: one }],
					swiss: false,
				};
				termsIn(other, terms);
				violations(other, terms);
				expect(lost(one, one, terms)).toEqual([]);
			}),
		);
	});

	it("has no violation where it says only what the house says", () => {
		const word = fc.stringMatching(/^[a-zäöü]{4,9}$/u);
		fc.assert(
			fc.property(word, word, (instead, use) => {
				fc.pre(!use.startsWith(instead) && !instead.startsWith(use));
				const terms = prefer(instead, use);
				expect(violations(`x ${use} y`, terms)).toEqual([]);
				expect(violations(`x ${instead} y`, terms)).toEqual([
					{ used: instead, use },
				]);
			}),
		);
	});
});
