import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadFile } from "../../../src/core/document.ts";
import { byPatterns } from "../../../src/modules/documents/extraction/by-patterns.ts";
import { fieldsFor } from "../../../src/modules/documents/extraction/fields.ts";
import { prove } from "../../../src/modules/documents/extraction/prove.ts";
import {
	type Template,
	templateNames,
} from "../../../src/modules/documents/extraction/templates.ts";
import {
	type Passage,
	passagesOf,
} from "../../../src/modules/documents/passages.ts";
import { findQuote } from "../../../src/modules/documents/quotes.ts";
import { aiOn } from "../../support/endpoint/ai.ts";
import { naughty } from "../../support/naughty.ts";
import { lines } from "../writing/support.ts";
import { extract, invoiceTexts, tableOf } from "./extraction-desk.ts";
import { deskWith, pages } from "./question-desk.ts";

const found = async (
	document: ReadFile | string,
	template: Template | null,
	names: readonly string[] = [],
): Promise<Record<string, string>> => {
	const fields = fieldsFor(template, names);
	const { all } = await passagesOf([
		typeof document === "string" ? pages([document]) : document,
	]);
	const cells = await byPatterns(all, fields);
	return Object.fromEntries(
		fields.flatMap(({ id }, index) => {
			const cell = cells[index];
			return cell?.kind === "found" ? [[id, cell.value]] : [];
		}),
	);
};

const passage = (text: string): Passage => ({
	number: 1,
	paper: 0,
	part: 0,
	mark: { kind: "page", number: 1, title: null },
	text,
	sent: text,
});

