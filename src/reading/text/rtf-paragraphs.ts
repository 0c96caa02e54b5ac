import type { Piece } from "../../core/document.ts";
import { tidy, tidyLine } from "../tidy.ts";
import type { RtfState } from "./rtf-state.ts";

/** Gathers text into paragraphs, items, headings and tables. */
export type RtfParagraphs = {
	readonly text: (text: string) => void;
	/** What stands before an item: its bullet or its number. */
	readonly bullet: (text: string) => void;
	readonly paragraph: (state: RtfState, outline: number | null) => void;
	readonly cell: () => void;
	readonly row: () => void;
	/** There is more than what is kept of any text. */
	readonly isFull: () => boolean;
	readonly pieces: () => Piece[];
};

/** Makes the gathering of one file. */
export const createRtfParagraphs = (): RtfParagraphs => {
	const pieces: Piece[] = [];
	let text: string[] = [];
	let size = 0;
	let bullet = "";
	let cells: string[] = [];
	let rows: string[][] = [];
	const taken = (): string => {
		const held = tidy(text.join("")).trim();
		text = [];
		size += held.length + 1;
		return held;
	};
	const endTable = (): void => {
		if (cells.length > 0) rows.push(cells);
		const filled = rows.filter((row) => row.some((one) => one !== ""));
		if (filled.length > 0) pieces.push({ kind: "table", rows: filled });
		cells = [];
		rows = [];
	};
	return {
		text: (more) => {
			text.push(more);
		},
		isFull: () => size > 700_000,
		bullet: (more) => {
			bullet += more;
		},
		paragraph: (state, outline) => {
			// A paragraph within a cell: the cell goes on.
			if (state.inTable) {
				text.push(" ");
				return;
			}
			const held = taken();
			endTable();
			if (held !== "")
				pieces.push({ ...kindOf(state, outline, bullet), text: held });
			bullet = "";
		},
		cell: () => {
			cells.push(tidyLine(taken()));
			bullet = "";
		},
		row: () => {
			rows.push(cells);
			cells = [];
		},
		pieces: () => {
			endTable();
			return pieces;
		},
	};
};

type Kind =
	| { kind: "heading"; level: number }
	| { kind: "paragraph" }
	| { kind: "item"; level: number; ordered: boolean };

const kindOf = (
	state: RtfState,
	outline: number | null,
	bullet: string,
): Kind => {
	if (outline !== null && outline >= 0 && outline < 9)
		return { kind: "heading", level: Math.min(outline + 1, 6) };
	if (bullet.trim() === "" && state.list === null) return { kind: "paragraph" };
	return {
		kind: "item",
		level: Math.max(0, Math.min(state.depth, 8)),
		ordered: /[\p{L}\p{N}][.)]?\s*$/u.test(bullet),
	};
};
