import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/core/document.ts";
import { readCsv } from "../../src/reading/text/read-csv.ts";
import { readHtml } from "../../src/reading/text/read-html.ts";
import { readMarkdown } from "../../src/reading/text/read-markdown.ts";
import { readText } from "../../src/reading/text/read-text.ts";
import type { Unfinished } from "../../src/reading/unfinished.ts";

type Reader = (bytes: Uint8Array) => Promise<Unfinished>;
const parts = async (read: Reader, text: string) =>
	(await read(Buffer.from(text))).parts;
const pieces = async (read: Reader, text: string): Promise<Piece[]> =>
	(await parts(read, text)).flatMap((part) => part.pieces);
const paragraph = (text: string): Piece => ({ kind: "paragraph", text });

describe("plain text", () => {
	it("has paragraphs, items and underlined headings, which begin its parts", async () => {
		const read = await parts(
			readText,
			"Before.\n\nMinutes\n=======\nWe met\nat ten.\n\n- one\n  - two\n1. first\n2) second\n\nEnd.",
		);
		expect(read.map(({ mark }) => mark)).toEqual([
			{ kind: "section", number: 1, title: null },
			{ kind: "section", number: 2, title: "Minutes" },
		]);
		expect(read[1]?.pieces.slice(1)).toEqual([
			paragraph("We met\nat ten."),
			{ kind: "item", level: 0, ordered: false, text: "one" },
			{ kind: "item", level: 1, ordered: false, text: "two" },
			{ kind: "item", level: 0, ordered: true, text: "first" },
			{ kind: "item", level: 0, ordered: true, text: "second" },
			paragraph("End."),
		]);
	});

	it("has no part when there is nothing to read", async () => {
		expect(await parts(readText, " \n\u200b\n\t\n")).toEqual([]);
	});
});

describe("Markdown", () => {
	it("is read as it is shown, with what its front matter says", async () => {
		const read = await readMarkdown(
			Buffer.from(
				"---\ntitle: 'House rules'\nauthor: Anna\n---\n# **Rules**\nBe [kind](https://a.example \"x\") and use `snake_case`, 2 * 3.  \nNew line.\n\n> quoted\n\n- [x] done\n  - *deep*\n\n| a | b |\n|---|--:|\n| 1 | 2 \\| 3 |\n\n```\n# code\n```\nSub\n---\nrest <!-- hidden --> text\n[//]: # (hidden too)\n",
			),
		);
		expect(read.facts).toMatchObject({ title: "House rules", author: "Anna" });
		expect(read.parts.map(({ mark }) => mark.title)).toEqual(["Rules", "Sub"]);
		expect(read.parts.flatMap((part) => part.pieces)).toEqual([
			{ kind: "heading", level: 1, text: "Rules" },
			paragraph("Be kind and use snake_case, 2 * 3.\nNew line."),
			paragraph("quoted"),
			{ kind: "item", level: 0, ordered: false, text: "done" },
			{ kind: "item", level: 1, ordered: false, text: "deep" },
			{
				kind: "table",
				rows: [
					["a", "b"],
					["1", "2 | 3"],
				],
			},
			paragraph("# code"),
			{ kind: "heading", level: 2, text: "Sub" },
			paragraph("rest text"),
		]);
	});

	it("takes its first heading for its title, and a rule at its beginning for a rule", async () => {
		const read = await readMarkdown(Buffer.from("---\nHello\n\n# Plan\n"));
		expect(read.facts.title).toBe("Plan");
		expect(read.parts).toHaveLength(2);
	});
});