describe("without a model", () => {
	test("the labels of an invoice are found, and the card says how", async () => {
		const { ai } = await aiOn(null);
		const session = await deskWith(ai, { "Rechnung.pdf": pages(invoiceTexts) });
		const view = await extract(ai, { session, template: "invoice" });
		expect(tableOf(view).slice(1)).toEqual([
			["Number", "2026-118", "page 1"],
			["Date", "22.11.2026", "page 1"],
			["Due", "22.12.2026", "page 1"],
			["Total", "CHF 1'240.50", "page 2"],
			["IBAN", "CH93 0076 2011 6238 5295 7", "page 2"],
			["Supplier", "–", "–"],
		]);
		expect(lines(view)).toEqual(
			expect.arrayContaining([
				"No model is connected, so I looked for the usual labels: 5 of 6 found. The others are empty.",
				"Without AI: by the labels in the text · nothing was sent anywhere",
			]),
		);
	});

	test.each([
		[
			"French",
			"Fournisseur : Imprimerie du Nord Sàrl\nN° de facture : F-2026/07\nDate de facture : 3 novembre 2026\nÉchéance : 3.12.2026\nMontant total TTC CHF 890.–",
			{
				supplier: "Imprimerie du Nord Sàrl",
				number: "F-2026/07",
				date: "3 novembre 2026",
				due: "3.12.2026",
				total: "CHF 890.–",
			},
		],
		[
			"English",
			"Supplier: Northern Print Ltd\nInvoice no. INV-0042\nInvoice date: November 3, 2026\nDue date: 3 December 2026\nSubtotal £100.00\nTotal £120.00",
			{
				supplier: "Northern Print Ltd",
				number: "INV-0042",
				date: "November 3, 2026",
				due: "3 December 2026",
				total: "£120.00",
			},
		],
		[
			"Italian",
			"Fornitore: Tipografia Nord SA\nNumero fattura: 77/2026\nData fattura: 3 novembre 2026\nScadenza: 03.12.2026\nTotale da pagare: CHF 1’240.50",
			{
				supplier: "Tipografia Nord SA",
				number: "77/2026",
				date: "3 novembre 2026",
				due: "03.12.2026",
				total: "CHF 1’240.50",
			},
		],
		[
			"Spanish",
			"Proveedor: Imprenta Norte SL\nNº de factura: A-118\nFecha de la factura: 3 de noviembre de 2026\nFecha de vencimiento: 3/12/2026\nTotal a pagar: 1.240,50 €",
			{
				supplier: "Imprenta Norte SL",
				number: "A-118",
				date: "3 de noviembre de 2026",
				due: "3/12/2026",
				total: "1.240,50 €",
			},
		],
	])("labels are known in %s", async (_, text, wanted) => {
		expect(await found(text, "invoice")).toEqual(wanted);
	});

	test("a value may stand in the next cell, or under its label", async () => {
		const table = pages([]);
		const document: ReadFile = {
			...table,
			parts: [
				{
					mark: { kind: "sheet", number: 1, title: "Rechnung" },
					pieces: [
						{
							kind: "table",
							rows: [
								["Rechnungsnummer", "Rechnungsdatum", "Gesamtbetrag"],
								["2026-118", "22.11.2026", "1'240.50"],
							],
						},
						{ kind: "table", rows: [["Fällig am", "22.12.2026"]] },
						{ kind: "paragraph", text: "Lieferant" },
						{ kind: "paragraph", text: "Kornhaus Druck AG" },
					],
				},
			],
		};
		expect(await found(document, "invoice")).toEqual({
			number: "2026-118",
			date: "22.11.2026",
			due: "22.12.2026",
			total: "1'240.50",
			supplier: "Kornhaus Druck AG",
		});
	});

	test("contracts, receipts and applications have labels too", async () => {
		expect(
			await found(
				"Vertragsparteien: Alpenblick AG und Nadia Keller\nGegenstand: Büro im Kornhaus\nMietbeginn: 1. Januar 2027\nKündigungsfrist: drei Monate\nMietzins: CHF 1'240.50 im Monat",
				"contract",
			),
		).toEqual({
			parties: "Alpenblick AG und Nadia Keller",
			subject: "Büro im Kornhaus",
			start: "1. Januar 2027",
			notice: "drei Monate",
			value: "CHF 1'240.50",
		});
		expect(
			await found(
				"Date: 3.11.2026\nTotal TTC: CHF 12.50\nTVA: CHF 0.94",
				"receipt",
			),
		).toEqual({ date: "3.11.2026", total: "CHF 12.50", vat: "CHF 0.94" });
		expect(
			await found(
				"Name: Elise Favre\nE-Mail: elise@alpenblick.example\nTel.: +41 79 000 00 00\nStelle: Buchhalterin\nVerfügbar ab: sofort",
				"application",
			),
		).toEqual({
			name: "Elise Favre",
			email: "elise@alpenblick.example",
			phone: "+41 79 000 00 00",
			position: "Buchhalterin",
			available: "sofort",
		});
	});

	test("own fields are found by their own name as a label", async () => {
		expect(
			await found(
				"Kundennummer: 4711\nKAUTION\t3 Monatsmieten\nDie Haftung beträgt viel.",
				null,
				["kundennummer", "Kaution", "Haftung", "C++ (.*)"],
			),
		).toEqual({ kundennummer: "4711", Kaution: "3 Monatsmieten" });
	});

	test.each([
		["two labels disagree", "Total: CHF 10.00\nTotal: CHF 20.00"],
		[
			"there are two account numbers",
			"CH93 0076 2011 6238 5295 7\nDE89 3704 0044 0532 0130 00",
		],
		["a check sum is wrong", "IBAN: CH93 0076 2011 6238 5295 8"],
		["a number counts something else", "Total 5 Seiten\nTotal: 12"],
		[
			"a sentence begins like a label",
			"Datum und Ort sind offen.\nTotale Ordnung ist selten.\nSupplier relations are good.",
		],
		["a day is half", "Datum: 22.11.\nDate: November"],
	])("nothing is taken where %s", async (_, text) => {
		expect(await found(text, "invoice")).toEqual({});
	});

	test("whatever stands in a document, every value found stands in it", async () => {
		const text = fc.oneof(
			fc.string({ unit: "binary", maxLength: 80 }),
			fc.constantFrom(...naughty.filter((one) => one.length < 400)),
			fc.constantFrom(
				"Total: CHF 1.00",
				"Datum: 1.1.2026",
				"Rechnung Nr. ",
				"\t",
				"\n",
			),
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(text, { maxLength: 12 }),
				fc.constantFrom(...templateNames),
				async (parts, template) => {
					const document = pages([parts.join("\n")]);
					const { all } = await passagesOf([document]);
					const flat = all.map((one) => one.text.normalize("NFC")).join("\n");
					for (const value of Object.values(
						await found(document, template, ["Total", "$&"]),
					))
						expect(flat).toContain(value);
				},
			),
			{ numRuns: 60 },
		);
	});

	test("six hundred thousand hostile characters are gone through", async () => {
		const long = [
			"total ".repeat(50_000),
			"1 ".repeat(100_000),
			"(".repeat(100_000),
		].join("\n");
		expect(
			await found(long, "invoice", ["((((((((((", "total total total"]),
		).toEqual({});
	});
});

