import { type Hostile, hostile, unsafe } from "./hostile.ts";
import { bombBody, wordAround, wordBody } from "./office.ts";
import { zip } from "./zip.ts";

/** Office files whose archive lies, hides or multiplies. */
export const hostileArchives = (): Hostile[] => {
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
		hostile(
			"an archive under a password",
			"locked.docx",
			wordAround({ ...body, flags: 1 }),
			["file-locked"],
		),
		hostile(
			"a document that begins like a PDF",
			"both.docx",
			Buffer.concat([Buffer.from("%PDF-1.7\n"), wordAround(body)]),
			["file-unsafe", "file-damaged"],
		),
		hostile("a plain archive", "files.zip", zip([small]), ["file-kind"]),
		hostile("a plain archive named as a document", "files.docx", zip([small]), [
			"file-kind",
		]),
	];
};
