import { say, type Text } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import { markText } from "../mark-text.ts";
import type { Cell } from "./ask-fields.ts";
import type { Extracted } from "./extract-desk.ts";

type Table = Pick<Extracted, "fields" | "rows">;

// A chat's table holds ten thousand characters.
const mostColumns = 5;
const longestValue = 60;
const longestName = 40;

/** One document: field, value and place. Several: a row each, with their first five fields. */
export const tableOf = ({ fields, rows }: Table): Block => {
	const [only] = rows;
	if (rows.length === 1 && only !== undefined)
		return {
			kind: "table",
			columns: [
				say("extraction.column.field"),
				say("extraction.column.value"),
				say("extraction.column.where"),
			],
			rows: fields.map(({ label }, index) => {
				const cell = only.cells[index] ?? nothing;
				return [label, valueText(cell, 200), placeOf(cell)];
			}),
		};
	return {
		kind: "table",
		columns: [
			say("documents.column.name"),
			...fields.slice(0, mostColumns).map(({ label }) => label),
		],
		rows: rows.map(({ name, cells }) => [
			short(name, longestName),
			...fields
				.slice(0, mostColumns)
				.map((_, index) => valueText(cells[index] ?? nothing, longestValue)),
		]),
	};
};

/** The fields whose value nobody could prove, document by document. */
export const unprovedLines = (table: Table): readonly Text[] =>
	linesOf(table, ({ kind }) => kind === "unproved");

/** Account numbers that cannot be right. */
export const wrongLines = (table: Table): readonly Text[] =>
	linesOf(table, (cell) => cell.kind === "found" && cell.isWrong);

const nothing: Cell = { kind: "empty" };
const dash = "–";

const valueText = (cell: Cell, longest: number): Text => {
	if (cell.kind !== "found") return dash;
	const value = short(cell.value, longest);
	return cell.isWrong ? say("extraction.value.wrong", { value }) : value;
};

const placeOf = (cell: Cell): Text =>
	cell.kind === "found" ? markText(cell.mark) : dash;

const linesOf = (
	{ fields, rows }: Table,
	is: (cell: Cell) => boolean,
): readonly Text[] =>
	rows.flatMap(({ name, cells }): readonly Text[] => {
		const labels = fields.flatMap(({ label }, index) =>
			is(cells[index] ?? nothing) ? [label] : [],
		);
		if (labels.length === 0) return [];
		const series = { series: labels };
		return [
			rows.length === 1
				? series
				: say("extraction.line", {
						name: short(name, longestName),
						fields: series,
					}),
		];
	});

const short = (text: string, longest: number): string =>
	text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
