import { describe, expect, it } from "vitest";
import { textOf } from "../../src/core/document.ts";
import { readDocx } from "../../src/reading/office/read-docx.ts";
import {
	docxOf,
	paragraph,
	relationships,
	wordPart,
} from "./support/make-office.ts";
import { makeZip } from "./support/make-zip.ts";

const read = async (body: string, more: Record<string, string> = {}) =>
	readDocx(docxOf(body, more), "letter.docx");
const piecesOf = async (body: string, more: Record<string, string> = {}) =>
	(await read(body, more)).parts.flatMap(({ pieces }) => pieces);
const wordsOf = async (body: string, more: Record<string, string> = {}) =>
	textOf(await read(body, more));
const style = (id: string, name: string, more = ""): string =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (text: string, id: string): string =>
	paragraph(text, `<w:pStyle w:val="${id}"/>`);

describe("a Word document", () => {
	it("has its headings whatever language its styles are named in", async () => {
		const file = await read(
			styled("Bericht", "T") +
				paragraph("Davor.") +
				styled("Eins", "berschrift1") +
				styled("Deux", "Titre2") +
				styled("Tre", "own") +
				styled("Quattro", "child") +
				styled("Kein Titel", "body"),
			{
				"word/styles.xml": wordPart(
					"styles",
					style("T", "Titel") +
						style("berschrift1", "Überschrift 1") +
						style("Titre2", "Titre 2") +
						style(
							"own",
							"It's \\ ours",
							'<w:pPr><w:outlineLvl w:val="2"/></w:pPr>',
						) +
						style("child", "Child", '<w:basedOn w:val="own"/>') +
						style("body", "Body", '<w:basedOn w:val="body"/>'),
				),
			},
		);
		expect(file.parts.map(({ mark }) => mark.title)).toEqual([
			"Bericht",
			"Eins",
			"Deux",
			"Tre",
			"Quattro",
		]);
		expect(
			file.parts.flatMap(({ pieces }) =>
				pieces.map((piece) => (piece.kind === "heading" ? piece.level : 0)),
			),
		).toEqual([1, 0, 1, 2, 3, 3, 0]);
	});

	it("has its lists and tables", async () => {
		const item = (text: string, id: number, level: number): string =>
			paragraph(
				text,
				`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`,
			);
		const list = (id: number, format: string): string =>
			`<w:abstractNum w:abstractNumId="${id}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join("")}</w:abstractNum>`;
		const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
		expect(
			await piecesOf(
				item("one", 1, 0) +
					item("under one", 1, 1) +
					item("first", 2, 0) +
					`<w:tbl><w:tr>${cell("Name")}${cell("Sum")}</w:tr><w:sdt><w:sdtContent><w:tr>${cell("Bolt")}${cell("12.50")}</w:tr></w:sdtContent></w:sdt></w:tbl>`,
				{
					"word/numbering.xml": wordPart(
						"numbering",
						`${list(5, "bullet")}${list(6, "decimal")}<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>`,
					),
				},
			),
		).toEqual([
			{ kind: "item", level: 0, ordered: false, text: "one" },
			{ kind: "item", level: 1, ordered: false, text: "under one" },
			{ kind: "item", level: 0, ordered: true, text: "first" },
			{
				kind: "table",
				rows: [
					["Name", "Sum"],
					["Bolt", "12.50"],
				],
			},
		]);
	});

	it("has the number of an invoice that stands in its header, once, and no page numbers", async () => {
		const header = (text: string): string => wordPart("hdr", text);
		const words = await wordsOf(paragraph("Dear Ms Keller"), {
			"word/_rels/document.xml.rels": relationships(
				["h1", "header", "header1.xml"],
				["h2", "header", "header2.xml"],
				["f1", "footer", "footer1.xml"],
			),
			"word/header1.xml": header(
				`<w:tbl><w:tr><w:tc>${paragraph("Invoice")}</w:tc><w:tc>${paragraph("RE-2026-041")}</w:tc></w:tr></w:tbl>`,
			),
			"word/header2.xml": header(
				`${paragraph("Dear Ms Keller")}${paragraph("Alpenblick")}${paragraph("Alpenblick")}`,
			),
			"word/footer1.xml": wordPart(
				"ftr",
				paragraph("Page 1 of 3") + paragraph("IBAN CH93 0076 2011 6238 5295 7"),
			),
		});
		expect(words).toBe(
			"Invoice\tRE-2026-041\nAlpenblick\nDear Ms Keller\nIBAN CH93 0076 2011 6238 5295 7",
		);
	});

	it("has its notes at the end", async () => {
		const words = await wordsOf(
			'<w:p><w:r><w:t>Claim</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
			{
				"word/footnotes.xml": wordPart(
					"footnotes",
					`<w:footnote w:id="2">${paragraph("Source of it")}</w:footnote>`,
				),
			},
		);
		expect(words).toBe("Claim[1]\nSource of it");
	});

	it("counts its notes through, however long it is, and keeps every row of a long table", async () => {
		const noted = (id: number): string =>
			`<w:p><w:r><w:t>Claim ${id}</w:t></w:r><w:r><w:footnoteReference w:id="${id}"/></w:r></w:p>`;
		// Words that differ, or it would pack too well for the gate.
		const words = (count: number): string =>
			Array.from({ length: count }, (_, at) => (at * 7919) % 10_007).join(" ");
		const rows = words(1200)
			.split(" ")
			.map(
				(word) =>
					`<w:tr><w:tc><w:p><w:r><w:t>${word}</w:t></w:r></w:p></w:tc><w:tc/></w:tr>`,
			)
			.join("");
		const pieces = await piecesOf(
			`${noted(1)}<w:tbl>${rows}</w:tbl>${paragraph(words(30_000))}${noted(2)}`,
			{
				"word/footnotes.xml": wordPart(
					"footnotes",
					[1, 2]
						.map(
							(id) =>
								`<w:footnote w:id="${id}">${paragraph(`Source ${id}`)}</w:footnote>`,
						)
						.join(""),
				),
			},
		);
		const texts = pieces.map((piece) => ("text" in piece ? piece.text : ""));
		expect(texts[0]).toBe("Claim 1[1]");
		expect(texts.slice(-3)).toEqual(["Claim 2[2]", "Source 1", "Source 2"]);
		expect(
			pieces.flatMap((piece) => (piece.kind === "table" ? piece.rows : [])),
		).toHaveLength(1200);
	});

	it("has the words of a text box once, though they are there twice", async () => {
		const box = `<w:txbxContent>${paragraph("In the box")}</w:txbxContent>`;
		expect(
			await wordsOf(
				`<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph("After")}`,
			),
		).toBe("Before\nIn the box\nAfter");
	});

	it("leaves out what was deleted, moved away, hidden or only remarked", async () => {
		const run = (text: string, properties = ""): string =>
			`<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
		expect(
			await wordsOf(
				`<w:p>${run("kept ")}<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:ins>${run("added ")}</w:ins><w:moveFrom>${run("moved")}</w:moveFrom>${run("secret", "<w:vanish/>")}${run("seen", '<w:vanish w:val="0"/>')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`,
				{
					"word/comments.xml": wordPart(
						"comments",
						`<w:comment w:id="1">${paragraph("a remark")}</w:comment>`,
					),
				},
			),
		).toBe("kept added seen");
	});

	it("has the words inside fields, links, controls and formulas", async () => {
		const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
		expect(
			await wordsOf(
				`<w:p><w:fldSimple w:instr="DATE">${run("1 May 2026")}</w:fldSimple><w:r><w:br w:type="page"/></w:r><w:hyperlink r:id="r9">${run("the link")}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(" chosen")}</w:sdtContent></w:sdt><m:oMath><m:r><m:t> a+b</m:t></m:r></m:oMath></w:p>`,
			),
		).toBe("1 May 2026\nthe link chosen a+b");
	});

	it("is read when its tags carry other names for the same", async () => {
		const file = makeZip([
			{
				name: "word/document.xml",
				data: `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>strict words</x:t></x:r></x:p></x:body></x:document>`,
			},
		]);
		expect(textOf(await readDocx(file, ""))).toBe("strict words");
	});

	it("says who wrote it, when, and how many pages it has", async () => {
		const { facts, pages } = await read(paragraph("x"), {
			"docProps/core.xml":
				"<cp:coreProperties><dc:title> The\nreport </dc:title><dc:creator>Ada</dc:creator><dcterms:created>2026-03-01T10:00:00Z</dcterms:created></cp:coreProperties>",
			"docProps/app.xml": "<Properties><Pages>3</Pages></Properties>",
		});
		expect([facts.title, facts.author, facts.created, pages]).toEqual([
			"The report",
			"Ada",
			Date.UTC(2026, 2, 1, 10),
			3,
		]);
	});

	it("is read as far as it goes where its text is cut off", async () => {
		const file = makeZip([
			{
				name: "word/document.xml",
				data: `<w:document><w:body>${paragraph("First")}<w:p><w:r><w:t>Second & so on<`,
			},
		]);
		expect(textOf(await readDocx(file, ""))).toContain("First\nSecond & so on");
	});

	it("is damaged where it has no text at all to read", async () => {
		for (const data of ["", "<other/>", "\0\0\0"])
			await expect(
				readDocx(makeZip([{ name: "word/document.xml", data }]), ""),
			).rejects.toMatchObject({ code: "file-damaged" });
	});

	it.each([
		'<!DOCTYPE x [<!ENTITY lol "lol">]>',
		'<!doctype x SYSTEM "file:///etc/passwd">',
		"<w:p>".repeat(2000),
	])(
		"is refused where it declares or nests what no program writes: %.20s",
		async (start) => {
			const body = `<w:document><w:body>${paragraph("x")}</w:body></w:document>`;
			for (const file of [
				makeZip([{ name: "word/document.xml", data: start + body }]),
				makeZip([
					{
						name: "word/document.xml",
						data: Buffer.from(`\ufeff${start}${body}`, "utf16le"),
					},
				]),
				docxOf(paragraph("x"), { "word/styles.xml": start }),
			])
				await expect(readDocx(file, "")).rejects.toMatchObject({
					code: "file-unsafe",
				});
		},
	);
});
