import type { Zip } from "../zip/open-zip.ts";
import { type Format, formatOf, knownFormats, plain } from "./number-format.ts";
import type { Relation } from "./relations.ts";
import { scanXml } from "./scan-xml.ts";
import { first, inside, treeOf } from "./xml-tree.ts";

/** What the cells of all sheets refer to. */
export type Workbook = {
	readonly strings: readonly string[];
	/** By the number of a cell's style. */
	readonly formats: readonly Format[];
	readonly from1904: boolean;
};

/** Reads what the cells refer to; a file without it has none. */
export const workbookOf = async (
	zip: Zip,
	relations: readonly Relation[],
	from1904: boolean,
): Promise<Workbook> => {
	const xmlOf = async (kind: string): Promise<string> => {
		const target = relations.find((one) => one.kind === kind)?.target;
		return (target && (await zip.text(target))) || "";
	};
	return {
		strings: stringsOf(await xmlOf("sharedStrings")),
		formats: formatsOf(await xmlOf("styles")),
		from1904,
	};
};

/** The texts cells share, without the readings of Japanese words. */
const stringsOf = (xml: string): string[] => {
	const strings: string[] = [];
	let held = "";
	let inText = false;
	let reading = 0;
	scanXml(xml, {
		open: (name) => {
			if (name === "si") held = "";
			if (name === "rPh") reading += 1;
			inText = name === "t" && reading === 0;
		},
		close: (name) => {
			if (name === "si") strings.push(held);
			if (name === "rPh") reading -= 1;
			inText = false;
		},
		text: (text) => {
			if (inText) held += text;
		},
	});
	return strings;
};

const formatsOf = (xml: string): Format[] => {
	const styles = treeOf(xml);
	const codes = new Map(knownFormats);
	for (const { attributes } of inside(first(styles, "numFmts"), "numFmt"))
		codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
	const made = new Map<string, Format>();
	return inside(first(styles, "cellXfs"), "xf").map(({ attributes }) => {
		const code = codes.get(Number(attributes.numFmtId)) ?? "";
		const format = made.get(code) ?? (code === "" ? plain : formatOf(code));
		made.set(code, format);
		return format;
	});
};
