import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/core/document.ts";
import { readRtf } from "../../src/reading/text/read-rtf.ts";

const rtf = (text: string) =>
	readRtf(Buffer.from(`{\\rtf1\\ansi ${text}}`, "latin1"));
const pieces = async (text: string): Promise<Piece[]> =>
	(await rtf(text)).parts.flatMap((part) => part.pieces);
const paragraph = (text: string): Piece => ({ kind: "paragraph", text });

describe("RTF", () => {
	it("has headings, lists, tables, notes, and facts of itself", async () => {
		const read = await rtf(
			String.raw`\ansicpg1252{\fonttbl{\f0 Arial;}}{\stylesheet{\s1\outlinelevel0 heading 1;}}{\info{\title T\'e9st}{\author Anna}{\creatim\yr2026\mo5\dy6\hr7\min8}{\operator Bob}}{\header Top}\pard\s1 Gr\'fcezi\par\pard\outlinelevel1 Sub\par\pard Text\tab{\b bold}{\footnote note}.\par{\listtext 1.\tab}\ls1\ilvl1 one\par\pard{\pntext\bullet\tab}two\par\pard\trowd\intbl A\par a\cell B\cell\row\intbl C\cell D\cell\row\pard end\{\}\line x`,
		);
		expect(read.facts).toMatchObject({
			title: "Tést",
			author: "Anna",
			created: Date.UTC(2026, 4, 6, 7, 8),
		});
		expect(read.parts.map(({ mark }) => mark.title)).toEqual(["Grüezi", "Sub"]);
		expect(read.parts.flatMap((part) => part.pieces)).toEqual([
			{ kind: "heading", level: 1, text: "Grüezi" },
			{ kind: "heading", level: 2, text: "Sub" },
			paragraph("Text\tbold [note]."),
			{ kind: "item", level: 1, ordered: true, text: "one" },
			{ kind: "item", level: 0, ordered: false, text: "two" },
			{
				kind: "table",
				rows: [
					["A a", "B"],
					["C", "D"],
				],
			},
			paragraph("end{}\nx"),
		]);
	});

	it.each([
		[
			"its own code page",
			String.raw`\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2`,
			"Привет",
		],
		[
			"that of a font",
			String.raw`\ansicpg1252{\fonttbl{\f0 A;}{\f1\fcharset161 B;}}\'fc {\f1 \'e1\'e2} \'fc`,
			"ü αβ ü",
		],
		["two bytes each", String.raw`\ansicpg932 \'93\'fa\'96\'7b`, "日本"],
		[
			"numbers with stand-ins",
			String.raw`\uc1\u8364?\u-3913?{\uc2\u252\'81\'40}\uc0\u228 x`,
			"€üäx",
		],
		["numbers beyond 65,535", String.raw`\u-10179?\u-8704?`, "😀"],
		["a page nobody knows", String.raw`\ansicpg99999 \'fc`, "ü"],
	])("is read by %s", async (_, text, wanted) => {
		expect(await pieces(text)).toEqual([paragraph(wanted)]);
	});

	it.each([
		String.raw`{\v secret}`,
		String.raw`{\deleted secret}`,
		String.raw`{\*\unheard secret}`,
		String.raw`{\pict 00ff{\*\blipuid secret}}`,
		String.raw`{\*\annotation secret}`,
		String.raw`{\footer secret}`,
		String.raw`{\field{\*\fldinst HYPERLINK secret}{\fldrslt }}`,
		"\\bin6 secret",
		String.raw`{\info{\comment secret}}`,
		String.raw`{\*\shpinst{\sp{\sn secret}{\sv secret}}}`,
	])("gives nothing of what nobody sees: %s", async (hidden) => {
		expect(await pieces(`a${hidden}b`)).toEqual([paragraph("ab")]);
	});

	it("gives the text of boxes and links", async () => {
		expect(
			await pieces(
				String.raw`a {\field{\*\fldinst HYPERLINK x}{\fldrslt link}}{\shp{\*\shpinst{\shptxt  box}}}`,
			),
		).toEqual([paragraph("a link box")]);
	});

	it("may nest 100,000 deep, end too soon, or use words of JavaScript", async () => {
		const deep = `${"{".repeat(100_000)}deep${"}".repeat(100_000)}`;
		expect(await pieces(deep)).toEqual([paragraph("deep")]);
		expect(await pieces(`${"}".repeat(1_000)}a{\\b b`)).toEqual([
			paragraph("ab"),
		]);
		expect(await pieces("\\constructor\\toString\\valueOf1 a\\'zz\\")).toEqual([
			paragraph("azz}"),
		]);
	});
});
