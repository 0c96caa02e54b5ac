import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readComponents } from "../../src/pim/components.ts";
import { readLines } from "../../src/pim/lines.ts";
import { normalise } from "../../src/pim/normalise.ts";
import { foldLine } from "../../src/pim/write-line.ts";
import { corpus } from "./corpus/corpus.ts";

const joined = (text: string): string =>
	readLines(text)
		.map(({ raw }) => raw)
		.join("");

/** Texts of the signs that readers stumble over. */
const nasty = fc.string({
	unit: fc.constantFrom(
		...["\r", "\n", "\r\n", "\r\n ", "\t", ":", ";", '"', "=", "=\r\n", "a"],
		...[
			"BEGIN:",
			"END:",
			"VCARD",
			"\uFEFF",
			"\0",
			"é",
			"🎉",
			"ENCODING=B",
			",",
		],
		";QUOTED-PRINTABLE:",
	),
	maxLength: 60,
});

describe("reading lines", () => {
	it("gives every text back as it was, whatever it is", () => {
		fc.assert(
			fc.property(fc.oneof(nasty, fc.string()), (text) => {
				expect(joined(text)).toBe(text);
			}),
			{ numRuns: 2_000 },
		);
	});

	it("gives every object of the corpus back as it was", () => {
		for (const { text } of corpus()) expect(joined(text)).toBe(text);
	});

	it("finds group, name, parameters and value, also through folds and quotes", () => {
		const [line] = readLines(
			'item1.adr;type="a:b;c",home;\r\n\tLANGUAGE=fr;HOME:one;tw\r\n o:three\r\n',
		);
		expect(line).toMatchObject({
			group: "ITEM1",
			name: "ADR",
			params: [
				{ name: "TYPE", values: ["a:b;c", "home"] },
				{ name: "LANGUAGE", values: ["fr"] },
				{ name: "HOME", values: [] },
			],
			value: "one;two:three",
		});
	});

	it("joins the soft lines and the bare base64 of vCard 2.1, but no end of a card", () => {
		const lines = readLines(
			"BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:a=\n=C3=A9=\nEND:VCARD\nPHOTO;BASE64:\nabcd\nefgh==\nTEL:1",
		);
		expect(lines.map(({ name, value }) => [name, value])).toEqual([
			["BEGIN", "VCARD"],
			["NOTE", "a=C3=A9="],
			["END", "VCARD"],
			["PHOTO", "abcdefgh=="],
			["TEL", "1"],
		]);
	});

	it("says of a line without a colon that it has no name", () => {
		expect(readLines("SUMMARY sound")[0]).toMatchObject({
			name: "",
			value: "SUMMARY sound",
		});
		expect(readLines('A;B="c:d')[0]).toMatchObject({ name: "A", value: "d" });
	});

	it("reads ten megabytes that are made to be slow", () => {
		const large = 10_000_000;
		for (const part of ['"', "\r", "\r\n ", ";", "\\", "=3D=", "BEGIN:A\r\n"])
			expect(
				readComponents(`BEGIN:VCARD\r\nX:${part.repeat(large / part.length)}`),
			).toBeNull();
	});
});

describe("normalising", () => {
	it("ends all lines alike, once at the end, and takes the mark away", () => {
		expect(normalise("\uFEFFA:1\nB:2\r\r\nC:3\r\n\r\n")).toBe(
			"A:1\r\nB:2\r\nC:3\r\n",
		);
		expect(normalise("A:1\rB:2")).toBe("A:1\r\nB:2\r\n");
		expect(normalise("A:1\rx\nB:2")).toBe("A:1\rx\r\nB:2\r\n");
		expect(normalise("\r\n")).toBe("");
	});

	it("does nothing the second time, and touches nothing but ends", () => {
		const ends = /[\r\n\uFEFF]/gu;
		fc.assert(
			fc.property(nasty, (text) => {
				const once = normalise(text);
				expect(normalise(once)).toBe(once);
				expect(once.replaceAll(ends, "")).toBe(text.replaceAll(ends, ""));
			}),
		);
	});
});

describe("folding a line", () => {
	it("keeps each part within 75 octets and every character whole", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				const said = text.replaceAll(/[\r\n]/gu, "");
				const folded = foldLine(said);
				expect(folded.replaceAll("\r\n ", "")).toBe(said);
				for (const part of folded.split("\r\n"))
					expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
			}),
		);
	});
});