describe("a proof", () => {
	const text =
		"Total CHF 1 240.50 zahlbar bis 30.11.2026, Skonto –2 %\nKonto 12-345-6, Menge 3 × 40.00\nZwischen Müller & Söhne AG\nund Dupont Frères SA";
	const proof = (value: string, quote: string): string | null => {
		const quoted = findQuote(quote, 1, [passage(text)]);
		if (quoted === null) throw new Error("the quote is not there");
		return prove(value, quoted, { shape: "text" })?.value ?? null;
	};

	test.each([
		["CHF 1'240.50", "Total CHF 1 240.50", "CHF 1 240.50"],
		["1240.50", "Total CHF 1 240.50", "1 240.50"],
		["30. 11. 2026", "zahlbar bis 30.11.2026", "30.11.2026"],
		["-2 %", "Skonto –2 %", "–2 %"],
		["2", "Skonto –2 %", "–2 %"],
		["MÜLLER + SÖHNE AG", "Zwischen Müller", "Müller & Söhne AG"],
		["Mu\u0308ller & So\u0308hne AG", "Zwischen Müller", "Müller & Söhne AG"],
		[
			"Dupont Frères SA; Müller & Söhne AG",
			"Zwischen Müller & Söhne AG und Dupont Frères SA",
			"Dupont Frères SA; Müller & Söhne AG",
		],
	])("of %s is the document’s own writing", (value, quote, wanted) => {
		expect(proof(value, quote)).toBe(wanted);
	});

	test.each([
		["240.50", "Total CHF 1 240.50"],
		["1", "Total CHF 1"],
		["240", "Total CHF 1 240.50"],
		["2026-11-30", "zahlbar bis 30.11.2026"],
		["30 November 2026", "zahlbar bis 30.11.2026"],
		["345", "Konto 12-345-6"],
		["3", "Zwischen Müller"],
		["Müller Dupont", "Zwischen Müller & Söhne AG und Dupont Frères SA"],
		["Söhn", "Zwischen Müller & Söhne AG"],
		["Müller & Söhne AG; Evil AG", "Zwischen Müller & Söhne AG"],
		["…", "Total CHF 1 240.50"],
	])("is none for %s", (value, quote) => {
		expect(proof(value, quote)).toBeNull();
	});

	test("shows nothing that does not stand in the document, whatever a model says", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: "binary", maxLength: 30 }),
					fc.constantFrom(...naughty.filter((one) => one.length <= 200)),
					fc
						.tuple(fc.nat(text.length), fc.nat(40))
						.map(([from, length]) => text.slice(from, from + length)),
				),
				(value) => {
					const shown = proof(value, "Total CHF 1 240.50 zahlbar");
					const flat = text.replace(/\s+/gu, " ");
					for (const piece of shown?.split("; ") ?? [])
						expect(flat).toContain(piece);
				},
			),
			{ numRuns: 500 },
		);
	});
});
