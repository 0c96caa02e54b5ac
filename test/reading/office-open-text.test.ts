import { describe, expect, it } from "vitest";
import { textOf } from "../../src/core/document.ts";
import { readOdt } from "../../src/reading/office/read-odt.ts";
import { odfOf } from "./support/make-office.ts";

const read = (body: string, more: Parameters<typeof odfOf>[1] = {}) =>
	readOdt(odfOf(`<office:text>${body}</office:text>`, more), "letter.odt");
const piecesOf = async (body: string, more: Parameters<typeof odfOf>[1] = {}) =>
	(await read(body, more)).parts.flatMap(({ pieces }) => pieces);

describe("an OpenDocument text", () => {
	it("has its title, headings, lists and tables", async () => {
		const list = (name: string, inside: string): string =>
			`<text:list text:style-name="${name}"><text:list-item>${inside}</text:list-item></text:list>`;
		const cell = (text: string): string =>
			`<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
		expect(
			await piecesOf(
				`<text:p text:style-name="P1">The title</text:p><text:h text:outline-level="2">Part</text:h>${list("L1", `<text:p>one</text:p>${list("", "<text:p>under one</text:p>")}`)}${list("L2", "<text:p>first</text:p><text:p>and more of it</text:p>")}<table:table><table:table-column/><table:table-header-rows><table:table-row>${cell("Name")}${cell("Sum")}</table:table-row></table:table-header-rows><table:table-row>${cell("Bolt")}<table:covered-table-cell/></table:table-row></table:table>`,
				{
					own: '<style:style style:name="P1" style:parent-style-name="Title"/><text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/><text:list-level-style-number text:level="2" style:num-format="1"/></text:list-style>',
					styles:
						'<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="a"/></text:list-style>',
				},
			),
		).toEqual([
			{ kind: "heading", level: 1, text: "The title" },
			{ kind: "heading", level: 2, text: "Part" },
			{ kind: "item", level: 0, ordered: false, text: "one" },
			{ kind: "item", level: 1, ordered: false, text: "under one" },
			{ kind: "item", level: 0, ordered: true, text: "first" },
			{ kind: "paragraph", text: "and more of it" },
			{
				kind: "table",
				rows: [
					["Name", "Sum"],
					["Bolt", ""],
				],
			},
		]);
	});

	it("has the number of an invoice that stands in its header, once", async () => {
		expect(
			textOf(
				await read("<text:p>Dear Ms Keller</text:p>", {
					styles:
						"<style:master-page><style:header><text:p>Invoice RE-2026-041</text:p></style:header><style:header-first><text:p>Invoice RE-2026-041</text:p></style:header-first><style:footer><text:p>Seite <text:page-number>1</text:page-number></text:p><text:p>IBAN CH93</text:p></style:footer></style:master-page>",
				}),
			),
		).toBe("Invoice RE-2026-041\nDear Ms Keller\nIBAN CH93");
	});

	it("has text boxes after their paragraph and notes at the end, but nothing deleted, remarked or hidden", async () => {
		expect(
			textOf(
				await read(
					'<text:tracked-changes><text:deletion><text:p>deleted</text:p></text:deletion></text:tracked-changes><text:p>A<text:s text:c="3"/>claim<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Source of it</text:p></text:note-body></text:note><draw:frame><svg:desc>described</svg:desc><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame><office:annotation><text:p>a remark</text:p></office:annotation> with<text:line-break/><text:span>words</text:span><text:span text:style-name="T1">secret</text:span></text:p><text:p>After</text:p>',
					{
						own: '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>',
					},
				),
			),
		).toBe("A   claim[1] with\nwords\nIn the box\nAfter\nSource of it");
	});

	it("says who wrote it, when, and how many pages it has", async () => {
		const { facts, pages } = await read("<text:p>x</text:p>", {
			meta: '<dc:title>Report</dc:title><meta:initial-creator>Ada</meta:initial-creator><dc:creator>Bea</dc:creator><meta:creation-date>2026-03-01T10:00:00.5</meta:creation-date><meta:document-statistic meta:page-count="3"/>',
		});
		expect([facts.title, facts.author, facts.created, pages]).toEqual([
			"Report",
			"Ada",
			Date.UTC(2026, 2, 1, 10, 0, 0, 500),
			3,
		]);
	});

	it("repeats neither cells, rows nor spaces beyond reason", async () => {
		const file = await read(
			`<text:p>a<text:s text:c="999999999"/>b</text:p><table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
		);
		expect(textOf(file).length).toBeLessThan(2000);
	});
});
