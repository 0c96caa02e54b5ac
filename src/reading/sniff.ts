import { fileTypeFromBuffer } from "file-type";
import type { DocumentKind } from "../core/document.ts";
import { Problem } from "../core/problem.ts";
import { isText, textKind } from "./sniff-text.ts";

/** What kind of file this is: its bytes say, and among kinds of plain text its name. Problems: `file-kind`, `file-locked` (an office file under a password), `file-unsafe` (a file that is two things at once). */
export const sniff = async (
	bytes: Uint8Array,
	name: string,
): Promise<DocumentKind> => {
	const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = startOf(all);
	if (isCompound(start))
		throw new Problem(isEncrypted(all) ? "file-locked" : "file-kind");
	const kind = await binaryKind(bytes, start);
	if (kind) {
		if (isTwoThings(all, kind)) throw new Problem("file-unsafe");
		return kind;
	}
	if (start.startsWith("{\\rtf")) return "rtf";
	if (isText(bytes)) return textKind(bytes, name);
	throw new Problem("file-kind");
};

const startOf = (bytes: Buffer): string =>
	bytes.toString("latin1", 0, 1_024).replace(/^(?:ï»¿)?\s*/u, "");

/** Only what may be something to read is shown to a library in this process. Null: nothing with marks of its own. */
const binaryKind = async (
	bytes: Uint8Array,
	start: string,
): Promise<DocumentKind | null> => {
	if (start.startsWith("%PDF-")) return "pdf";
	const isMarked =
		magics.some((magic) => start.startsWith(magic)) ||
		start.startsWith("ftyp", 4) ||
		start.startsWith("ustar", 257);
	if (!isMarked) return null;
	const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
	const kind = kinds.get(found?.ext ?? "");
	// Words may begin with the two letters that mark a picture.
	if (found?.ext === "bmp" && isText(bytes)) return null;
	if (found && !kind) throw new Problem("file-kind");
	return kind ?? null;
};

const magics = [
	"PK\u0003\u0004",
	"\u00ff\u00d8\u00ff",
	"\u0089PNG",
	"GIF8",
	"RIFF",
	"II*",
	"MM",
	"BM",
];

const kinds: ReadonlyMap<string, DocumentKind> = new Map<string, DocumentKind>([
	...named("docx", "docx docm dotx dotm"),
	...named("pptx", "pptx pptm potx potm ppsx ppsm"),
	...named("xlsx", "xlsx xlsm xltx xltm"),
	...named("odt", "odt ott"),
	...named("ods", "ods ots"),
	...named("odp", "odp otp"),
	...named("image", "jpg png apng gif webp tif heic avif bmp"),
]);

function named(
	kind: DocumentKind,
	endings: string,
): readonly [string, DocumentKind][] {
	return endings.split(" ").map((ending) => [ending, kind]);
}

const isCompound = (start: string): boolean =>
	start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");

/** An entry of the container's directory, which is aligned, has this name. */
const isEncrypted = (bytes: Buffer): boolean => {
	const wanted = Buffer.from("EncryptedPackage\0", "utf16le");
	let at = bytes.indexOf(wanted);
	while (at >= 0 && at % 128 !== 0) at = bytes.indexOf(wanted, at + 1);
	return at >= 0;
};

/** A zip within a PDF or a picture, or a PDF within anything else, shows one thing here and another elsewhere. */
const isTwoThings = (bytes: Buffer, kind: DocumentKind): boolean => {
	if (kind !== "pdf" && bytes.subarray(0, 1_024).includes("%PDF-")) return true;
	return (kind === "pdf" || kind === "image") && endsAsZip(bytes);
};

/** Whether an archive's end record lies where a program that unpacks would look for it. */
const endsAsZip = (bytes: Buffer): boolean => {
	const from = Math.max(0, bytes.length - 22 - 65_535);
	const tail = bytes.subarray(from);
	let at = tail.lastIndexOf("PK\u0005\u0006");
	while (at >= 0) {
		if (at + 22 <= tail.length && isEndRecord(tail, at, from + at)) return true;
		at = at === 0 ? -1 : tail.lastIndexOf("PK\u0005\u0006", at - 1);
	}
	return false;
};

/** A list of files that would lie before it, on this disk. */
const isEndRecord = (bytes: Buffer, at: number, before: number): boolean =>
	bytes.readUInt16LE(at + 4) === bytes.readUInt16LE(at + 6) &&
	bytes.readUInt32LE(at + 12) <= before;
