import type { Element } from "./xml-tree.ts";
import { first, inside } from "./xml-tree.ts";

/** A part of a Word file, such as its notes, written anew with only what is text, its order and its lists; whatever points elsewhere, was deleted, or is hidden is left out. */
export const plainWord = (root: Element | null, as: string): string =>
	enclosed(written(root), as);

/** The same for a body, in documents of a size that a parser which keeps everything takes in its stride. */
export const plainBodies = (body: Element): string[] => {
	const bodies: string[] = [];
	let held = "";
	let total = 0;
	const flush = (): void => {
		if (held !== "")
			bodies.push(enclosed(`<w:body>${held}</w:body>`, "document"));
		held = "";
	};
	for (const child of inside(body).flatMap(slices)) {
		const xml = one(child);
		held += xml;
		total += xml.replace(/<[^>]*>/gu, "").length;
		if (held.length > mostAtOnce) flush();
		// More text than is ever kept.
		if (total > mostInAll) break;
	}
	flush();
	return bodies;
};

const mostAtOnce = 100_000;
const mostInAll = 800_000;

/** A long table is read as several, each as wide. */
const slices = (element: Element): Element[] => {
	const rows = element.children.length;
	if (element.name !== "w:tbl" || rows <= mostRows) return [element];
	return Array.from({ length: Math.ceil(rows / mostRows) }, (_, at) => ({
		...element,
		children: element.children.slice(at * mostRows, (at + 1) * mostRows),
	}));
};

const mostRows = 500;

const enclosed = (xml: string, as: string): string =>
	`<w:${as} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${joined(xml)}</w:${as}>`;

/** Words in one paragraph are often parted by their looks alone. */
const joined = (xml: string): string =>
	xml.replaceAll("</w:t></w:r><w:r><w:t>", "");

const written = (element: Element | null): string =>
	inside(element).map(one).join("");

const one = (element: Element): string => {
	const { name, attributes } = element;
	if (name === "mc:AlternateContent") return alternative(element);
	if (dropped.has(name) || (name === "w:r" && isHidden(element))) return "";
	if (name === "w:t" || name === "m:t") return text(element);
	if (name === "w:br" || name === "w:cr") return "<w:br/>";
	if (name === "w:ptab") return "<w:tab/>";
	// A text box stands after the paragraph it hangs on.
	if (name === "w:txbxContent")
		return `<w:pict><w:txbxContent>${written(element)}</w:txbxContent></w:pict>`;
	const tag = name === "m:r" ? "w:r" : name;
	if (!kept.has(tag)) return written(element);
	const inner = written(element);
	if (inner === "" && hollow.has(tag)) return "";
	const given = Object.entries(attributes)
		.filter(([key]) => told.has(key))
		.map(([key, value]) => ` ${key}="${escaped(value)}"`)
		.join("");
	return `<${tag}${given}>${inner}</${tag}>`;
};

/** One of several forms of the same: the newer for text boxes, else the one for old programs. */
const alternative = (element: Element): string => {
	const choice = inside(element, "mc:Choice")[0] ?? null;
	const fallback = inside(element, "mc:Fallback")[0];
	return written(
		first(choice, "w:txbxContent") ? choice : (fallback ?? choice),
	);
};

const isHidden = (run: Element): boolean => {
	const vanish = inside(inside(run, "w:rPr")[0] ?? null, "w:vanish")[0];
	return vanish !== undefined && !off.test(vanish.attributes["w:val"] ?? "");
};

const off = /^(?:0|false|off)$/u;

const text = ({ children }: Element): string =>
	`<w:t>${escaped(children.filter((child) => typeof child === "string").join(""))}</w:t>`;

const escaped = (value: string): string =>
	value
		.toWellFormed()
		.replace(unwritable, "")
		.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

// Worth nothing without what they hold.
const hollow = new Set(
	"p pPr numPr r tblPr trPr tcPr".split(" ").map((name) => `w:${name}`),
);

/** What says nothing but how words look, the most part of many documents. */
export const isLook = (name: string): boolean => looks.has(name);

const looks = new Set(
	"rFonts sz szCs lang color b bCs i iCs u spacing ind jc kern shd rStyle proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak tblBorders tcBorders tcW tblW tcMar tblCellMar tblLook pBdr tabs keepNext keepLines"
		.split(" ")
		.map((name) => `w:${name}`),
);

const told = new Set(
	"val id numId abstractNumId ilvl type styleId font char"
		.split(" ")
		.map((name) => `w:${name}`),
);

const kept = new Set(
	"body p pPr pStyle numPr ilvl numId r tab noBreakHyphen softHyphen sym tbl tblPr tr trPr tblHeader tc tcPr gridSpan vMerge footnoteReference endnoteReference footnote endnote abstractNum num abstractNumId lvl numFmt numStyleLink lvlOverride style name"
		.split(" ")
		.map((name) => `w:${name}`),
);

// The mark of a deleted paragraph or row stands inside of its properties and is of no use without its text.
const dropped = new Set(
	"w:rPr w:del w:moveFrom w:delText w:instrText w:fldChar w:sectPr w:sdtPr w:sdtEndPr w:rt w:tabs w:pPrChange w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPrChange w:numberingChange w:tblGrid w:tblPrEx w:commentReference w:annotationRef m:ctrlPr m:rPr v:imagedata a:blip".split(
		" ",
	),
);
