import { deflateSync } from "node:zlib";
import type { ProblemCode } from "../../../src/core/problem.ts";
import { bytesOf } from "../listed.ts";
import {
	bombBody,
	laughs,
	open,
	outside,
	word,
	wordAround,
	wordBody,
} from "./office.ts";
import { endlessTree, flate, onePage, scripted } from "./pages.ts";
import { zip } from "./zip.ts";

/** A file that wants to do harm, and what may come of it. `never` are words that must not be in what was read. */
export type Hostile = {
	readonly what: string;
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly outcomes: readonly (ProblemCode | "read")[];
	readonly never?: string;
};

type Outcomes = Hostile["outcomes"];
const unsafe: Outcomes = ["file-unsafe"];
const harmless: Outcomes = ["read"];
/** Readers may stop or go on, as long as they end in time and memory. */
const either: Outcomes = ["read", "file-unsafe", "file-damaged"];

const hostile = (
	what: string,
	name: string,
	bytes: Uint8Array,
	outcomes: Outcomes,
	never?: string,
): Hostile => ({
	what,
	name,
	bytes,
	outcomes,
	...(never === undefined ? {} : { never }),
});

/** All hostile files; made when they are asked for, as they are large or pack badly. */
export const hostileFiles = (): readonly Hostile[] => [
	...archives(),
	...markup(),
	...pages(),
	...pictures(),
	...texts(),
];

const archives = (): Hostile[] => {
	const bomb = bombBody();
	const small = { name: "a.txt", bytes: Buffer.from("a") };
	const body = {
		name: "word/document.xml",
		bytes: Buffer.from(wordBody("Hello")),
	};
	const nested = zip([small]);
	return [
		hostile("a document of 300 MB", "bomb.docx", wordAround(bomb), unsafe),
		hostile(
			"a document of 300 MB that claims to be small",
			"liar.docx",
			wordAround({ ...bomb, claimed: 2_000 }),
			["file-unsafe", "file-damaged"],
		),
		hostile(
			"entries that share their bytes",
			"overlap.docx",
			wordAround(
				body,
				...Array.from({ length: 500 }, (_, at) => ({
					name: `word/${at}.xml`,
					bytes: body.bytes,
					overlaps: true,
				})),
			),
			unsafe,
		),
		hostile(
			"an archive in an archive",
			"nested.docx",
			wordAround(body, { name: "word/inner.zip", bytes: nested }),
			unsafe,
		),
		hostile(
			"an archive under another name in an archive",
			"nested.odt",
			wordAround(body, {
				name: "word/media/image1.png",
				bytes: nested,
				stored: true,
			}),
			unsafe,
		),
		hostile(
			"5,000 entries",
			"many.docx",
			wordAround(
				body,
				...Array.from({ length: 5_000 }, (_, at) => ({
					name: `word/${at}.xml`,
					bytes: Buffer.from("x"),
					stored: true,
				})),
			),
			unsafe,
		),
		...[
			"../../etc/passwd",
			"/etc/passwd",
			"..\\..\\boot.ini",
			"C:\\boot.ini",
			"word/../../x",
		].map((name) =>
			hostile(
				`the path ${name}`,
				"path.docx",
				wordAround(body, { name, bytes: Buffer.from("x"), stored: true }),
				unsafe,
			),
		),
		hostile(
			"the same name twice",
			"twice.docx",
			wordAround(body, body),
			unsafe,
		),
		hostile("a plain archive", "files.zip", zip([small]), ["file-kind"]),
		hostile("a plain archive named as a document", "files.docx", zip([small]), [
			"file-kind",
		]),
	];
};

