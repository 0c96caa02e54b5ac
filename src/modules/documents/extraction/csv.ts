import { writeCsv } from "../../../core/csv.ts";
import type { Mark } from "../../../core/document.ts";
import type { Block } from "../../../core/view.ts";
import type { Cell } from "./ask-fields.ts";
import type { Field } from "./fields.ts";

/** The fields of documents as a file for spreadsheets, named after the day (UTC): file, each field, and the place of each. */
export const csvOf = (
	fields: readonly Pick<Field, "id">[],
	rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[],
	now: number,
): Block & { readonly kind: "file" } => {
	const ids = fields.map(({ id }) => id);
	const head = ["file", ...ids, ...ids.map((id) => `${id} (place)`)];
	const lines = rows.map(({ name, cells }) => [
		lineOf(name),
		...cells.map(textOfCell),
		...cells.map(placeOf),
	]);
	return {
		kind: "file",
		name: `extract-${new Date(now).toISOString().slice(0, 10)}.csv`,
		mime: "text/csv",
		text: writeCsv([head, ...lines]),
	};
};

const textOfCell = (cell: Cell): string =>
	cell.kind === "found" ? lineOf(cell.value) : "";

const placeOf = (cell: Cell): string => {
	if (cell.kind === "empty") return "";
	if (cell.kind === "unproved") return "not proven";
	const place = written(cell.mark);
	return cell.isWrong ? `${place}, check sum wrong` : place;
};

const written = ({ kind, number, title }: Mark): string =>
	(kind === "sheet" || kind === "section") && title !== null
		? `${kind} ${lineOf(title)}`
		: `${kind} ${number}`;

const lineOf = (text: string): string =>
	text
		.replace(/[\s\p{Cc}]+/gu, " ")
		.trim()
		.slice(0, 300);
