import type { Piece } from "../../core/document.ts";
import { tidy } from "../tidy.ts";
import { createTable, type OpenTable } from "./html-table.ts";

type Attributes = Readonly<Record<string, string>>;

/** Writes pieces while a page is read tag by tag. */
export type PieceWriter = {
	readonly open: (name: string, attributes: Attributes) => void;
	readonly close: (name: string) => void;
	readonly text: (text: string) => void;
	/** There is more than what is kept of any text. */
	readonly isFull: () => boolean;
	/** Everything written, once the page has ended. */
	readonly pieces: () => Piece[];
};

type Frame = { table: OpenTable; arranges: boolean; into: Piece[] };

/** Makes a writer for one page. */
export const createPieceWriter = (): PieceWriter => {
	const done: Piece[] = [];
	const tables: Frame[] = [];
	const lists: boolean[] = [];
	let into = done;
	let held = "";
	let next: Next = { kind: "paragraph" };
	let kept = 0;
	let size = 0;

	const flush = (): void => {
		const text = kept > 0 ? held.trimEnd() : collapsed(held);
		held = "";
		const tidied = tidy(text);
		if (tidied.trim() === "") return;
		into.push({ ...next, text: tidied });
		size += tidied.length;
		next = { kind: "paragraph" };
	};
	const openTable = (): void => {
		// A table with another inside only arranges the page.
		for (const outer of tables.slice(-1)) outer.arranges = true;
		tables.push({ table: createTable(), arranges: false, into });
	};
	const closeTable = (): void => {
		const last = tables.pop();
		if (!last) return;
		into = last.into;
		// Not by spreading: a table may hold more cells than a call takes arguments.
		for (const one of last.table.pieces(last.arranges)) into.push(one);
	};
	const openCell = (attributes: Attributes): void => {
		const last = tables.at(-1);
		if (last)
			into = last.table.cell(
				span(attributes.colspan),
				span(attributes.rowspan),
			);
	};
	return {
		open: (name, attributes) => {
			if (name === "br") held += "\u2028";
			if (!blocks.has(name)) return;
			flush();
			const level = headings.indexOf(name) + 1;
			if (level > 0) next = { kind: "heading", level };
			else if (name === "li") next = item(lists);
			else if (name === "ul" || name === "ol") lists.push(name === "ol");
			else if (name === "pre") kept += 1;
			else if (name === "table") openTable();
			else if (name === "tr") tables.at(-1)?.table.row();
			else if (name === "td" || name === "th") openCell(attributes);
		},
		close: (name) => {
			if (!blocks.has(name)) return;
			flush();
			if (name === "ul" || name === "ol") lists.pop();
			else if (name === "pre") kept -= 1;
			else if (name === "table") closeTable();
			if (name === "li" || headings.includes(name))
				next = { kind: "paragraph" };
		},
		text: (text) => {
			held += kept > 0 ? text.replaceAll("\n", "\u2028") : text;
		},
		isFull: () => size > 700_000,
		pieces: () => {
			flush();
			while (tables.length > 0) closeTable();
			return done;
		},
	};
};

type Next =
	| { kind: "paragraph" }
	| { kind: "heading"; level: number }
	| { kind: "item"; level: number; ordered: boolean };

const item = (lists: readonly boolean[]): Next => ({
	kind: "item",
	level: Math.max(0, Math.min(lists.length - 1, 8)),
	ordered: lists.at(-1) ?? false,
});

/** Line breaks of the source are spaces; those of the page were written as line separators. */
const collapsed = (text: string): string =>
	text
		.replace(/[ \t\n\r\f]+/gu, " ")
		.replace(/ ?\u2028 ?/gu, "\u2028")
		.trim();

const span = (given: string | undefined): number => {
	const count = Number.parseInt(given ?? "1", 10);
	return count > 0 ? count : 1;
};

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

const blocks = new Set([
	...headings,
	..."address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hr html legend li main nav ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul".split(
		" ",
	),
]);
