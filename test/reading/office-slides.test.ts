import { describe, expect, it } from "vitest";
import { readOdp } from "../../src/reading/office/read-odp.ts";
import { readPptx } from "../../src/reading/office/read-pptx.ts";
import {
	odfOf,
	pptxOf,
	relationships,
	shape,
	slide,
} from "./support/make-office.ts";

const numbered = "<a:pPr><a:buAutoNum/></a:pPr>";
const line = (text: string, properties = ""): string =>
	`<a:p>${properties}<a:r><a:t>${text}</a:t></a:r></a:p>`;

describe("a presentation", () => {
	it("comes in the order it is shown, each slide under its title", async () => {
		const file = await readPptx(
			pptxOf([2, 1], {
				"ppt/slides/slide1.xml": slide(shape("title", "Second shown")),
				"ppt/slides/slide2.xml": slide(
					shape(null, "A lone text") + shape("ctrTitle", "First", "shown"),
				),
			}),
			"",
		);
		expect(file.pages).toBe(2);
		expect(file.parts).toEqual([
			{
				mark: { kind: "slide", number: 1, title: "First shown" },
				pieces: [
					{ kind: "heading", level: 1, text: "First shown" },
					{ kind: "paragraph", text: "A lone text" },
				],
			},
			{
				mark: { kind: "slide", number: 2, title: "Second shown" },
				pieces: [{ kind: "heading", level: 1, text: "Second shown" }],
			},
		]);
	});

	it("has points, numbers, tables, groups and notes, but no page number", async () => {
		const table = `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${[
			["Name", "Sum"],
			["Bolt", "3"],
		]
			.map(
				(row) =>
					`<a:tr>${row.map((text) => `<a:tc><a:txBody>${line(text)}</a:txBody></a:tc>`).join("")}</a:tr>`,
			)
			.join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
		const { parts } = await readPptx(
			pptxOf([1], {
				"ppt/slides/slide1.xml": slide(
					shape("body", "one", line("deeper", '<a:pPr lvl="1"/>')) +
						`<p:grpSp><p:grpSp>${shape(null, "in a group", line("counted", numbered))}</p:grpSp></p:grpSp>` +
						table +
						shape("sldNum", "7"),
				),
				"ppt/slides/_rels/slide1.xml.rels": relationships(
					["n", "notesSlide", "../notesSlides/n1.xml"],
					["d", "diagramData", "../diagrams/data1.xml"],
				),
				"ppt/notesSlides/n1.xml": slide(
					shape("sldImg", "x") + shape("body", "Say hello"),
					"notes",
				),
				"ppt/diagrams/data1.xml": `<dgm:dataModel><dgm:pt><dgm:t>${line("In a diagram")}</dgm:t></dgm:pt></dgm:dataModel>`,
			}),
			"",
		);
		expect(parts.flatMap(({ pieces }) => pieces)).toEqual([
			{ kind: "item", level: 0, ordered: false, text: "one" },
			{ kind: "item", level: 1, ordered: false, text: "deeper" },
			{ kind: "paragraph", text: "in a group" },
			{ kind: "item", level: 0, ordered: true, text: "counted" },
			{
				kind: "table",
				rows: [
					["Name", "Sum"],
					["Bolt", "3"],
				],
			},
			{ kind: "paragraph", text: "In a diagram" },
			{ kind: "paragraph", text: "Say hello" },
		]);
	});

	it("follows nothing that lies outside of the file", async () => {
		const { parts } = await readPptx(
			pptxOf([1], {
				"ppt/slides/slide1.xml": slide(shape("title", "Here")),
				"ppt/slides/_rels/slide1.xml.rels":
					'<Relationships><Relationship Id="a" Type="x/notesSlide" TargetMode="External" Target="http://127.0.0.1:1/notes.xml"/></Relationships>',
			}),
			"",
		);
		expect(parts[0]?.pieces).toHaveLength(1);
	});

	it("is damaged without its list of slides", async () => {
		await expect(readPptx(odfOf(""), "")).rejects.toMatchObject({
			code: "file-damaged",
		});
	});
});

describe("an OpenDocument presentation", () => {
	it("has titles, points, tables and notes slide by slide", async () => {
		const frame = (kind: string, inside: string): string =>
			`<draw:frame presentation:class="${kind}"><draw:text-box>${inside}</draw:text-box></draw:frame>`;
		const { parts, pages } = await readOdp(
			odfOf(
				`<office:presentation><draw:page>${frame("outline", "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>deeper</text:p></text:list-item></text:list></text:list-item></text:list>")}${frame("title", "<text:p>The title</text:p>")}${frame("page-number", "<text:p>7</text:p>")}<draw:g><draw:custom-shape><text:p>in a group</text:p></draw:custom-shape></draw:g><presentation:notes>${frame("notes", "<text:p>Say hello</text:p>")}</presentation:notes></draw:page><draw:page/></office:presentation>`,
			),
			"",
		);
		expect(pages).toBe(2);
		expect(parts).toEqual([
			{
				mark: { kind: "slide", number: 1, title: "The title" },
				pieces: [
					{ kind: "heading", level: 1, text: "The title" },
					{ kind: "item", level: 0, ordered: false, text: "one" },
					{ kind: "item", level: 1, ordered: false, text: "deeper" },
					{ kind: "paragraph", text: "in a group" },
					{ kind: "paragraph", text: "Say hello" },
				],
			},
			{ mark: { kind: "slide", number: 2, title: null }, pieces: [] },
		]);
	});
});
