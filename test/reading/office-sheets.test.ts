import { describe, expect, it } from "vitest";
import type { ReadFile } from "../../src/core/document.ts";
import { readOds } from "../../src/reading/office/read-ods.ts";
import { readXlsx } from "../../src/reading/office/read-xlsx.ts";
import { odfOf, xlsxOf } from "./support/make-office.ts";

const rowsOf = ({ parts }: Pick<ReadFile, "parts">): string[][] =>
	parts.flatMap(({ pieces }) =>
		pieces.flatMap((piece) => (piece.kind === "table" ? piece.rows : [])),
	);

describe("a workbook", () => {
	it.each([
		["General", 0.1 + 0.2, "0.3"],
		["0.00", 1234.5, "1234.50"],
		["0.##", 1234.5, "1234.5"],
		["#,##0", 1234, "1234"],
		["0%", 0.12, "12%"],
		["0.0%", 0.125, "12.5%"],
		["yyyy-mm-dd", 46082, "2026-03-01"],
		["dd.mm.yyyy", 1, "1900-01-01"],
		["[$-807]d. mmmm yyyy;@", 46082, "2026-03-01"],
		["dd.mm.yyyy hh:mm", 46082.5, "2026-03-01 12:00"],
		["hh:mm", 0.75, "18:00"],
		["[h]:mm:ss", 1.5, "36:00:00"],
		["&quot;CHF&quot; #,##0.00", 73.3, "CHF 73.30"],
		["#,##0.00\\ [$€-407]", 73.3, "73.30 €"],
		["yyyy-mm-dd", 1e12, "1000000000000"],
		["# ?/?", 0.5, "0.5"],
		["0.00E+00", 1500, "1500"],
	])(
		"shows a number of the format %s as people know it",
		async (format, value, shown) => {
			const file = await readXlsx(
				xlsxOf(
					{ S: `<row><c s="1"><v>${value}</v></c></row>` },
					{ formats: [format] },
				),
				"",
			);
			expect(rowsOf(file)).toEqual([[shown]]);
		},
	);

	it("has texts, results of formulas, switches, errors and days of every kind", async () => {
		const file = await readXlsx(
			xlsxOf(
				{
					S: '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c t="str"><f>A1</f><v>result</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2026-03-01T00:00:00</v></c><c><f>1+1</f><v>2</v></c><c t="s"><v>99</v></c></row>',
				},
				{
					strings: [
						"<t>Name</t>",
						"<r><t>rich </t></r><r><t>text</t></r><rPh><t>no</t></rPh>",
					],
				},
			),
			"",
		);
		expect(rowsOf(file)).toEqual([
			[
				"Name",
				"rich text",
				"inline",
				"result",
				"TRUE",
				"FALSE",
				"#REF!",
				"2026-03-01",
				"2",
			],
		]);
	});

	it("counts days as an old Macintosh did where it says so", async () => {
		const file = await readXlsx(
			xlsxOf(
				{ S: '<row><c s="1"><v>44620</v></c></row>' },
				{ formats: ["yyyy-mm-dd"], workbook: '<workbookPr date1904="1"/>' },
			),
			"",
		);
		expect(rowsOf(file)).toEqual([["2026-03-01"]]);
	});

	it("is a part for each sheet that holds something, without empty rows and columns", async () => {
		const file = await readXlsx(
			xlsxOf({
				Bookings:
					'<row r="3"><c r="B3"><v>1</v></c><c r="XFD3"><v>2</v></c></row><row r="9"><c r="D9"/></row><row r="1048576"><c r="B1048576"><v>3</v></c></row>',
				Empty: "",
				Notes: "<row><c><v>4</v></c></row>",
			}),
			"",
		);
		expect(file.pages).toBe(3);
		expect(file.parts.map(({ mark }) => mark)).toEqual([
			{ kind: "sheet", number: 1, title: "Bookings" },
			{ kind: "sheet", number: 3, title: "Notes" },
		]);
		expect(rowsOf(file)).toEqual([["1", "2"], ["3", ""], ["4"]]);
	});

	it("stays small where cells lie in every column and row, or one long text is meant a million times", async () => {
		const name = (at: number): string =>
			at < 26
				? String.fromCharCode(65 + at)
				: name(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));
		const scattered = Array.from(
			{ length: 8000 },
			(_, at) =>
				`<row r="${at + 1}"><c r="${name(at)}${at + 1}"><v>${at}</v></c></row>`,
		).join("");
		expect(
			rowsOf(await readXlsx(xlsxOf({ S: scattered }), "")).flat(),
		).toHaveLength(8000);
		// The words of a lying file differ, or the gate would refuse it before.
		const long = Array.from({ length: 3000 }, (_, at) => at * 7919).join(" ");
		const meant = Array.from(
			{ length: 5000 },
			(_, at) =>
				`<row r="${at + 1}"><c t="s" r="A${at + 1}"><v>0</v></c></row>`,
		).join("");
		const rows = rowsOf(
			await readXlsx(xlsxOf({ S: meant }, { strings: [`<t>${long}</t>`] }), ""),
		);
		expect(rows.flat().join("").length).toBeLessThan(1_100_000);
		expect(rows.length).toBeGreaterThan(30);
	});

	it("keeps 20,000 rows of a sheet", async () => {
		const rows = Array.from(
			{ length: 20_500 },
			(_, at) => `<row><c><v>${(at * 7919) % 10_007}</v></c></row>`,
		).join("");
		expect(rowsOf(await readXlsx(xlsxOf({ S: rows }), ""))).toHaveLength(
			20_000,
		);
	});
});

