import type { Piece } from "../../core/document.ts";
import { tidy } from "../tidy.ts";

/** What all sheets of a file may still hold together, so that no repeated cell fills the memory. */
export type SheetBudget = { cells: number; characters: number };

/** As much as can ever be kept, and a little more so that it is known that something was left out. */
export const sheetBudget = (): SheetBudget => ({
	cells: 400_000,
	characters: 1_000_000,
});

/** A sheet while it is read, row by row. */
export type Sheet = {
	/** Columns count from 0; a cell and a row may stand for several the same. */
	readonly cell: (column: number, text: string, times?: number) => void;
	readonly endRow: (times?: number) => void;
	/** The table without its empty rows and columns; null where nothing stands in it. */
	readonly table: () => Piece | null;
};

/** Makes a sheet that takes from the budget. */
export const createSheet = (budget: SheetBudget): Sheet => {
	const rows: Map<number, string>[] = [];
	let row = new Map<number, string>();
	const spend = (text: string): boolean => {
		if (budget.cells <= 0 || budget.characters <= 0) return false;
		budget.cells -= 1;
		budget.characters -= text.length;
		return true;
	};
	return {
		cell: (column, given, times = 1) => {
			const text = tidy(given).replaceAll("\n", " ").trim();
			if (text === "") return;
			for (let at = column; at < Math.min(column + times, mostColumns); at++)
				if (spend(text)) row.set(at, text);
				else return;
		},
		endRow: (times = 1) => {
			const ended = row;
			row = new Map();
			if (ended.size === 0) return;
			const text = [...ended.values()].join("");
			for (let at = 0; at < times && rows.length < mostRows; at++)
				if (at === 0 || spendRow(budget, ended.size, text)) rows.push(ended);
				else return;
		},
		table: () => drawn(rows),
	};
};

const mostRows = 20_000;
const mostColumns = 16_384;
/** Empty cells between full ones count as well once a table is drawn. */
const mostDrawn = 1_000_000;

const spendRow = (
	budget: SheetBudget,
	cells: number,
	text: string,
): boolean => {
	if (budget.cells < cells || budget.characters < text.length) return false;
	budget.cells -= cells;
	budget.characters -= text.length;
	return true;
};

const drawn = (rows: readonly ReadonlyMap<number, string>[]): Piece | null => {
	if (rows.length === 0) return null;
	const used = new Set<number>();
	for (const row of rows) for (const column of row.keys()) used.add(column);
	const columns = [...used].sort((a, b) => a - b);
	// A sheet with a cell here and there in every column is not worth its empty ones.
	const wide = columns.length * rows.length > mostDrawn;
	return {
		kind: "table",
		rows: rows.map((row) =>
			wide
				? [...row].sort(([a], [b]) => a - b).map(([, text]) => text)
				: columns.map((column) => row.get(column) ?? ""),
		),
	};
};
