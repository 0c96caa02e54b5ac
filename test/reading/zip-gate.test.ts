import { describe, expect, it } from "vitest";
import { checkZip } from "../../src/reading/zip/check-zip.ts";
import { openZip } from "../../src/reading/zip/open-zip.ts";
import { packZip } from "../../src/reading/zip/pack-zip.ts";
import { makeZip, type Packed, zipOf } from "./support/make-zip.ts";

const unsafe = { code: "file-unsafe" };
const damaged = { code: "file-damaged" };

/** Text that hardly packs. */
const noise = (length: number): string => {
	let seed = 7;
	return Array.from({ length }, () => {
		seed = (seed * 48_271) % 2_147_483_647;
		return String.fromCharCode(33 + (seed % 90));
	}).join("");
};

const plain: Packed[] = [
	{ name: "word/document.xml", data: "<a>words</a>" },
	{ name: "word/styles.xml", data: "<b/>", store: true },
];

describe("the gate before archives", () => {
	it("lets an ordinary file pass, macros, folders and workbooks behind charts included", async () => {
		const zip = makeZip([
			...plain,
			{ name: "word/", data: "", store: true },
			{ name: "word/vbaProject.bin", data: "\xd0\xcf\x11\xe0" },
			{ name: "word/media/image1.emz", data: Buffer.from("1f8b0800", "hex") },
			{
				name: "word/embeddings/Microsoft_Excel_Sheet1.xlsx",
				data: zipOf({ a: "b" }),
			},
		]);
		await expect(checkZip(zip)).resolves.toBeUndefined();
	});

	it.each<[string, Packed]>([
		["a path that leads out", { name: "../../etc/passwd", data: "x" }],
		["a path that leads out backwards", { name: "word\\..\\..\\x", data: "x" }],
		["a path from the root", { name: "/etc/passwd", data: "x" }],
		["a drive", { name: "C:/x", data: "x" }],
		["a control character in a name", { name: "a\0b", data: "x" }],
		["no name", { name: "", data: "x" }],
		["the same name twice", { name: "word/document.xml", data: "x" }],
		["the same name in capitals", { name: "Word/Document.XML", data: "x" }],
		["an archive by name", { name: "word/more.zip", data: "x" }],
		[
			"an archive among the pictures",
			{ name: "word/media/image1.png", data: zipOf({ a: "b" }) },
		],
		[
			"an archive stored as it is",
			{ name: "image.bin", data: zipOf({ a: "b" }), store: true },
		],
		[
			"another kind of archive",
			{ name: "image.bin", data: Buffer.from("377abcaf271c0004", "hex") },
		],
		["a workbook where none belongs", { name: "other/book.xlsx", data: "x" }],
		["a bomb of one file", { name: "big.xml", data: "0".repeat(5_000_000) }],
		["a small bomb", { name: "big.xml", data: "0".repeat(300_000) }],
		[
			"a claim beyond reason",
			{ name: "a.xml", data: noise(5_000), claimed: 4_000_000_000 },
		],
		["a way of packing nobody uses", { name: "a.xml", data: "x", method: 12 }],
		[
			"a stored file of another size",
			{ name: "a.xml", data: "xyz", store: true, claimed: 2 },
		],
		["two files in one place", { name: "a.xml", data: "x", startsAt: 0 }],
	])("refuses %s", async (_, file) => {
		await expect(checkZip(makeZip([...plain, file]))).rejects.toMatchObject(
			unsafe,
		);
	});

	it("refuses more files than any document has, and more bytes in all", async () => {
		const many = Array.from({ length: 2001 }, (_, at) => ({
			name: `f${at}`,
			data: "",
		}));
		await expect(checkZip(makeZip(many))).rejects.toMatchObject(unsafe);
		await expect(checkZip(makeZip(many.slice(1)))).resolves.toBeUndefined();
		const body = noise(200_000);
		const large = Array.from({ length: 6 }, (_, at) => ({
			name: `f${at}.xml`,
			data: body,
			claimed: 9_000_000,
		}));
		await expect(checkZip(makeZip(large))).rejects.toMatchObject(unsafe);
		await expect(checkZip(makeZip(large.slice(1)))).resolves.toBeUndefined();
	});

	it("says so when a file is behind a password", async () => {
		for (const flags of [1, 0x41])
			await expect(
				checkZip(makeZip([{ name: "a.xml", data: "x", flags }])),
			).rejects.toMatchObject({ code: "file-locked" });
	});

	it("says so when a file is cut off, or is none", async () => {
		const whole = makeZip(plain);
		for (const bytes of [
			whole.subarray(0, whole.length - 1),
			whole.subarray(0, 40),
			whole.subarray(20),
			new Uint8Array(0),
			new TextEncoder().encode("PK\x03\x04 and nothing else"),
		])
			await expect(checkZip(bytes)).rejects.toMatchObject(damaged);
	});
});

describe("an opened archive", () => {
	it("hands out what is in it, and null for what is not", async () => {
		const zip = await openZip(makeZip(plain));
		expect(zip.names).toEqual(["word/document.xml", "word/styles.xml"]);
		expect(await zip.text("word/document.xml")).toBe("<a>words</a>");
		expect(await zip.text("word/styles.xml")).toBe("<b/>");
		expect(await zip.text("word/other.xml")).toBeNull();
		expect(await zip.bytes("__proto__")).toBeNull();
	});

	it("reads text of two bytes a letter", async () => {
		const wide = Buffer.from("\ufeff<a>é</a>", "utf16le");
		const zip = await openZip(
			makeZip([
				{ name: "a", data: wide },
				{ name: "b", data: wide.subarray(2) },
				{ name: "c", data: Buffer.from(wide).swap16() },
				{ name: "d", data: "\ufeff<a>é</a>" },
			]),
		);
		for (const name of zip.names) expect(await zip.text(name)).toBe("<a>é</a>");
	});

	it("stops where a file turns out larger than it claims", async () => {
		const zip = await openZip(
			makeZip([{ name: "a.xml", data: "0".repeat(20_000_000), claimed: 1000 }]),
		);
		await expect(zip.text("a.xml")).rejects.toMatchObject(unsafe);
	});

	it("stops at its budget, whatever is read twice", async () => {
		const data = noise(100_000).repeat(90);
		const zip = await openZip(makeZip([{ name: "a.xml", data }]));
		for (let at = 0; at < 5; at++) await zip.bytes("a.xml");
		await expect(zip.bytes("a.xml")).rejects.toMatchObject(unsafe);
	});

	it("says so when the data is damaged", async () => {
		for (const file of [
			{ name: "a.xml", data: "words", crc: 1 },
			{ name: "a.xml", data: "words", claimed: 9 },
			{
				name: "a.xml",
				data: Buffer.from([255, 255, 255]),
				store: true,
				method: 8,
			},
		]) {
			const zip = await openZip(makeZip([file]));
			await expect(zip.text("a.xml")).rejects.toMatchObject(damaged);
		}
	});

	it("opens what was packed for another parser", async () => {
		const zip = await openZip(
			packZip(
				new Map([
					["ä/b.xml", "<ö/>"],
					["c", ""],
				]),
			),
		);
		expect(await zip.text("ä/b.xml")).toBe("<ö/>");
		expect(await zip.text("c")).toBe("");
	});
});
