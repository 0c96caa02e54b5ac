import { describe, expect, it } from "vitest";
import {
	type Category,
	categorySchema,
	type Rule,
} from "../../../../src/modules/documents/categories/category.ts";
import { folderIn } from "../../../../src/modules/documents/categories/folder.ts";
import {
	findCategory,
	nameFor,
	nameKey,
	namesFor,
	sharesName,
} from "../../../../src/modules/documents/categories/names.ts";
import {
	byFacts,
	byRule,
} from "../../../../src/modules/documents/categories/rules.ts";
import {
	isStandard,
	standardCategories,
} from "../../../../src/modules/documents/categories/standard.ts";
import { standardWords } from "../../../../src/modules/documents/categories/standard-words.ts";
import { traitsOf } from "../../../../src/modules/documents/categories/traits.ts";

const file = (name: string, rest: { kind?: string; sender?: string } = {}) => ({
	name,
	kind: rest.kind ?? "pdf",
	sender: rest.sender ?? null,
});
const own = (rule: Partial<Rule>): Category => ({
	id: "own",
	names: { en: "A", fr: "B", de: "C", it: "D", es: "E" },
	hint: "",
	folder: "",
	rule: { words: [], kinds: [], senders: [], ...rule },
});

describe("the standard categories", () => {
	it("can be read back, and no two share a name", () => {
		for (const one of standardCategories) {
			expect(categorySchema.parse(one)).toEqual(one);
			expect(isStandard(one.id)).toBe(true);
			for (const other of standardCategories)
				if (one.id !== other.id) expect(sharesName(one, other)).toBe(false);
		}
		expect(standardCategories.map(({ id }) => id)).toEqual([
			"administrative",
			"invoice",
			"contract",
			"human-resources",
			"finance",
			"legal",
			"project",
			"marketing",
			"technical",
			"personal",
			"photo",
			"other",
		]);
	});

	it("claim no word twice, and only words that can be found", () => {
		const words = Object.values(standardWords).flatMap((all) =>
			all.split(", "),
		);
		expect(new Set(words).size).toBe(words.length);
		for (const [id, all] of Object.entries(standardWords))
			for (const word of all.split(", "))
				expect(byRule(file(`${word}.pdf`), standardCategories)).toBe(id);
	});

	it.each([
		["Rechnung 2026-118.pdf", "invoice"],
		["RECHNUNG_118.PDF", "invoice"],
		["2026RechnungLumen.pdf", "invoice"],
		["facture-n°42.docx", "invoice"],
		["Zahlungserinnerung März.pdf", "invoice"],
		["Berechnung.xlsx", null],
		["Abrechnung Juni.pdf", null],
		["Mietvertrag Kornhaus.pdf", "contract"],
		["Arbeitsvertrag Favre.pdf", "human-resources"],
		["Steuererklärung 2025.pdf", "finance"],
		["Relevé de compte.pdf", "finance"],
		["mode d’emploi.pdf", "technical"],
		["Nómina mayo.pdf", "human-resources"],
		["Rechnung zum Mietvertrag.pdf", null],
		["IMG_2041.jpg", null],
		["scan.pdf", null],
		["invoice", "invoice"],
		["", null],
	])("take %j for %j", (name, wanted) => {
		expect(byRule(file(name), standardCategories)).toBe(wanted);
	});
});

describe("a rule", () => {
	it.each<[string, Partial<Rule>, ReturnType<typeof file>, boolean]>([
		["says nothing while it is empty", {}, file("a.pdf"), false],
		[
			"finds several words in a row",
			{ words: ["Bon de commande"] },
			file("x-bon_de-COMMANDE-2.pdf"),
			true,
		],
		["finds no part of a word", { words: ["port"] }, file("report.pdf"), false],
		["finds nothing by signs alone", { words: ["--"] }, file("--.pdf"), false],
		[
			"goes by the kind",
			{ kinds: ["image"] },
			file("a.png", { kind: "image" }),
			true,
		],
		[
			"wants all that is given",
			{ kinds: ["mail"], words: ["offer"] },
			file("offer.pdf"),
			false,
		],
		[
			"goes by the domain of a sender",
			{ senders: ["@lumen.example"] },
			file("a.eml", { sender: "Lumen <info@Lumen.example>" }),
			true,
		],
		[
			"takes a domain without its sign",
			{ senders: ["lumen.example"] },
			file("a.eml", { sender: "x@mail.lumen.example" }),
			true,
		],
		[
			"takes a whole address",
			{ senders: ["info@lumen.example"] },
			file("a.eml", { sender: "info@lumen.example" }),
			true,
		],
		[
			"is not fooled by a longer domain",
			{ senders: ["lumen.example"] },
			file("a.eml", { sender: "x@notlumen.example" }),
			false,
		],
		[
			"is not fooled by a shown name",
			{ senders: ["lumen.example"] },
			file("a.eml", { sender: '"x@lumen.example" <x@evil.example>' }),
			false,
		],
		[
			"is not fooled by a longer address",
			{ senders: ["info@lumen.example"] },
			file("a.eml", { sender: "otherinfo@lumen.example" }),
			false,
		],
		[
			"has no sender without a mail",
			{ senders: ["lumen.example"] },
			file("lumen.example"),
			false,
		],
	])("%s", (_, rule, given, fits) => {
		expect(byRule(given, [own(rule)])).toBe(fits ? "own" : null);
	});
});

