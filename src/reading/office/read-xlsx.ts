import type { Part, Piece } from "../../core/document.ts";
import { Problem } from "../../core/problem.ts";
import { tidyLine } from "../tidy.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { openZip, type Zip } from "../zip/open-zip.ts";
import { officeFacts } from "./office-facts.ts";
import { mainPart, type Relation, relationsOf } from "./relations.ts";
import { createSheet, type SheetBudget, sheetBudget } from "./sheet.ts";
import { sheetCells } from "./sheet-cells.ts";
import { slideText } from "./slide-text.ts";
import { type Workbook, workbookOf } from "./workbook.ts";
import { first, inside, treeOf, within } from "./xml-tree.ts";

/** The sheets of a workbook, hidden ones among them, each a table as a person sees its cells; empty sheets are left out. */
export const readXlsx = async (
	bytes: Uint8Array,
	_name: string,
): Promise<Unfinished> => {
	const zip = await openZip(bytes);
	const main = await mainPart(zip, "xl/workbook.xml");
	const tree = treeOf((await zip.text(main)) ?? "");
	const list = first(tree, "sheets");
	if (!list) throw new Problem("file-damaged");
	const relations = await relationsOf(zip, main);
	const from1904 = /^(?:1|true)$/u.test(
		first(tree, "workbookPr")?.attributes.date1904 ?? "",
	);
	const workbook = await workbookOf(zip, relations, from1904);
	const budget = sheetBudget();
	const parts: Part[] = [];
	const sheets = inside(list, "sheet");
	for (const [at, { attributes }] of sheets.entries()) {
		const target = targetOf(relations, attributes["r:id"]);
		const pieces = await sheetOf(zip, target, workbook, budget);
		const title = tidyLine(attributes.name ?? "") || null;
		if (pieces.length > 0)
			parts.push({ mark: { kind: "sheet", number: at + 1, title }, pieces });
	}
	const { facts } = await officeFacts(zip);
	return unfinished(parts, { facts, pages: sheets.length });
};

const targetOf = (
	relations: readonly Relation[],
	id: string | undefined,
): string | undefined =>
	relations.find((one) => one.id === id && one.kind === "worksheet")?.target;

const sheetOf = async (
	zip: Zip,
	target: string | undefined,
	workbook: Workbook,
	budget: SheetBudget,
): Promise<Piece[]> => {
	const xml = target && (await zip.text(target));
	if (!target || !xml) return [];
	const sheet = createSheet(budget);
	sheetCells(xml, workbook, sheet);
	const table = sheet.table();
	return [...(table ? [table] : []), ...(await boxesOf(zip, target))];
};

/** The text boxes that lie on a sheet. */
const boxesOf = async (zip: Zip, target: string): Promise<Piece[]> => {
	const found: Piece[] = [];
	const drawings = (await relationsOf(zip, target)).filter(
		({ kind }) => kind === "drawing",
	);
	for (const drawing of drawings)
		for (const box of within(
			treeOf((await zip.text(drawing.target)) ?? ""),
			"xdr:txBody",
		))
			found.push(...slideText(box, "words"));
	return found;
};
