import type { DocumentKind } from "../core/document.ts";
import type { Unfinished } from "./unfinished.ts";

/** Takes out of bytes of a known kind what is in them; runs where it can do no harm. Problems `file-locked`, `file-damaged`, `file-unsafe`; anything else thrown means damaged. */
export type Reader = (bytes: Uint8Array, name: string) => Promise<Unfinished>;

/** Loads the reader of each kind and the library it needs. */
export type Readers = Readonly<Record<DocumentKind, () => Promise<Reader>>>;

/** The readers of all kinds. */
export const readers: Readers = {
	pdf: async () => (await import("./pdf/read-pdf.ts")).readPdf,
	docx: async () => (await import("./office/read-docx.ts")).readDocx,
	pptx: async () => (await import("./office/read-pptx.ts")).readPptx,
	xlsx: async () => (await import("./office/read-xlsx.ts")).readXlsx,
	odt: async () => (await import("./office/read-odt.ts")).readOdt,
	ods: async () => (await import("./office/read-ods.ts")).readOds,
	odp: async () => (await import("./office/read-odp.ts")).readOdp,
	rtf: async () => (await import("./text/read-rtf.ts")).readRtf,
	text: async () => (await import("./text/read-text.ts")).readText,
	markdown: async () => (await import("./text/read-markdown.ts")).readMarkdown,
	csv: async () => (await import("./text/read-csv.ts")).readCsv,
	html: async () => (await import("./text/read-html.ts")).readHtml,
	mail: async () => (await import("./text/read-mail.ts")).readMail,
	image: async () => (await import("./image/read-image.ts")).readImage,
};