describe("what a file says of itself", () => {
	const photo = { width: 4000, height: 3000, taken: null, camera: "Pixel" };
	const known = standardCategories;
	it.each([
		[
			"a picture of a camera",
			{ kind: "image", photo, text: " " },
			known,
			"photo",
		],
		[
			"one where nobody wants photos",
			{ kind: "image", photo, text: "" },
			[],
			null,
		],
		[
			"a picture of no camera",
			{ kind: "image", photo: { ...photo, camera: null }, text: "" },
			known,
			null,
		],
		[
			"a picture with text",
			{ kind: "image", photo, text: "Rechnung" },
			known,
			null,
		],
		["a letter", { kind: "pdf", photo: null, text: "" }, known, null],
	])("makes of %s %j", (_, given, categories, wanted) => {
		expect(byFacts(given, categories)).toBe(wanted);
	});
});

describe("the names of categories", () => {
	it("are read in one's own language, and found in any", () => {
		const [, invoice] = standardCategories;
		if (!invoice) throw new Error("it should be there");
		expect(
			["de-CH", "fr", "en-GB", "it", "es-MX", "pt-BR"].map((locale) =>
				nameFor(invoice, locale),
			),
		).toEqual([
			"Rechnung",
			"Facture",
			"Invoice",
			"Fattura",
			"Factura",
			"Invoice",
		]);
		for (const name of ["rechnung", " FATTURA", "invoice"])
			expect(findCategory(standardCategories, name)).toBe(invoice);
		expect(findCategory(standardCategories, "human-resources")?.id).toBe(
			"human-resources",
		);
		expect(findCategory(standardCategories, "Spesen")).toBeNull();
		expect(namesFor(standardCategories, "fr").slice(0, 3)).toEqual([
			"Administratif",
			"Autre",
			"Contrat",
		]);
	});

	it("are the same without regard to case, accents and spaces", () => {
		expect(nameKey("  Jurídico ")).toBe(nameKey("JURIDICO"));
		expect(nameKey("Straße")).toBe(nameKey("STRASSE"));
		expect(nameKey("A\u00a0 B")).toBe(nameKey("a b"));
	});
});

it("a folder has the year of the document", () => {
	expect(folderIn({ folder: "/Finance/{year}/ {year}-A/" }, 2026)).toBe(
		"Finance/2026/2026-A",
	);
	expect(folderIn({ folder: "" }, 2026)).toBe("");
});

describe("the traits of a document", () => {
	it("are its telling words, its name, its kind and the domain of its sender", () => {
		expect(
			traitsOf({
				name: "Kündigung_Favre.eml",
				kind: "mail",
				text: "Die Kündigung und die KUENDIGUNG, am 3.5. um 12h; ab",
				sender: "Élise <elise@Berg.example>",
			}),
		).toEqual([
			"kind mail",
			"sender berg.example",
			"name kundigung",
			"name favre",
			"word kundigung",
			"word kuendigung",
		]);
	});

	it("are at most 400 words of the first 20,000 characters", () => {
		const words = Array.from({ length: 3000 }, (_, n) =>
			[...String(n)]
				.map((digit) => "abcdefghij"[Number(digit)])
				.join("")
				.padEnd(5, "x"),
		);
		const many = traitsOf({
			name: "",
			kind: "pdf",
			text: words.join(" "),
			sender: null,
		});
		expect(many).toHaveLength(401);
		const late = traitsOf({
			name: "",
			kind: "pdf",
			text: `${" ".repeat(20_000)}late`,
			sender: "nobody",
		});
		expect(late).toEqual(["kind pdf"]);
	});
});