describe("a table as text", () => {
	it.each([",", ";", "\t", "|"])(
		"is read whether cells are parted by %j",
		async (mark) => {
			const rows = [
				["Name", "Town", "Note"],
				["Müller", "Zürich", "said yes"],
				["Rossi", "", "no"],
			];
			const text = `\ufeff${rows.map((row) => row.join(mark)).join("\r\n")}\r\n`;
			const read = await readCsv(Buffer.from(text));
			expect(read.parts).toEqual([
				{
					mark: { kind: "sheet", number: 1, title: null },
					pieces: [{ kind: "table", rows }],
				},
			]);
		},
	);

	it("keeps marks within quotation marks, decimal commas, and what a spreadsheet says of its marks", async () => {
		expect(await pieces(readCsv, 'sep=;\na;"b;\n""c"""\n1,5;2,5\n\n')).toEqual([
			{
				kind: "table",
				rows: [
					["a", 'b; "c"'],
					["1,5", "2,5"],
				],
			},
		]);
	});

	it("is read line by line when a quotation mark never ends", async () => {
		expect(await pieces(readCsv, 'a,b\n"1,2\n3,4')).toEqual([
			{
				kind: "table",
				rows: [
					["a", "b"],
					['"1', "2"],
					["3", "4"],
				],
			},
		]);
	});
});

describe("a page", () => {
	it("is read as a browser shows it", async () => {
		const read = await readHtml(
			Buffer.from(
				"<!doctype html><title>Offer &amp; more</title><style>p{}</style><h1>Offer</h1>\nFor\n<b>you</b>:<br>now<ul><li>one<ol><li>deep</ol><li><p>two</ul><table><tr><th>a<th>b<tr><td rowspan=2>1<td>2<tr><td>3</table><h2>End</h2><pre>a\n  b</pre>",
			),
		);
		expect(read.facts.title).toBe("Offer & more");
		expect(read.parts.map(({ mark }) => mark.title)).toEqual(["Offer", "End"]);
		expect(read.parts.flatMap((part) => part.pieces)).toEqual([
			{ kind: "heading", level: 1, text: "Offer" },
			paragraph("For you:\nnow"),
			{ kind: "item", level: 0, ordered: false, text: "one" },
			{ kind: "item", level: 1, ordered: true, text: "deep" },
			{ kind: "item", level: 0, ordered: false, text: "two" },
			{
				kind: "table",
				rows: [
					["a", "b"],
					["1", "2"],
					["", "3"],
				],
			},
			{ kind: "heading", level: 2, text: "End" },
			paragraph("a\n  b"),
		]);
	});

	it.each([
		"<script>x</script>",
		"<style>x</style>",
		"<!-- x -->",
		"<p hidden>x</p>",
		"<div style='color:red;DISPLAY : none'><p>x<p>x</div>",
		"<span style=font-size:0>x</span>",
		"<template><p>x</template>",
		"<svg><title>x</title><text>x</text></svg>",
		"<iframe>x</iframe>",
		"<p style='visibility:hidden'>x</p>",
	])("gives nothing of what it hides: %s", async (hidden) => {
		expect(await pieces(readHtml, `<p>seen</p>${hidden}<p>too</p>`)).toEqual([
			paragraph("seen"),
			paragraph("too"),
		]);
	});

	it("takes tables that only arrange apart, and lying spans calmly", async () => {
		expect(
			await pieces(
				readHtml,
				"<table><tr><td><h1>Hi</h1><table><tr><td>a<td>b</table>after</table>",
			),
		).toEqual([
			{ kind: "heading", level: 1, text: "Hi" },
			{ kind: "table", rows: [["a", "b"]] },
			paragraph("after"),
		]);
		const [table] = await pieces(
			readHtml,
			"<table><tr><td colspan=999999999 rowspan=999999999>a<td>b</table>",
		);
		expect(table?.kind === "table" && table.rows[0]?.length).toBe(101);
	});

	it.each(["div", "b", "ul><li", "blockquote><p", "form", "svg"])(
		"may nest 4,000 times: %s",
		async (tag) => {
			const deep = `<p>before</p>${`<${tag}>`.repeat(4_000)}deep`;
			expect(await pieces(readHtml, deep)).toContainEqual(paragraph("before"));
		},
	);

	it("is refused when it nests beyond reason", async () => {
		await expect(readHtml(Buffer.from("<b>".repeat(200_000)))).rejects.toThrow(
			"file-unsafe",
		);
	});
});
