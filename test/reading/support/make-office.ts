import { zipOf } from "./make-zip.ts";

const relationship = (id: string, kind: string, target: string): string =>
	`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

/** The file in which another one points to the rest: [id, kind, target]. */
export const relationships = (
	...all: readonly (readonly [string, string, string])[]
): string =>
	`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map((one) => relationship(...one)).join("")}</Relationships>`;

const word =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A paragraph of a Word document. */
export const paragraph = (text: string, properties = ""): string =>
	`<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A Word document with this body, and other files where they are given. */
export const docxOf = (
	body: string,
	more: Readonly<Record<string, string>> = {},
): Uint8Array =>
	zipOf({
		"[Content_Types].xml": "<Types/>",
		"_rels/.rels": relationships(["r1", "officeDocument", "word/document.xml"]),
		"word/document.xml": `<?xml version="1.0"?><w:document ${word}><w:body>${body}<w:sectPr/></w:body></w:document>`,
		...more,
	});

/** Another part of a Word document: styles, numbering, hdr, ftr. */
export const wordPart = (name: string, inside: string): string =>
	`<w:${name} ${word}>${inside}</w:${name}>`;

const deck =
	'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A shape with a paragraph for each text; `as` is the kind of placeholder. */
export const shape = (as: string | null, ...texts: readonly string[]): string =>
	`<p:sp><p:nvSpPr><p:nvPr>${as === null ? "" : `<p:ph type="${as}"/>`}</p:nvPr></p:nvSpPr><p:txBody>${texts.map((text) => (text.startsWith("<") ? text : `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`)).join("")}</p:txBody></p:sp>`;

/** A slide or its notes. */
export const slide = (shapes: string, name = "sld"): string =>
	`<p:${name} ${deck}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:${name}>`;

/** A presentation that shows slides in the order given, by the numbers of their files. */
export const pptxOf = (
	order: readonly number[],
	files: Readonly<Record<string, string>>,
): Uint8Array =>
	zipOf({
		"_rels/.rels": relationships([
			"r1",
			"officeDocument",
			"ppt/presentation.xml",
		]),
		"ppt/presentation.xml": `<p:presentation ${deck}><p:sldIdLst>${order.map((number) => `<p:sldId r:id="s${number}"/>`).join("")}</p:sldIdLst></p:presentation>`,
		"ppt/_rels/presentation.xml.rels": relationships(
			...order.map(
				(number) =>
					[`s${number}`, "slide", `slides/slide${number}.xml`] as const,
			),
		),
		...files,
	});

/** A workbook of sheets by name, each the XML of its rows. */
export const xlsxOf = (
	sheets: Readonly<Record<string, string>>,
	{
		strings = [],
		formats = [],
		workbook = "",
	}: {
		strings?: readonly string[];
		formats?: readonly string[];
		workbook?: string;
	} = {},
): Uint8Array => {
	const names = Object.keys(sheets);
	return zipOf({
		"_rels/.rels": relationships(["r1", "officeDocument", "xl/workbook.xml"]),
		"xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${workbook}<sheets>${names.map((name, at) => `<sheet name="${name}" r:id="s${at}"/>`).join("")}</sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": relationships(
			["t", "sharedStrings", "sharedStrings.xml"],
			["f", "styles", "styles.xml"],
			...names.map(
				(_, at) =>
					[`s${at}`, "worksheet", `/xl/worksheets/s${at}.xml`] as const,
			),
		),
		"xl/sharedStrings.xml": `<sst>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
		"xl/styles.xml": `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join("")}</cellXfs></styleSheet>`,
		...Object.fromEntries(
			names.map((name, at) => [
				`xl/worksheets/s${at}.xml`,
				`<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
			]),
		),
	});
};

/** An OpenDocument whose content holds this body; styles and manifest where they are given. */
export const odfOf = (
	body: string,
	{
		styles = "",
		own = "",
		manifest = "<manifest:manifest/>",
		meta = "",
	}: { styles?: string; own?: string; manifest?: string; meta?: string } = {},
): Uint8Array =>
	zipOf({
		"content.xml": `<office:document-content><office:automatic-styles>${own}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`,
		"styles.xml": `<office:document-styles>${styles}</office:document-styles>`,
		"meta.xml": `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`,
		"META-INF/manifest.xml": manifest,
	});
