import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Piece, ReadFile } from "../../../src/core/document.ts";
import {
	fileOf,
	formats,
} from "../../../src/modules/documents/translation/file-of.ts";
import { runsOf } from "../../../src/modules/documents/translation/runs.ts";
import {
	exchanged,
	segmentsOf,
} from "../../../src/modules/documents/translation/segments.ts";
import { toDocx } from "../../../src/modules/documents/translation/to-docx.ts";
import { toMarkdown } from "../../../src/modules/documents/translation/to-markdown.ts";
import { toText } from "../../../src/modules/documents/translation/to-text.ts";
import { readDocx } from "../../../src/reading/office/read-docx.ts";
import { openZip } from "../../../src/reading/zip/open-zip.ts";
import { naughty } from "../../support/naughty.ts";
import { pages } from "./question-desk.ts";
import {
	heading,
	item,
	paragraph,
	table,
	written,
} from "./translation-desk.ts";

const rich = written([
	heading(1, "Vertrag"),
	paragraph("Zwischen A & B\nund <C>"),
	heading(3, "Punkte"),
	item(0, false, "Miete"),
	item(1, false, "Nebenkosten"),
	item(0, true, "erstens"),
	item(0, true, "zweitens"),
	paragraph("Dann"),
	item(0, true, "wieder erstens"),
	table(["Was", "Betrag"], ["=1+1", "1'240.50|x"], ["leer"]),
	heading(6, "Ende"),
]);

const xmlOf = async (document: ReadFile): Promise<string> => {
	const zip = await openZip(await toDocx(document, "Vertrag"));
	return (await zip.text("word/document.xml")) ?? "";
};

const readBack = async (document: ReadFile): Promise<readonly Piece[]> => {
	const { parts } = await readDocx(await toDocx(document, "x"), "x.docx");
	return parts.flatMap(({ pieces }) => pieces);
};

describe("a Word file", () => {
	test("has headings, lists, tables and line breaks that read back as they were", async () => {
		expect(await readBack(rich)).toEqual([
			heading(1, "Vertrag"),
			paragraph("Zwischen A & B\nund <C>"),
			heading(3, "Punkte"),
			item(0, false, "Miete"),
			item(1, false, "Nebenkosten"),
			item(0, true, "erstens"),
			item(0, true, "zweitens"),
			paragraph("Dann"),
			item(0, true, "wieder erstens"),
			table(["Was", "Betrag"], ["=1+1", "1'240.50|x"], ["leer", ""]),
			heading(6, "Ende"),
		]);
	});

	test("begins each list of numbers anew", async () => {
		const xml = await xmlOf(rich);
		const lists = [...xml.matchAll(/<w:pPr>.*?<\/w:pPr>/gsu)]
			.map(([one]) => /<w:numId w:val="(\d+)"\/>/u.exec(one)?.[1])
			.filter((one) => one !== undefined);
		const [, , first, second, third] = lists;
		expect(lists).toHaveLength(5);
		expect(first).toBe(second);
		expect(third).not.toBe(first);
	});

	test("has a page for each page, also where one begins with a table", async () => {
		const paged: ReadFile = {
			...pages(["one", "two", "three"]),
			parts: [
				{
					mark: { kind: "page", number: 1, title: null },
					pieces: [paragraph("one")],
				},
				{
					mark: { kind: "page", number: 2, title: null },
					pieces: [table(["a"]), paragraph("two")],
				},
				{
					mark: { kind: "page", number: 3, title: null },
					pieces: [heading(2, "three")],
				},
			],
		};
		expect((await xmlOf(paged)).match(/<w:pageBreakBefore\/>/gu)).toHaveLength(
			2,
		);
	});

	test("names its sheets, and names nobody as its author", async () => {
		const sheets: ReadFile = {
			...pages([]),
			kind: "xlsx",
			parts: [
				{
					mark: { kind: "sheet", number: 1, title: "Budget" },
					pieces: [table(["a", "b"])],
				},
			],
		};
		expect(await readBack(sheets)).toEqual([
			heading(2, "Budget"),
			table(["a", "b"]),
		]);
		expect(toText(sheets)).toBe("Budget\n\na\tb\n");
		expect(toMarkdown(sheets)).toBe("## Budget\n\n| a | b |\n| --- | --- |\n");
		const zip = await openZip(await toDocx(sheets, "Budget"));
		expect(await zip.text("docProps/core.xml")).not.toMatch(
			/creator|Un-named|lastModifiedBy/u,
		);
	});

	test("opens whatever stands in it", async () => {
		const hostile = written(
			naughty
				.filter((one) => one.length < 400)
				.flatMap((one) => [paragraph(one), item(8, true, one), table([one])]),
		);
		for (const format of formats) {
			const { name } = await fileOf(
				hostile,
				{ name: "\u0000\ud800]]>.docx", language: "fr" },
				format,
			);
			expect(name).toBe(`]].fr.${format}`);
		}
		const back = await readBack(hostile);
		expect(back.length).toBeGreaterThan(60);
		expect(JSON.stringify(back)).toContain("<!channel>");
	});
});

