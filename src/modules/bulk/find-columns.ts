import { bareCell } from "../../core/csv.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import type { Batch, Line } from "./batches.ts";
import type { Column, Kind } from "./kind.ts";
import type { TableLine } from "./needs.ts";
import { plain } from "./plain.ts";

type Places = ReadonlyMap<string, number>;

/** The cells of each row by column, found by their headings or by what stands in them. Problem `table-unusable`. */
export const findColumns = (
	table: readonly TableLine[],
	kind: Pick<Kind<never>, "columns" | "guess">,
): Pick<Batch, "lines" | "ignored"> => {
	const [head] = table;
	if (!head) throw unusable("empty");
	if (isHead(head, kind.columns)) {
		const places = headed(head.cells, kind.columns);
		const rows = table.slice(1);
		const lines = rows.map((row) => lineOf(row, places));
		return { lines, ignored: ignoredOf(head.cells, rows, places) };
	}
	const places = kind.guess(table);
	if (places === null) throw unusable("heading", { columns: needed(kind) });
	return { lines: table.map((row) => lineOf(row, places)), ignored: [] };
};

/** The problem of a table that cannot be used. */
export const unusable = (
	why: string,
	values: Record<string, Text> = {},
): Problem =>
	new Problem("table-unusable", { why: say(`bulk.table.${why}`, values) });

const isHead = ({ cells }: TableLine, columns: readonly Column[]): boolean =>
	!cells.some((cell) => cell.includes("@")) &&
	cells.some((cell) =>
		columns.some(({ names, weak = [] }) =>
			[...names, ...weak].includes(plain(cell)),
		),
	);

const headed = (
	cells: readonly string[],
	columns: readonly Column[],
): Places => {
	const places = new Map<string, number>();
	const at = (names: readonly string[]): readonly number[] =>
		cells.flatMap((cell, index) =>
			names.includes(plain(cell)) ? [index] : [],
		);
	for (const { name, names, weak = [] } of columns) {
		const strong = at(names);
		const [place, second] = strong.length > 0 ? strong : at(weak);
		if (second !== undefined)
			throw unusable("twice", { column: say(`bulk.column.${name}`) });
		if (place !== undefined) places.set(name, place);
	}
	const missing = columns.filter(
		({ name, isNeeded }) => isNeeded && !places.has(name),
	);
	if (missing.length > 0)
		throw unusable("missing", { columns: { series: missing.map(labelOf) } });
	return places;
};

const lineOf = ({ number, cells }: TableLine, places: Places): Line => ({
	number,
	cells: Object.fromEntries(
		[...places].map(([name, place]) => [
			name,
			bareCell(cells[place] ?? "").normalize("NFC"),
		]),
	),
});

/** Headings of columns with something in them that nobody asked for. */
const ignoredOf = (
	head: readonly string[],
	rows: readonly TableLine[],
	places: Places,
): string[] => {
	const used = new Set(places.values());
	return head
		.map((cell, index) => ({ cell, index }))
		.filter(({ cell, index }) => cell !== "" && !used.has(index))
		.filter(({ index }) => rows.some(({ cells }) => cells[index]))
		.map(({ cell }) => cell.slice(0, 60))
		.slice(0, 20);
};

const needed = ({ columns }: Pick<Kind<never>, "columns">): Text => ({
	series: columns.filter(({ isNeeded }) => isNeeded).map(labelOf),
});

const labelOf = ({ name }: Column): Text => say(`bulk.column.${name}`);
