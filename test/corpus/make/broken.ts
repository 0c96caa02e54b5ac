import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Listed } from "../listed.ts";
import { lockedBy } from "./office.ts";
import { lockedPages } from "./pages.ts";

type Broken = {
	file: string;
	bytes: Uint8Array;
	outcomes: Listed["outcomes"];
	made: string;
};

/** Files that are damaged, locked or named wrongly, made out of good ones of the corpus. */
export const broken = (
	good: (file: string) => Uint8Array,
	folder: string,
): Broken[] => [...damaged(good), ...renamed(good), ...locked(good, folder)];

const damaged = (good: (file: string) => Uint8Array): Broken[] => [
	hand("empty.pdf", new Uint8Array(), "file-empty"),
	hand("blank.txt", Buffer.from(" \r\n\t\r\n"), "read"),
	// Readers of PDF may save what is left of a file, which is as good as a refusal.
	hand("cut.pdf", half(good("de-invoice.pdf")), "file-damaged", "read"),
	hand("flipped.pdf", flipped(good("en-invoice.pdf")), "file-damaged", "read"),
	hand("cut.docx", half(good("en-contract.docx")), "file-damaged"),
	hand("flipped.docx", flipped(good("de-technical.docx")), "file-damaged"),
	hand("cut.xlsx", half(good("en-finance-sheets.xlsx")), "file-damaged"),
	hand("cut.odt", half(good("de-administrative.odt")), "file-damaged"),
	hand("flipped.ods", flipped(good("de-invoice-sheets.ods")), "file-damaged"),
	hand("cut.pptx", half(good("en-project-slides.pptx")), "file-damaged"),
	// What a camera noted is in front, and the size of the picture stays readable.
	hand("cut.jpg", half(good("photo-lake.jpg")), "file-damaged", "read"),
	hand(
		"cut.png",
		good("photo-small.png").subarray(0, 12),
		"file-damaged",
		"file-kind",
	),
	hand(
		"noise.pdf",
		Buffer.concat([Buffer.from("%PDF-1.7\n"), noise(4_000)]),
		"file-damaged",
	),
	hand("noise.docx", noise(4_000), "file-kind", "file-damaged"),
];

const renamed = (good: (file: string) => Uint8Array): Broken[] => [
	hand("letter-that-is-a-pdf.txt", good("en-personal.pdf"), "read"),
	hand("picture-that-says.docx", good("photo-small.png"), "read"),
	hand("sheet-that-says.docx", good("en-finance-sheets.xlsx"), "read"),
	hand(
		"text-that-says.pdf",
		good("en-other.txt"),
		"read",
		"file-damaged",
		"file-kind",
	),
	hand("program.pdf", program(), "file-kind"),
	hand("program.txt", program(), "file-kind"),
	hand(
		"linux-program.docx",
		Buffer.concat([
			Buffer.from("\x7fELF\x02\x01\x01\0", "latin1"),
			noise(2_000),
		]),
		"file-kind",
	),
	hand("no-name-at-all", good("fr-invoice.pdf"), "read"),
];

const locked = (
	good: (file: string) => Uint8Array,
	folder: string,
): Broken[] => {
	const from = (file: string) => {
		const path = join(folder, `open-${file}`);
		writeFileSync(path, good(file));
		return path;
	};
	const files = [
		{
			from: from("en-human-resources.odt"),
			to: join(folder, "locked.docx"),
			filter: "MS Word 2007 XML",
		},
		{
			from: from("de-administrative.odt"),
			to: join(folder, "locked.odt"),
			filter: "writer8",
		},
		{
			from: from("en-finance-sheets.ods"),
			to: join(folder, "locked.xlsx"),
			filter: "Calc MS Excel 2007 XML",
		},
	];
	return [
		...lockedBy(folder, "Tannenzapfen-9", files).map(
			(bytes, at): Broken => ({
				file: (files[at]?.to ?? "").replace(/^.*\//u, ""),
				bytes,
				outcomes: ["file-locked"],
				made: "LibreOffice",
			}),
		),
		{
			file: "locked.pdf",
			bytes: lockedPages(from("en-invoice.pdf"), folder, "Tannenzapfen-9"),
			outcomes: ["file-locked"],
			made: "ghostscript",
		},
	];
};

const hand = (
	file: string,
	bytes: Uint8Array,
	...outcomes: Listed["outcomes"]
): Broken => ({
	file,
	bytes,
	outcomes,
	made: "hand",
});

const half = (bytes: Uint8Array): Uint8Array =>
	bytes.subarray(0, bytes.length / 2);

/** Every byte of the middle third turned round. */
const flipped = (bytes: Uint8Array): Uint8Array =>
	bytes.map((byte, at) =>
		at > bytes.length / 3 && at < (2 * bytes.length) / 3 ? byte ^ 0x5a : byte,
	);

/** Bytes without a pattern, the same each time. */
const noise = (length: number): Uint8Array => {
	let state = 2463534242;
	return Uint8Array.from({ length }, () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return state & 255;
	});
};

const program = (): Uint8Array =>
	Buffer.concat([
		Buffer.from("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0", "latin1"),
		Buffer.alloc(48),
		Buffer.from("This program cannot be run in DOS mode.\r\n"),
		noise(3_000),
	]);
