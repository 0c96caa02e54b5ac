import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentKinds } from "../../src/core/document.ts";
import { Problem } from "../../src/core/problem.ts";
import { sniff } from "../../src/reading/sniff.ts";
import { packZip } from "../../src/reading/zip/pack-zip.ts";

const main = (type: string) =>
	`<Types><Override PartName="/x" ContentType="application/vnd.${type}.main+xml"/></Types>`;
const office = (type: string) =>
	packZip(
		new Map([
			["[Content_Types].xml", main(type)],
			["word/document.xml", "<x/>"],
		]),
	);
const open = (type: string) =>
	packZip(
		new Map([
			["mimetype", `application/vnd.oasis.opendocument.${type}`],
			["content.xml", "<x/>"],
		]),
	);
const png = Buffer.concat([
	Buffer.from(
		"89504e470d0a1a0a0000000d4948445200000001000000010806000000",
		"hex",
	),
	Buffer.alloc(40),
]);
const jpeg = Buffer.concat([
	Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"),
	Buffer.alloc(100, 0x81),
]);
const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
const mail = "Received: by x\nFrom: a@example.ch\nSubject: Hi\n\nHello";
const plainZip = packZip(new Map([["a.txt", "words ".repeat(50_000)]]));
const office97 = Buffer.concat([
	Buffer.from("d0cf11e0a1b11ae1", "hex"),
	Buffer.alloc(2_040),
]);
const encrypted = Buffer.concat([
	office97,
	Buffer.from("EncryptedPackage\0", "utf16le"),
	Buffer.alloc(500),
]);
const wordprocessing =
	"openxmlformats-officedocument.wordprocessingml.document";

const outcome = (bytes: Uint8Array, name: string): Promise<string> =>
	sniff(bytes, name).catch((error: unknown) =>
		error instanceof Problem ? error.code : "not a problem",
	);

describe("the kind of a file", () => {
	it.each([
		["pdf", pdf],
		["docx", office(wordprocessing)],
		["docx", office("ms-word.document.macroEnabled")],
		[
			"pptx",
			office("openxmlformats-officedocument.presentationml.presentation"),
		],
		["xlsx", office("openxmlformats-officedocument.spreadsheetml.sheet")],
		["odt", open("text")],
		["ods", open("spreadsheet")],
		["odp", open("presentation")],
		["image", png],
		["image", jpeg],
		["rtf", Buffer.from("{\\rtf1 Hi}")],
	])("is what its bytes say, whatever its name: %s", async (kind, bytes) => {
		for (const name of ["letter.txt", "x.pdf", "x.docx", "page.html", "", "x"])
			expect(await outcome(bytes, name)).toBe(kind);
	});

	it.each([
		["markdown", "NOTES.MD", "# Hi"],
		["csv", "list.csv", "a,b"],
		["html", "page.htm", "<p>Hi"],
		["mail", "hi.eml", mail],
		["text", "hi.txt", "Hi"],
		["text", "hi", "Hi"],
		["text", "hi.pdf", "Hi"],
		["text", "BMW.txt", "BM is how it begins"],
		["text", "hi.eml", "No mail at all"],
		["html", "hi", "<!-- x --><!DOCTYPE html><p>"],
		["mail", "hi.txt", mail],
		["text", "two.txt", "Note: one\nOther: two\n\nthree"],
		["text", "data.json", '{"a":1}'],
	])(
		"of words is what their name says, as far as they let it: %s %s",
		async (kind, name, text) => {
			expect(await outcome(Buffer.from(text), name)).toBe(kind);
			expect(await outcome(Buffer.from(`\ufeff${text}`), name)).toBe(kind);
			expect(await outcome(Buffer.from(text, "utf16le"), name)).toBe(kind);
		},
	);

	it.each([
		[
			"a program",
			Buffer.concat([Buffer.from("MZ\x90\0\x03\0\0\0"), Buffer.alloc(900)]),
		],
		[
			"a program of Linux",
			Buffer.concat([Buffer.from("\x7fELF\x02\x01"), Buffer.alloc(900)]),
		],
		["an archive", plainZip],
		[
			"an empty archive",
			Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)]),
		],
		[
			"a film",
			Buffer.concat([
				Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0mp42isom"),
				Buffer.alloc(400),
			]),
		],
		["an old office file", office97],
		[
			"a drawing",
			Buffer.from(
				'<?xml version="1.0"?>\n<svg xmlns="x"><text>Hi</text></svg>',
			),
		],
		["a gzip", Buffer.from("1f8b0800000000000003", "hex")],
		["zeros", Buffer.alloc(5_000)],
	])("that nobody can read is not read: %s", async (_, bytes) => {
		for (const name of ["letter.txt", "x.docx", "x.md", "x.pdf"])
			expect(await outcome(bytes, name)).toBe("file-kind");
	});

	it("says that an office file needs its password", async () => {
		expect(await outcome(encrypted, "x.docx")).toBe("file-locked");
	});

	it.each([
		["a PDF that is an archive", Buffer.concat([pdf, plainZip])],
		["with something behind", Buffer.concat([pdf, plainZip, Buffer.alloc(9)])],
		[
			"a picture that is an office file",
			Buffer.concat([jpeg, office(wordprocessing)]),
		],
		["a picture that is a PDF", Buffer.concat([jpeg, pdf])],
		[
			"an office file that is a PDF",
			packZip(
				new Map([
					["a", "%PDF-1.7"],
					["[Content_Types].xml", main(wordprocessing)],
				]),
			),
		],
	])("that is two things at once is refused: %s", async (_, bytes) => {
		expect(await outcome(bytes, "x.pdf")).toBe("file-unsafe");
	});

	it("of a picture with a page inside is a picture", async () => {
		const both = Buffer.concat([jpeg, Buffer.from("<html><script>")]);
		expect(await outcome(both, "x.html")).toBe("image");
	});

	it("is always one we know or a problem we know, and quickly", async () => {
		const beginnings = [
			pdf,
			png,
			jpeg,
			office97,
			encrypted,
			plainZip,
			office(wordprocessing),
			open("text"),
			Buffer.from("MM"),
			Buffer.from("RIFF"),
			Buffer.from("{\\rtf"),
			Buffer.alloc(0),
		];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...beginnings),
				fc.uint8Array({ maxLength: 300 }),
				fc.nat(400),
				fc.string(),
				async (beginning, noise, at, name) => {
					const bytes = Buffer.concat([beginning, noise]);
					bytes.set(
						noise.subarray(0, Math.max(0, bytes.length - at)),
						Math.min(at, bytes.length),
					);
					expect([
						...documentKinds,
						"file-kind",
						"file-locked",
						"file-unsafe",
					]).toContain(await outcome(bytes, name));
				},
			),
			{ numRuns: 300 },
		);
	});
});