const markup = (): Hostile[] => [
	hostile(
		"entities that multiply, in Word",
		"laughs.docx",
		word("&a10;", laughs),
		["file-unsafe", "file-damaged", "read"],
		"hahahaha",
	),
	hostile(
		"entities that multiply, in OpenDocument",
		"laughs.odt",
		open("text", "<text:p>&a10;</text:p>", laughs),
		["file-unsafe", "file-damaged", "read"],
		"hahahaha",
	),
	hostile(
		"a file of the machine as an entity, in Word",
		"outside.docx",
		word("&out;", outside("file:///etc/passwd")),
		either,
		"root:",
	),
	hostile(
		"a file of the machine as an entity, in OpenDocument",
		"outside.odt",
		open("text", "<text:p>&out;</text:p>", outside("file:///etc/passwd")),
		either,
		"root:",
	),
	hostile(
		"a million million cells",
		"cells.ods",
		open(
			"spreadsheet",
			'<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>again</text:p></table:table-cell></table:table-row></table:table>',
		),
		either,
	),
	hostile(
		"endless spaces",
		"spaces.odt",
		open("text", '<text:p>a<text:s text:c="2000000000"/>b</text:p>'),
		either,
	),
	hostile(
		"20,000 lists in each other",
		"lists.odt",
		open(
			"text",
			"<text:list><text:list-item>".repeat(20_000) +
				"<text:p>deep</text:p>" +
				"</text:list-item></text:list>".repeat(20_000),
		),
		either,
	),
	hostile(
		"20,000 tags in each other",
		"deep.html",
		Buffer.from(
			`<html><body>${"<div>".repeat(20_000)}deep${"</div>".repeat(20_000)}</body></html>`,
		),
		either,
	),
	hostile(
		"20,000 tables in each other",
		"tables.html",
		Buffer.from(`<html>${"<table><tr><td>".repeat(20_000)}deep`),
		either,
	),
	hostile(
		"a hundred thousand attributes",
		"attributes.html",
		Buffer.from(
			`<html><p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(" ")}>words</p></html>`,
		),
		either,
	),
	hostile(
		"scripts and pictures from elsewhere",
		"script.html",
		Buffer.from(
			'<html><body><script>steal("unseen")</script><style>unseen</style><img src="http://tracker.example/unseen.png"><p>Words</p></body></html>',
		),
		harmless,
		"unseen",
	),
	hostile(
		"200,000 open brackets",
		"deep.rtf",
		Buffer.from(`{\\rtf1 ${"{".repeat(200_000)}deep`),
		either,
	),
	hostile(
		"a picture that claims two thousand million bytes",
		"binary.rtf",
		Buffer.from("{\\rtf1 before {\\pict\\bin2000000000 abc} after}"),
		either,
	),
];

const pages = (): Hostile[] => [
	hostile(
		"a stream of 300 MB",
		"bomb.pdf",
		onePage(flate(Buffer.alloc(300_000_000, " "))),
		["file-unsafe"],
	),
	hostile(
		"a stream packed three times",
		"thrice.pdf",
		onePage(flate(Buffer.alloc(300_000_000, " "), 3)),
		["file-unsafe"],
	),
	hostile("pages that hold themselves", "tree.pdf", endlessTree(), [
		"file-unsafe",
		"file-damaged",
	]),
	hostile(
		"a script in a PDF",
		"script.pdf",
		scripted(),
		["read", "file-unsafe"],
		"alert",
	),
	hostile(
		"a million words at one place",
		"heap.pdf",
		onePage(
			flate(
				Buffer.from(`BT /F 12 Tf 60 700 Td ${"(heap) Tj ".repeat(300_000)}ET`),
			),
		),
		[...either, "file-slow"],
	),
	hostile(
		"an archive behind a PDF",
		"both.pdf",
		Buffer.concat([
			bytesOf("en-invoice.pdf"),
			zip([{ name: "a.txt", bytes: Buffer.from("a") }]),
		]),
		unsafe,
	),
	hostile(
		"a PDF that is a web page too",
		"page.pdf",
		Buffer.concat([
			bytesOf("en-invoice.pdf"),
			Buffer.from("<html><script>unseen</script></html>"),
		]),
		["read", "file-unsafe"],
		"unseen",
	),
	hostile(
		"a table of places that points to itself",
		"loop.pdf",
		Buffer.from(
			"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 9 0 R /Prev 9 >>\nstartxref\n9\n%%EOF",
		),
		["file-damaged", "file-unsafe"],
	),
];

