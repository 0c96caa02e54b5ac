import type { DocumentKind } from "../core/document.ts";
import { Problem } from "../core/problem.ts";
import { checkPdf } from "./pdf/check-pdf.ts";
import { sniff } from "./sniff.ts";
import { checkZip } from "./zip/check-zip.ts";

/** What a file is, after a look at its size and shape that takes milliseconds and unpacks nothing. Problems: `file-empty`, `file-large` (values `most`: MB), `file-kind`, `file-locked`, `file-damaged`, `file-unsafe`. */
export const passGate = async (
	bytes: Uint8Array,
	name: string,
): Promise<DocumentKind> => {
	if (bytes.length === 0) throw new Problem("file-empty");
	if (bytes.length > most * 1_000_000)
		throw new Problem("file-large", { most });
	const kind = await sniff(bytes, name);
	if (kind === "pdf") checkPdf(bytes);
	if (zipped.has(kind)) await checkZip(bytes);
	return kind;
};

const most = 20;

const zipped: ReadonlySet<DocumentKind> = new Set([
	"docx",
	"pptx",
	"xlsx",
	"odt",
	"ods",
	"odp",
]);
