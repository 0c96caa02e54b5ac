import { plain } from "./number-format.ts";
import { type Attributes, scanXml } from "./scan-xml.ts";
import type { Sheet } from "./sheet.ts";
import type { Workbook } from "./workbook.ts";

/** Reads the cells of a sheet into it, formulas by their last result. */
export const sheetCells = (
	xml: string,
	workbook: Workbook,
	sheet: Sheet,
): void => {
	let column = -1;
	let cell: Attributes = {};
	let held = "";
	let inText = false;
	let reading = 0;
	scanXml(xml, {
		open: (name, attributes) => {
			if (name === "row") column = -1;
			if (name === "rPh") reading += 1;
			if (name === "c") {
				cell = attributes;
				held = "";
				// Without an address it stands beside the one before.
				column = columnOf(attributes.r) ?? column + 1;
			}
			inText = name === "v" || (name === "t" && reading === 0);
		},
		close: (name) => {
			inText = false;
			if (name === "rPh") reading -= 1;
			if (name === "c") sheet.cell(column, shown(cell, held, workbook));
			if (name === "row") sheet.endRow();
		},
		text: (text) => {
			if (inText) held += text;
		},
	});
};

const shown = (
	{ t, s }: Attributes,
	value: string,
	{ strings, formats, from1904 }: Workbook,
): string => {
	switch (t) {
		case "s":
			return strings[Number(value)] ?? "";
		case "b":
			return value.trim() === "1" ? "TRUE" : "FALSE";
		case "d":
			return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, "").replace("T", " ");
		case "str":
		case "inlineStr":
		case "e":
			return value;
		default: {
			const number = Number(value);
			if (value.trim() === "" || !Number.isFinite(number)) return value;
			return (formats[Number(s ?? 0)] ?? plain)(number, from1904);
		}
	}
};

/** Letters count from A = 0; undefined for anything else. */
const columnOf = (address: string | undefined): number | undefined => {
	const letters = /^[A-Z]{1,3}(?=\d)/u.exec(address ?? "")?.[0];
	if (letters === undefined) return undefined;
	let column = 0;
	for (const letter of letters)
		column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
};
