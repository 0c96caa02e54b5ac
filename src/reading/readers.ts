import type { DocumentKind } from "../core/document.ts";
import type { Unfinished } from "./unfinished.ts";

/** Takes out of bytes of a known kind what is in them; runs where it can do no harm. Problems `file-locked`, `file-damaged`, `file-unsafe`; anything else thrown means damaged. */
export type Reader = (bytes: Uint8Array, name: string) => Promise<Unfinished>;

/** The reader of each kind; loads its library when it is first called. */
export const readers: Readonly<Record<DocumentKind, Reader>> = {
	pdf: async (...file) => (await import("./pdf/read-pdf.ts")).readPdf(...file),
	docx: async (...file) =>
		(await import("./office/read-docx.ts")).readDocx(...file),
	pptx: async (...file) =>
		(await import("./office/read-pptx.ts")).readPptx(...file),
	xlsx: async (...file) =>
		(await import("./office/read-xlsx.ts")).readXlsx(...file),
	odt: async (...file) =>
		(await import("./office/read-open-document.ts")).readOdt(...file),
	ods: async (...file) =>
		(await import("./office/read-open-document.ts")).readOds(...file),
	odp: async (...file) =>
		(await import("./office/read-open-document.ts")).readOdp(...file),
	rtf: async (bytes) => (await import("./text/read-rtf.ts")).readRtf(bytes),
	text: async (bytes) => (await import("./text/read-text.ts")).readText(bytes),
	markdown: async (bytes) =>
		(await import("./text/read-markdown.ts")).readMarkdown(bytes),
	csv: async (bytes) => (await import("./text/read-csv.ts")).readCsv(bytes),
	html: async (bytes) => (await import("./text/read-html.ts")).readHtml(bytes),
	mail: async (bytes) => (await import("./text/read-mail.ts")).readMail(bytes),
	image: async (...file) =>
		(await import("./image/read-image.ts")).readImage(...file),
};
