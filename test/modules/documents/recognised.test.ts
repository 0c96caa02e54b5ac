import { expect, test } from "vitest";
import { limitBlocks } from "../../../src/modules/documents/card/about.ts";
import type { Paper } from "../../../src/modules/documents/desk.ts";
import { readText } from "../../../src/words/words.ts";

const paper: Paper = {
	text: "token",
	file: "F1",
	name: "Scan.pdf",
	kind: "pdf",
	pages: 3,
	photo: null,
	scanned: 0,
	recognised: 0,
	isBlank: false,
	cut: false,
	year: 2026,
	language: "de",
	suggestion: { kind: "unsure", between: [] },
	state: "open",
	filing: null,
};

const told = (more: Partial<Paper>): readonly string[] =>
	limitBlocks({ ...paper, ...more }).map((block) =>
		block.kind === "text"
			? readText(block.text, { locale: "en-GB", zone: "UTC", now: 0 })
			: block.kind,
	);

test("whoever looks at a scanned document reads that its letters may be wrong", () => {
	expect(told({})).toEqual([]);
	expect(told({ recognised: 3 })).toEqual([
		"3 pages were read from pictures: letters may be wrong.",
	]);
	expect(told({ recognised: 1, scanned: 2 })).toEqual([
		"1 page was read from a picture: letters may be wrong.",
		"2 pages are pictures, so I could not read them.",
	]);
	expect(told({ kind: "image", pages: null, recognised: 1 })).toEqual([
		"I read its words from the picture: letters may be wrong.",
	]);
});

test("without text recognition a scanned document is named as such, and nothing else is said", () => {
	expect(told({ isBlank: true, scanned: 3 })).toEqual([
		"Its pages are scanned pictures, so there is no text that I can read. You can still file it.",
	]);
	expect(told({ isBlank: true, kind: "image" })).toEqual([]);
});
