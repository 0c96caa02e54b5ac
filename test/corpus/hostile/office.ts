import { deflateRawSync } from "node:zlib";
import { type Packed, zip } from "./zip.ts";

const text = (
	name: string,
	content: string,
	more: Partial<Packed> = {},
): Packed => ({
	name,
	bytes: Buffer.from(content),
	...more,
});

const head = '<?xml version="1.0" encoding="UTF-8"?>';

/** The files of a Word document around its body. */
export const wordAround = (document: Packed, ...more: Packed[]): Uint8Array =>
	zip([
		text(
			"[Content_Types].xml",
			`${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		),
		text(
			"_rels/.rels",
			`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		),
		document,
		...more,
	]);

/** The body of a Word document with one paragraph. */
export const wordBody = (paragraph: string, doctype = ""): string =>
	`${head}${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p></w:body></w:document>`;

/** A Word document with one paragraph. */
export const word = (paragraph: string, doctype = ""): Uint8Array =>
	wordAround(text("word/document.xml", wordBody(paragraph, doctype)));

/** An OpenDocument file around its content. */
export const open = (
	kind: "text" | "spreadsheet",
	body: string,
	doctype = "",
): Uint8Array => {
	const type = `application/vnd.oasis.opendocument.${kind}`;
	return zip([
		text("mimetype", type, { stored: true }),
		text(
			"META-INF/manifest.xml",
			`${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
		),
		text(
			"content.xml",
			`${head}${doctype}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
		),
	]);
};

/** A workbook whose only sheet has these rows. */
export const sheet = (rows: string): Uint8Array => {
	const part = (type: string) =>
		`application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`;
	const relations = (inner: string) =>
		`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
	const home =
		"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	return zip([
		text(
			"[Content_Types].xml",
			`${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${part("sheet.main")}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${part("worksheet")}"/></Types>`,
		),
		text(
			"_rels/.rels",
			relations(
				`<Relationship Id="r1" Type="${home}/officeDocument" Target="xl/workbook.xml"/>`,
			),
		),
		text(
			"xl/_rels/workbook.xml.rels",
			relations(
				`<Relationship Id="r1" Type="${home}/worksheet" Target="worksheets/sheet1.xml"/>`,
			),
		),
		text(
			"xl/workbook.xml",
			`${head}<workbook xmlns="${main}" xmlns:r="${home}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
		),
		text(
			"xl/worksheets/sheet1.xml",
			`${head}<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`,
		),
	]);
};

/** Entities that each name the one before ten times: ten lines that become a thousand million words. */
export const laughs = `<!DOCTYPE d [<!ENTITY a0 "haha">${Array.from({ length: 10 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join("")}]>`;

/** An entity that stands for a file of the machine or an address of the network. */
export const outside = (address: string): string =>
	`<!DOCTYPE d [<!ENTITY out SYSTEM "${address}">]>`;

/** 300 MB of nothing, packed to a few hundred kilobytes. */
export const bombBody = (): Packed => {
	const bytes = Buffer.alloc(300_000_000, "a");
	return { name: "word/document.xml", bytes, packed: deflateRawSync(bytes) };
};