describe("an OpenDocument spreadsheet", () => {
	const cell = (text: string, more = ""): string =>
		`<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
	const sheet = (name: string, rows: string): string =>
		`<table:table table:name="${name}">${rows}</table:table>`;
	const read = (sheets: string) =>
		readOds(odfOf(`<office:spreadsheet>${sheets}</office:spreadsheet>`), "");

	it("has its cells as they are shown, days as ISO writes them, and no remarks", async () => {
		const file = await read(
			sheet(
				"Sums",
				`<table:table-row>${cell("Bolt<office:annotation><text:p>a remark</text:p></office:annotation>")}${cell("01.03.26", 'office:value-type="date" office:date-value="2026-03-01"')}${cell("12,5 %", 'office:value-type="percentage" office:value="0.125"')}<table:table-cell office:value-type="float" office:value="7"/></table:table-row>`,
			) +
				sheet(
					"Empty",
					"<table:table-row><table:table-cell/></table:table-row>",
				),
		);
		expect(rowsOf(file)).toEqual([["Bolt", "2026-03-01", "12,5 %", "7"]]);
		expect(file.parts.map(({ mark }) => mark.title)).toEqual(["Sums"]);
		expect(file.pages).toBe(2);
	});

	it("repeats cells and rows, but not beyond reason", async () => {
		const empty = '<table:table-cell table:number-columns-repeated="16000"/>';
		const many = 'table:number-rows-repeated="1048576"';
		expect(
			rowsOf(
				await read(
					sheet(
						"S",
						`<table:table-row table:number-rows-repeated="2">${empty}${cell("x", 'table:number-columns-repeated="3"')}</table:table-row><table:table-row ${many}>${empty}</table:table-row><table:table-row>${cell("end")}</table:table-row>`,
					),
				),
			),
		).toEqual([
			["", "x", "x", "x"],
			["", "x", "x", "x"],
			["end", "", "", ""],
		]);
		const bomb = await read(
			sheet(
				"S",
				`<table:table-row ${many}>${cell("y".repeat(900), 'table:number-columns-repeated="1000000"')}</table:table-row>`,
			).repeat(3),
		);
		expect(JSON.stringify(bomb).length).toBeLessThan(2_500_000);
	});

	it("says so when it is behind a password, damaged, or declares entities", async () => {
		await expect(
			readOds(
				odfOf("", {
					manifest:
						"<manifest:manifest><manifest:encryption-data/></manifest:manifest>",
				}),
				"",
			),
		).rejects.toMatchObject({ code: "file-locked" });
		await expect(readOds(odfOf("x"), "")).rejects.toMatchObject({
			code: "file-damaged",
		});
		await expect(read('<!ENTITY a "b">')).rejects.toMatchObject({
			code: "file-unsafe",
		});
	});
});
