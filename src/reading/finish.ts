import {
	type DocumentKind,
	type Part,
	type Piece,
	type ReadFile,
	textOfPiece,
} from "../core/document.ts";
import { tidy, tidyLine } from "./tidy.ts";
import type { Unfinished } from "./unfinished.ts";

/** A file as it is handed on: its text tidied and cut after `most` characters in reading order, what it says of itself kept short. */
export const finish = (
	kind: DocumentKind,
	{ parts, facts, cut: already = false, ...rest }: Unfinished,
	most = 600_000,
): ReadFile => {
	let left = most;
	let cut = false;
	const kept: Part[] = [];
	for (const { mark, pieces } of parts) {
		const some: Piece[] = [];
		for (const piece of pieces) {
			if (left <= 0) cut = true;
			if (cut) break;
			const tidied = mapped(piece, tidy);
			const taken = shortened(tidied, left);
			if (taken !== tidied) cut = true;
			left -= cost(taken);
			some.push(taken);
		}
		if (cut && some.length === 0) break;
		kept.push({ mark: { ...mark, title: brief(mark.title) }, pieces: some });
	}
	return {
		kind,
		parts: kept,
		cut: cut || already,
		...rest,
		facts: short(facts),
	};
};

/** One more for what parts it from the next, so that countless empty ones end too. */
const cost = (piece: Piece): number => textOfPiece(piece).length + 1;

const mapped = (piece: Piece, change: (text: string) => string): Piece =>
	piece.kind === "table"
		? { ...piece, rows: piece.rows.map((row) => row.map(change)) }
		: { ...piece, text: change(piece.text) };

const shortened = (piece: Piece, most: number): Piece => {
	if (cost(piece) <= most + 1) return piece;
	if (piece.kind !== "table")
		return { ...piece, text: beginning(piece.text, most) };
	let left = most;
	const rows: string[][] = [];
	for (const row of piece.rows) {
		if (left <= 0) break;
		const cells: string[] = [];
		for (const cell of row) {
			if (left > 0) cells.push(beginning(cell, left));
			left -= cell.length + 1;
		}
		if (row.length === 0) left -= 1;
		rows.push(cells);
	}
	return { ...piece, rows };
};

/** Half a character is none. */
const beginning = (text: string, most: number): string =>
	text.slice(0, most).replace(/[\ud800-\udbff]$/u, "");

const short = (facts: Unfinished["facts"]): Unfinished["facts"] => ({
	...facts,
	title: brief(facts.title),
	author: brief(facts.author),
	photo: facts.photo && { ...facts.photo, camera: brief(facts.photo.camera) },
	mail: facts.mail && {
		...facts.mail,
		from: line(facts.mail.from),
		to: line(facts.mail.to),
		subject: line(facts.mail.subject),
		attachments: facts.mail.attachments.slice(0, 100).map(line),
	},
});

const brief = (text: string | null): string | null => line(text ?? "") || null;

const line = (text: string): string =>
	beginning(tidyLine(text.slice(0, 2_000)), 500);
