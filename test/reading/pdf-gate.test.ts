import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problem } from "../../src/core/problem.ts";
import { checkPdf } from "../../src/reading/pdf/check-pdf.ts";
import { lines, makePdf, pdfOf, stream } from "./support/make-pdf.ts";

const flate = "/Filter /FlateDecode";
const unsafe = (bytes: Uint8Array) =>
	expect(() => checkPdf(bytes)).toThrow(new Problem("file-unsafe"));

/** Of zeros, packed to a thousandth. */
const bomb = (size: number) => deflateSync(Buffer.alloc(size));

/** Random, so that it cannot be packed. */
const noise = (size: number) =>
	Buffer.from(Array.from({ length: size }, () => Math.random() * 256));

const ascii85 = (bytes: Uint8Array): Buffer => {
	let text = "";
	const whole = Buffer.concat([bytes, Buffer.alloc(4)]);
	for (let at = 0; at + 4 <= whole.length; at += 4) {
		let value = whole.readUInt32BE(at);
		let group = "";
		for (let digit = 0; digit < 5; digit += 1) {
			group = String.fromCharCode(33 + (value % 85)) + group;
			value = Math.floor(value / 85);
		}
		text += group;
	}
	return Buffer.from(`${text}~>`);
};

describe("the look at a PDF before it is opened", () => {
	it("lets a letter, a scan and a file with scripts pass", () => {
		checkPdf(makePdf([{ put: lines(["Dear all"], 60, 700) }]));
		checkPdf(makePdf([{ picture: noise(50_000) }]));
		checkPdf(
			pdfOf([
				"<< /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>",
			]),
		);
	});

	it("refuses what does not begin as a PDF", () => {
		for (const text of ["", "hello", `${" ".repeat(1_100)}%PDF-1.7`])
			expect(() => checkPdf(Buffer.from(text))).toThrow(
				new Problem("file-damaged"),
			);
	});

	it("refuses a stream that unpacks to far more than it is", () => {
		unsafe(pdfOf([stream(bomb(30_000_000), flate)]));
		unsafe(pdfOf([stream(bomb(2_000_000), flate)]));
	});

	it("refuses many streams that are harmless one by one", () => {
		unsafe(pdfOf(Array(80).fill(stream(bomb(900_000), flate))));
	});

	it("refuses a bomb that hides", () => {
		const packed = bomb(30_000_000);
		// Behind a name that is written otherwise, no name at all, a name that comes later.
		unsafe(pdfOf([stream(packed, "/Filter /Fl#61teDecode")]));
		unsafe(pdfOf([stream(packed, "/Filter 9 0 R")]));
		unsafe(pdfOf([stream(packed)]));
		// As text.
		unsafe(
			pdfOf([stream(ascii85(packed), "/Filter [/ASCII85Decode /FlateDecode]")]),
		);
		unsafe(
			pdfOf([
				stream(
					Buffer.from(`${packed.toString("hex")}>`),
					"/Filter [/ASCIIHexDecode /FlateDecode]",
				),
			]),
		);
		// As a picture of one pixel.
		unsafe(
			pdfOf([
				stream(
					Buffer.concat([bomb(100_000_000)]),
					`/Subtype /Image /Width 1 /Height 1 ${flate}`,
				),
			]),
		);
		// Packed by other means.
		unsafe(
			pdfOf([
				stream(
					Buffer.alloc(500_000, 0x81).fill(0x81),
					"/Filter /RunLengthDecode",
				),
			]),
		);
		unsafe(pdfOf([stream(lzwZeros(40_000), "/Filter /LZWDecode")]));
	});

	it("refuses filters upon filters", () => {
		const twice = deflateSync(deflateSync(Buffer.from("small")));
		unsafe(pdfOf([stream(twice, "/Filter [/FlateDecode /FlateDecode]")]));
		unsafe(pdfOf([stream(twice, "/Filter [/LZWDecode/Fl]")]));
	});

	it("refuses counts and pixels that no document has", () => {
		unsafe(pdfOf(["<< /Type /Pages /Count 100001 >>"]));
		unsafe(pdfOf(["<< /Type /Pages /Count\n99999999999999999999 >>"]));
		unsafe(pdfOf(["<< /Type /XRef /Index [0 1000000000] >>"]));
		unsafe(
			pdfOf([stream(noise(10), "/Subtype /Image /Width 99999 /Height 99999")]),
		);
		unsafe(Buffer.from(`%PDF-1.7\n${"stream\n1 endstream\n".repeat(21_000)}`));
		unsafe(Buffer.from(`%PDF-1.7\n${"stream".repeat(110_000)}`));
	});

	it("lets one damaged stream pass, and refuses a file of nothing else", () => {
		const damaged = deflateSync(noise(5_000)).fill(0xff, 2_000, 2_500);
		const pdf = (count: number) =>
			pdfOf(
				Array.from({ length: count }, () =>
					stream(Buffer.from("x\x9c\xff\xff\xff\xff", "latin1"), flate),
				),
			);
		checkPdf(pdfOf([stream(damaged, flate)]));
		checkPdf(pdf(3));
		expect(() => checkPdf(pdf(20))).toThrow(new Problem("file-damaged"));
	});

	it("answers any bytes with yes or a problem", () => {
		const whole = makePdf([{ put: lines(["Some words"], 60, 700) }]);
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(fc.nat(whole.length), fc.uint8Array({ maxLength: 30 })),
					{ maxLength: 10 },
				),
				(changes) => {
					const file = Buffer.from(whole);
					for (const [at, bytes] of changes)
						file.set(bytes.slice(0, file.length - at), at);
					try {
						checkPdf(file);
					} catch (error) {
						expect(error).toBeInstanceOf(Problem);
					}
				},
			),
		);
	});
});

/** A run of zeros as LZW packs it: each code is one longer than the one before. */
const lzwZeros = (bytes: number): Buffer => {
	const bits: string[] = [];
	for (let length = 0; length < bytes * 8; ) {
		const codes = [
			256,
			0,
			...Array.from({ length: 3_836 }, (_, at) => 258 + at),
		];
		for (const [index, code] of codes.entries()) {
			const next = 258 + Math.max(0, index - 2);
			const width =
				next >= 2_047 ? 12 : next >= 1_023 ? 11 : next >= 511 ? 10 : 9;
			bits.push(code.toString(2).padStart(width, "0"));
			length += width;
		}
	}
	const all = bits.join("");
	return Buffer.from(
		Array.from({ length: Math.floor(all.length / 8) }, (_, at) =>
			Number.parseInt(all.slice(at * 8, at * 8 + 8), 2),
		),
	);
};
