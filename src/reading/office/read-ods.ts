import type { Part, Piece } from "../../core/document.ts";
import { Problem } from "../../core/problem.ts";
import { tidy, tidyLine } from "../tidy.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { openOdf } from "./odf-file.ts";
import { type OdsSheet, odsSheets } from "./ods-cells.ts";
import { sheetBudget } from "./sheet.ts";

/** The sheets of an OpenDocument spreadsheet, hidden ones among them; empty sheets are left out. */
export const readOds = async (
	bytes: Uint8Array,
	_name: string,
): Promise<Unfinished> => {
	const { content, facts } = await openOdf(bytes);
	const sheets = odsSheets(content, sheetBudget());
	if (sheets.length === 0) throw new Problem("file-damaged");
	const parts = sheets
		.map(
			(sheet, at): Part => ({
				mark: {
					kind: "sheet",
					number: at + 1,
					title: tidyLine(sheet.name) || null,
				},
				pieces: piecesOf(sheet),
			}),
		)
		.filter(({ pieces }) => pieces.length > 0);
	return unfinished(parts, { facts, pages: sheets.length });
};

const piecesOf = ({ sheet, boxes }: OdsSheet): Piece[] => {
	const table = sheet.table();
	const words = boxes
		.map((text) => tidy(text).trim())
		.filter((text) => text !== "");
	return [
		...(table ? [table] : []),
		...words.map((text): Piece => ({ kind: "paragraph", text })),
	];
};