describe("a Markdown file", () => {
	test("has the same shape", () => {
		expect(toMarkdown(rich)).toBe(
			[
				"# Vertrag",
				"Zwischen A & B  \nund \\<C>",
				"### Punkte",
				"- Miete\n   - Nebenkosten\n1. erstens\n2. zweitens",
				"Dann",
				"1. wieder erstens",
				"| Was | Betrag |\n| --- | --- |\n| =1+1 | 1'240.50\\|x |\n| leer |  |",
				"###### Ende\n",
			].join("\n\n"),
		);
	});

	test.each([
		[
			"https://alpenblick.example/a_b?c_d=1",
			"https://alpenblick.example/a_b?c_d=1",
		],
		["_it_ *bold* `code` ~no~", "\\_it\\_ \\*bold\\* \\`code\\` \\~no\\~"],
		["[x](javascript:1) ![y](z)", "\\[x\\](javascript:1) !\\[y\\](z)"],
		["<script>&lt;b&gt; A & B", "\\<script>\\&lt;b\\&gt; A & B"],
		["# no heading", "\\# no heading"],
		["1. no list", "1\\. no list"],
		["Title\n===", "Title  \n\\==="],
		["---", "\\---"],
		["    code", "code"],
	])("takes %j as text", (text, wanted) => {
		expect(toMarkdown(written([paragraph(text)]))).toBe(`${wanted}\n`);
	});

	test("keeps a deep first item an item", () => {
		expect(toMarkdown(written([item(4, false, "deep")]))).toBe("- deep\n");
	});
});

describe("a text file", () => {
	test("has the same shape", () => {
		expect(toText(rich)).toBe(
			[
				"Vertrag",
				"Zwischen A & B\nund <C>",
				"Punkte",
				"• Miete\n  • Nebenkosten\n1. erstens\n2. zweitens",
				"Dann",
				"1. wieder erstens",
				"Was\tBetrag\n=1+1\t1'240.50|x\nleer",
				"Ende\n",
			].join("\n\n"),
		);
	});
});

describe("parts of a document", () => {
	test("are the document again, however long and odd its texts", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						fc.constantFrom(
							" ",
							"\n",
							". ",
							"\n\n",
							"x".repeat(2000),
							"word ".repeat(300),
							"! ",
						),
						fc.string({ unit: "grapheme", maxLength: 300 }),
					),
					{ maxLength: 30 },
				),
				(pieces) => {
					const text = pieces.join("");
					const runs = runsOf(text);
					expect(runs.map((run) => `${run.text}${run.gap}`).join("")).toBe(
						text.trim(),
					);
					for (const run of runs)
						expect([...run.text].length).toBeLessThanOrEqual(1800);
				},
			),
			{ numRuns: 200 },
		);
	});

	test("that nobody translated leave the document as it was", async () => {
		const long = "One line.\nAnother line that goes on. ".repeat(120).trim();
		const document = written([paragraph(long), table([long, "b"])]);
		expect((await segmentsOf([document])).length).toBeGreaterThan(1);
		expect(exchanged(document, new Map())).toEqual(document);
	});
});