const pictures = (): Hostile[] => {
	const size = Buffer.alloc(13);
	size.writeUInt32BE(2_147_483_647, 0);
	size.writeUInt32BE(2_147_483_647, 4);
	size.set([8, 6], 8);
	const chunk = (name: string, data: Uint8Array) => {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(data.length);
		return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
	};
	const png = Buffer.concat([
		Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		chunk("IHDR", size),
		chunk("IDAT", deflateSync(Buffer.alloc(100))),
		chunk("IEND", Buffer.alloc(0)),
	]);
	const jpeg = Buffer.from(bytesOf("photo-without-notes.jpg"));
	const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
	jpeg.fill(0xff, frame + 5, frame + 9);
	return [
		hostile(
			"a picture of two thousand million pixels a side",
			"vast.png",
			png,
			unsafe,
		),
		hostile("a photo of 65,535 pixels a side", "vast.jpg", jpeg, unsafe),
		hostile(
			"an archive behind a picture",
			"both.png",
			Buffer.concat([
				bytesOf("photo-small.png"),
				zip([{ name: "a.txt", bytes: Buffer.from("a") }]),
			]),
			unsafe,
		),
		hostile(
			"a drawing with a script",
			"drawing.svg",
			Buffer.from(
				'<svg xmlns="http://www.w3.org/2000/svg"><script>unseen</script><text>Words</text></svg>',
			),
			["read", "file-kind"],
			"unseen",
		),
	];
};

const texts = (): Hostile[] => [
	hostile(
		"a line without an end",
		"endless.csv",
		Buffer.alloc(15_000_000, "a,"),
		either,
	),
	hostile(
		"a quote that is never closed",
		"quote.csv",
		Buffer.from(`a,b\n"${"never closed, ".repeat(700_000)}`),
		either,
	),
	hostile(
		"ten million quotes",
		"quotes.csv",
		Buffer.alloc(10_000_000, '"'),
		either,
	),
	hostile(
		"ten million spaces",
		"spaces.txt",
		Buffer.from(`a${" ".repeat(10_000_000)}b`),
		either,
	),
	hostile(
		"a quote of a quote of a quote",
		"quoted.md",
		Buffer.alloc(1_000_000, "> "),
		either,
	),
	hostile(
		"a million open brackets",
		"brackets.md",
		Buffer.alloc(1_000_000, "[*`"),
		either,
	),
	hostile(
		"letters that write backwards and nothing",
		"marks.txt",
		Buffer.from(
			`Invoice \u202egpj.exe\u202c${"\u0000\u0007\u200b".repeat(100)} end`,
		),
		["read", "file-kind"],
		"\u0000",
	),
	hostile(
		"a mail of 20,000 parts",
		"parts.eml",
		Buffer.from(
			`From: a@b.example\r\nSubject: Parts\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n${"--x\r\nContent-Type: text/plain\r\n\r\nword\r\n".repeat(20_000)}--x--\r\n`,
		),
		either,
	),
	hostile(
		"a mail in a mail, 2,000 deep",
		"deep.eml",
		Buffer.from(
			`From: a@b.example\r\nSubject: Deep\r\nMIME-Version: 1.0\r\n${Array.from({ length: 2_000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join("")}Content-Type: text/plain\r\n\r\ndeep`,
		),
		either,
	),
	hostile(
		"a file larger than may be",
		"large.txt",
		Buffer.alloc(21_000_000, "word "),
		["file-large"],
	),
	hostile("nothing but zeros", "zeros.txt", Buffer.alloc(1_000_000), [
		"file-kind",
	]),
];
