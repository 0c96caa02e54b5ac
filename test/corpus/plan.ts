import type { DocumentKind } from "../../src/core/document.ts";
import type { Layout } from "./make/open-document.ts";
import type { Encoding } from "./make/plain.ts";

/** How a file comes out of a known text. */
export type Way =
	| { by: "pandoc"; to: string }
	| { by: "office"; to: string; layout?: Layout }
	| { by: "sheets"; to: string }
	| { by: "slides"; to: string }
	| {
			by:
				| "distilled"
				| "postscript"
				| "scanned"
				| "united"
				| "locked-to-change";
	  }
	| { by: "plain"; to: "txt" | "md" | "html"; encoding: Encoding }
	| { by: "rows"; delimiter: string; encoding: Encoding }
	| { by: "mail"; shape: "quoted" | "latin" | "html" | "both" | "eight-bit" };

/** A file to be made: the name of its text, what parts it from its siblings, and the way. */
export type Planned = { text: string; variant: string | null; way: Way };

const of =
	(way: Way, variant: string | null = null) =>
	(...texts: string[]): Planned[] =>
		texts.map((text) => ({ text, variant, way }));

const head = (header: string): Layout => ({ header, spacing: 3.2 });

/** Every file that is made out of a known text. */
export const planned: readonly Planned[] = [
	...of({ by: "office", to: "pdf" })(
		"en-invoice",
		"de-invoice",
		"fr-invoice",
		"it-invoice",
		"es-invoice",
		"de-human-resources",
		"en-legal",
		"en-personal",
	),
	...of({ by: "office", to: "pdf", layout: { justified: true } }, "justified")(
		"de-contract",
		"fr-contract",
		"it-contract",
	),
	...of(
		{ by: "office", to: "pdf", layout: { columns: 2, spacing: 1.4 } },
		"columns",
	)("en-technical", "es-marketing"),
	...of(
		{ by: "office", to: "pdf", layout: { columns: 2, justified: true } },
		"narrow",
	)("de-administrative"),
	...of(
		{ by: "office", to: "pdf", layout: { landscape: true } },
		"landscape",
	)("en-project"),
	...of(
		{ by: "office", to: "pdf", layout: head("Alpenblick intern") },
		"headed",
	)("en-finance", "it-project", "es-contract", "en-technical"),
	...of({ by: "distilled" }, "distilled")("en-contract", "fr-administrative"),
	...of({ by: "postscript" }, "postscript")("es-personal", "de-legal"),
	...of({ by: "united" }, "united")("es-administrative"),
	...of({ by: "locked-to-change" }, "owner")("fr-project"),
	...of({ by: "slides", to: "pdf" })("de-marketing.slides"),
	...of({ by: "sheets", to: "pdf" })("es-other.sheets"),
	...of({ by: "scanned" }, "scanned")("it-administrative"),
	...of({ by: "pandoc", to: "docx" })(
		"en-contract",
		"de-technical",
		"fr-administrative",
		"it-human-resources",
		"es-contract",
	),
	...of({ by: "office", to: "docx" }, "office")(
		"en-technical",
		"de-contract",
		"fr-project",
		"it-project",
		"es-administrative",
	),
	...of({ by: "pandoc", to: "pptx" })(
		"en-project.slides",
		"fr-technical.slides",
		"it-marketing.slides",
	),
	...of({ by: "slides", to: "pptx" }, "office")(
		"de-marketing.slides",
		"es-finance.slides",
	),
	...of({ by: "slides", to: "odp" })(
		"en-project.slides",
		"de-marketing.slides",
		"fr-technical.slides",
	),
	...of({ by: "sheets", to: "xlsx" })(
		"en-finance.sheets",
		"de-invoice.sheets",
		"it-project.sheets",
		"es-other.sheets",
	),
	...of({ by: "sheets", to: "ods" })(
		"en-finance.sheets",
		"de-invoice.sheets",
		"fr-human-resources.sheets",
	),
	...of({ by: "pandoc", to: "odt" })(
		"en-human-resources",
		"de-administrative",
		"it-contract",
		"es-technical",
	),
	...of({ by: "office", to: "odt" }, "office")(
		"en-legal",
		"de-finance",
		"fr-contract",
		"es-personal",
	),
	...of({ by: "pandoc", to: "rtf" })("en-personal", "fr-personal"),
	...of({ by: "office", to: "rtf" }, "office")(
		"de-legal",
		"es-marketing",
		"it-administrative",
	),
	...of({ by: "plain", to: "txt", encoding: "utf8" })(
		"en-other",
		"it-contract",
	),
	...of(
		{ by: "plain", to: "txt", encoding: "utf8-mark" },
		"mark",
	)("es-technical"),
	...of({ by: "plain", to: "txt", encoding: "utf16" }, "utf16")(
		"fr-marketing",
		"de-technical",
	),
	...of({ by: "plain", to: "txt", encoding: "cp1252" }, "cp1252")(
		"de-human-resources",
		"fr-personal",
		"es-personal",
	),
	...of({ by: "plain", to: "md", encoding: "utf8" })(
		"en-administrative",
		"de-finance",
		"fr-project",
	),
	...of({ by: "rows", delimiter: ",", encoding: "utf8" })("en-finance.sheets"),
	...of(
		{ by: "rows", delimiter: ";", encoding: "cp1252" },
		"cp1252",
	)("de-invoice.sheets"),
	...of(
		{ by: "rows", delimiter: "\t", encoding: "utf8" },
		"tabs",
	)("it-project.sheets"),
	...of(
		{ by: "rows", delimiter: ";", encoding: "utf8-mark" },
		"mark",
	)("fr-human-resources.sheets"),
	...of({ by: "pandoc", to: "html" })(
		"en-marketing",
		"es-technical",
		"it-invoice",
	),
	...of({ by: "office", to: "html" }, "office")("fr-invoice"),
	...of(
		{ by: "plain", to: "html", encoding: "cp1252" },
		"cp1252",
	)("de-administrative"),
	...of({ by: "mail", shape: "quoted" })("de-legal"),
	...of({ by: "mail", shape: "latin" })("fr-invoice"),
	...of({ by: "mail", shape: "html" })("es-marketing"),
	...of({ by: "mail", shape: "both" })("en-human-resources"),
	...of({ by: "mail", shape: "eight-bit" })("it-human-resources"),
];

/** The name of the file that is made. */
export const fileOf = ({ text, variant, way }: Planned): string =>
	`${text.replace(".", "-")}${variant ? `.${variant}` : ""}.${endingOf(way)}`;

const endingOf = (way: Way): string => {
	if (way.by === "rows") return "csv";
	if (way.by === "mail") return "eml";
	return "to" in way ? way.to : "pdf";
};

/** What a file of this ending is read as. */
export const kindOf: Readonly<Record<string, DocumentKind>> = {
	pdf: "pdf",
	docx: "docx",
	pptx: "pptx",
	xlsx: "xlsx",
	odt: "odt",
	ods: "ods",
	odp: "odp",
	rtf: "rtf",
	txt: "text",
	md: "markdown",
	csv: "csv",
	html: "html",
	eml: "mail",
	png: "image",
	jpg: "image",
	heic: "image",
	webp: "image",
};
