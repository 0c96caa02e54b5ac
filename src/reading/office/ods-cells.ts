import { type Attributes, scanXml } from "./scan-xml.ts";
import { createSheet, type Sheet, type SheetBudget } from "./sheet.ts";

/** A sheet of an OpenDocument spreadsheet as it was read. */
export type OdsSheet = {
	readonly name: string;
	readonly sheet: Sheet;
	/** What stands in boxes that lie on the sheet. */
	readonly boxes: readonly string[];
};

/** The sheets of a spreadsheet, cells as they are shown but days as ISO writes them. */
export const odsSheets = (xml: string, budget: SheetBudget): OdsSheet[] => {
	const sheets: (OdsSheet & { boxes: string[] })[] = [];
	let column = 0;
	let row: Attributes = {};
	let cell: Attributes | null = null;
	let lines: string[] = [];
	let inLine = 0;
	// How many tags deep in something that is no text of the sheet.
	let left = 0;
	const write = (text: string): void => {
		lines.push(`${lines.pop() ?? ""}${text}`);
	};
	const endCell = (): void => {
		if (!cell) return;
		const times = count(cell["table:number-columns-repeated"]);
		sheets.at(-1)?.sheet.cell(column, shown(cell, lines.join(" ")), times);
		column += times;
		cell = null;
		lines = [];
	};
	const open = (name: string, attributes: Attributes): void => {
		if (name === "table:table")
			sheets.push({
				name: attributes["table:name"] ?? "",
				sheet: createSheet(budget),
				boxes: [],
			});
		else if (name === "table:table-row") {
			row = attributes;
			column = 0;
		} else if (isCell.test(name)) cell = attributes;
		else if (name === "text:p") {
			inLine += 1;
			lines.push("");
		} else if (inLine > 0 && /^text:(?:s|tab|line-break)$/u.test(name))
			write(" ");
	};
	const close = (name: string): void => {
		if (isCell.test(name)) endCell();
		else if (name === "table:table-row")
			sheets.at(-1)?.sheet.endRow(count(row["table:number-rows-repeated"]));
		else if (name === "text:p") {
			inLine -= 1;
			if (cell) return;
			sheets.at(-1)?.boxes.push(...lines);
			lines = [];
		}
	};
	scanXml(xml, {
		open: (name, attributes) => {
			if (left > 0 || dropped.has(name)) left += 1;
			else open(name, attributes);
		},
		close: (name) => {
			if (left > 0) left -= 1;
			else close(name);
		},
		text: (text) => {
			if (left === 0 && inLine > 0) write(text);
		},
	});
	return sheets;
};

const isCell = /^table:(?:covered-)?table-cell$/u;

const dropped = new Set([
	"office:annotation",
	"table:tracked-changes",
	"table:dde-links",
	"office:automatic-styles",
]);

const count = (given: string | undefined): number =>
	Math.max(1, Math.min(Number.parseInt(given ?? "1", 10) || 1, 1_048_576));

const shown = (cell: Attributes, text: string): string => {
	const day = cell["office:date-value"];
	if (cell["office:value-type"] === "date" && day)
		return day.replace(/T00:00(?::00(?:\.0+)?)?$/u, "").replace("T", " ");
	// A program that writes no text for a cell leaves it to be shown by its value.
	return (
		text ||
		(cell["office:string-value"] ??
			cell["office:boolean-value"]?.toUpperCase() ??
			cell["office:value"] ??
			"")
	);
};
