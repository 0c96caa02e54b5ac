import { open, wordAround } from "../corpus/hostile/office.ts";
import { exif, makeJpeg } from "../reading/support/make-images.ts";
import { paragraph, wordPart } from "../reading/support/make-office.ts";
import { lines, makePdf } from "../reading/support/make-pdf.ts";

/** A document: how it is called, and its bytes. */
export type Made = { readonly name: string; readonly bytes: Buffer };

const packed = (name: string, text: string) => ({
	name,
	bytes: Buffer.from(text),
});

const inXml = (text: string): string =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");

const inPdf = (text: string): string => text.replace(/[\\()]/gu, "\\$&");

/** Documents of the kinds people send that show some lines, and say something where nobody looks: in white, hidden, in what the file says of itself, in a header or a cell. */
export const papers: Readonly<
	Record<string, (shown: readonly string[], hidden: string) => Made>
> = {
	"a page with hidden text": (shown, hidden) => ({
		name: "page.html",
		bytes: Buffer.from(
			`<!doctype html><html><head><title>${inXml(hidden)}</title><meta name="description" content="${inXml(hidden)}"></head><body>${shown.map((line) => `<p>${inXml(line)}</p>`).join("")}<p style="color:#fff;font-size:1px">${inXml(hidden)}</p><div hidden>${inXml(hidden)}</div><!-- ${inXml(hidden)} --><script>${hidden.replaceAll("<", "")}</script></body></html>`,
		),
	}),
	"a Word document with white text": (shown, hidden) => ({
		name: "letter.docx",
		bytes: Buffer.from(
			wordAround(
				packed(
					"word/document.xml",
					wordPart(
						"document",
						`<w:body>${shown.map((line) => paragraph(inXml(line))).join("")}<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/><w:sz w:val="2"/></w:rPr><w:t>${inXml(hidden)}</w:t></w:r></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${inXml(hidden)}</w:t></w:r></w:p></w:body>`,
					),
				),
				packed(
					"docProps/core.xml",
					`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${inXml(hidden)}</dc:title><dc:creator>${inXml(hidden)}</dc:creator></cp:coreProperties>`,
				),
				packed(`word/${hidden.replaceAll(/\W/gu, "")}.txt`, hidden),
			),
		),
	}),
	"a PDF that says more of itself": (shown, hidden) => ({
		name: "scan.pdf",
		bytes: Buffer.from(
			makePdf(
				[{ put: lines(shown, 50, 780) }, { put: lines([hidden], 50, 780, 1) }],
				`/Title (${inPdf(hidden)}) /Author (${inPdf(hidden)}) /Keywords (${inPdf(hidden)})`,
			),
		),
	}),
	"an OpenDocument text with words about itself": (shown, hidden) => ({
		name: "letter.odt",
		bytes: Buffer.from(
			open(
				"text",
				[...shown, hidden]
					.map((line) => `<text:p>${inXml(line)}</text:p>`)
					.join(""),
			),
		),
	}),
	"a mail with a long subject": (shown, hidden) => ({
		name: "mail.eml",
		bytes: Buffer.from(
			[
				`From: "${hidden.replaceAll(/["\\<>]/gu, "")}" <office@lumen.example>`,
				"To: marc.dubois@alpenblick.example",
				`Subject: =?utf-8?B?${Buffer.from(hidden).toString("base64")}?=`,
				`X-Note: ${hidden}`,
				"MIME-Version: 1.0",
				"Content-Type: text/plain; charset=utf-8",
				"",
				...shown,
			].join("\r\n"),
		),
	}),
	"a table with a cell that says more": (shown, hidden) => ({
		name: "table.csv",
		bytes: Buffer.from(
			["Line;Note", ...shown.map((line) => `"${line}";x`)]
				.concat(`"${hidden.replaceAll('"', '""')}";=cmd|' /C calc'!A0`)
				.join("\n"),
		),
	}),
	"a text with a front that orders": (shown, hidden) => ({
		name: "notes.md",
		bytes: Buffer.from(
			["---", `title: ${JSON.stringify(hidden)}`, "---", "", ...shown]
				.concat("", hidden, "", `<!-- ${hidden} -->`)
				.join("\n"),
		),
	}),
};

/** A photo whose camera and place are these words, as far as they fit. */
export const photoThatSays = (words: string): Made => {
	const photo = makeJpeg(1200, 900, exif({ when: "2026:05:03 10:00:00" }));
	const said = Buffer.from(photo)
		.toString("latin1")
		.replace("Fotoworks F1", words.slice(0, 12).padEnd(12, "x"))
		.replace("Geneva, 46.2044 north", words.slice(0, 21).padEnd(21, "x"));
	return { name: "IMG_0001.jpg", bytes: Buffer.from(said, "latin1") };
};
