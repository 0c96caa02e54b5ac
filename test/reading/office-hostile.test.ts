import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentSchema, textOf } from "../../src/core/document.ts";
import { Problem } from "../../src/core/problem.ts";
import { readDocx } from "../../src/reading/office/read-docx.ts";
import { readOdp } from "../../src/reading/office/read-odp.ts";
import { readOds } from "../../src/reading/office/read-ods.ts";
import { readOdt } from "../../src/reading/office/read-odt.ts";
import { readPptx } from "../../src/reading/office/read-pptx.ts";
import { readXlsx } from "../../src/reading/office/read-xlsx.ts";
import type { Unfinished } from "../../src/reading/unfinished.ts";
import { openZip } from "../../src/reading/zip/open-zip.ts";
import {
	docxOf,
	odfOf,
	paragraph,
	pptxOf,
	relationships,
	shape,
	slide,
	wordPart,
	xlsxOf,
} from "./support/make-office.ts";
import { makeZip } from "./support/make-zip.ts";

const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const body = `${paragraph("A heading", '<w:pStyle w:val="H"/>')}${paragraph("one", list)}<w:tbl><w:tr><w:tc>${paragraph("cell")}</w:tc><w:tc>${paragraph("cell")}</w:tc></w:tr></w:tbl>`;
const parts = {
	"word/styles.xml": wordPart(
		"styles",
		'<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
	),
	"word/numbering.xml": wordPart(
		"numbering",
		'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
	),
	"word/_rels/document.xml.rels": relationships(["h", "header", "header1.xml"]),
	"word/header1.xml": wordPart("hdr", paragraph("In the header")),
};

type Reader = (bytes: Uint8Array, name: string) => Promise<Unfinished>;
const good: [string, Reader, Uint8Array][] = [
	["docx", readDocx, docxOf(body, parts)],
	[
		"pptx",
		readPptx,
		pptxOf([1], { "ppt/slides/slide1.xml": slide(shape("title", "Words")) }),
	],
	[
		"xlsx",
		readXlsx,
		xlsxOf(
			{ S: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
			{ strings: ["<t>Words</t>"] },
		),
	],
	[
		"odt",
		readOdt,
		odfOf(
			"<office:text><text:h>Words</text:h><text:p>more</text:p></office:text>",
		),
	],
	[
		"ods",
		readOds,
		odfOf(
			'<office:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell><text:p>Words</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>',
		),
	],
	[
		"odp",
		readOdp,
		odfOf(
			"<office:presentation><draw:page><draw:frame><draw:text-box><text:p>Words</text:p></draw:text-box></draw:frame></draw:page></office:presentation>",
		),
	],
];

/** Read to the end, or refused in words; anything else would be a fault of ours. */
const outcome = async (read: Reader, bytes: Uint8Array): Promise<string> => {
	try {
		const file = await read(bytes, "");
		documentSchema.parse({ ...file, kind: "text", cut: false });
		return "read";
	} catch (error) {
		if (error instanceof Problem) return error.code;
		throw error;
	}
};

const expected = ["read", "file-damaged", "file-unsafe", "file-locked"];

describe("an office file somebody damaged on purpose", () => {
	it.each(good)(
		"is read or refused: %s with other bytes",
		async (_, read, bytes) => {
			expect(textOf(await read(bytes, ""))).not.toBe("");
			await fc.assert(
				fc.asyncProperty(
					fc.array(
						fc.tuple(
							fc.nat(bytes.length - 1),
							fc.integer({ min: 0, max: 255 }),
						),
						{ minLength: 1, maxLength: 6 },
					),
					fc.option(fc.nat(bytes.length)),
					async (changes, end) => {
						const changed = bytes.slice(0, end ?? bytes.length);
						for (const [at, byte] of changes) changed[at] = byte;
						expect(expected).toContain(await outcome(read, changed));
					},
				),
				{ numRuns: 150 },
			);
		},
	);

	it.each(good)(
		"is read or refused: %s with XML cut and doubled",
		async (_, read, bytes) => {
			const zip = await openZip(bytes);
			const files = await Promise.all(
				zip.names.map(async (name) => ({
					name,
					data: (await zip.text(name)) ?? "",
				})),
			);
			await fc.assert(
				fc.asyncProperty(
					fc.nat(files.length - 1),
					fc.nat(1000),
					fc.nat(1000),
					fc.integer({ min: 0, max: 300 }),
					async (which, from, to, times) => {
						const broken = files.map(({ name, data }, at) => ({
							name,
							data:
								at === which
									? data.slice(0, from) +
										data.slice(from, to).repeat(times) +
										data.slice(to)
									: data,
						}));
						expect(expected).toContain(await outcome(read, makeZip(broken)));
					},
				),
				{ numRuns: 100 },
			);
		},
	);

	it("is read or refused: a Word document with tags put anywhere", async () => {
		const tag = fc.constantFrom(
			"w:p",
			"w:r",
			"w:t",
			"w:tbl",
			"w:tr",
			"w:tc",
			"w:body",
			"w:numPr",
			"w:txbxContent",
			"mc:AlternateContent",
			"w:footnoteReference",
			"w:sym",
			"w:gridSpan",
			"constructor",
			"w:__proto__",
		);
		const value = fc.constantFrom(
			"0",
			"-1",
			"1e9",
			"__proto__",
			"<",
			"'",
			"9".repeat(30),
		);
		const piece = fc.oneof(
			fc
				.tuple(tag, value)
				.map(([name, given]) => `<${name} w:val="${given}" w:id="${given}">`),
			tag.map((name) => `</${name}>`),
			fc.string({ maxLength: 8 }),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
				const made = docxOf(pieces.join(""), parts);
				expect(expected).toContain(await outcome(readDocx, made));
			}),
			{ numRuns: 200 },
		);
	});

	it("is refused: the file of another program, or an empty archive", async () => {
		for (const [name, read] of good)
			for (const bytes of [
				makeZip([]),
				makeZip([{ name: "mimetype", data: "x" }]),
				...good.filter(([other]) => other !== name).map(([, , other]) => other),
			])
				expect(await outcome(read, bytes)).toBe("file-damaged");
	});
});
