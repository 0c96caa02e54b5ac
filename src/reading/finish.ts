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
	{ parts, facts, ...rest }: Unfinished,
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
			const short = shortened(tidied, left);
			if (short !== tidied) cut = true;
			left -= cost(short);
			some.push(short);
		}
		if (cut && some.length === 0) break;
		kept.push({ mark: { ...mark, title: brief(mark.title) }, pieces: some });
	}
	return { kind, parts: kept, cut, ...rest, facts: short(facts) };
};

/** One more for what parts it from the next, so that countless empty ones end too. */
const cost = (piece: Piece): number => textOfPiece(piece).length + 1;

const mapped = (piece: Piece, change: (text: string) => string): Piece =>
	piece.kind === "table"
		? { ...piece, rows: piece.rows.map((row) => row.map(change)) }
		: { ...piece, text: change(piece.text) };

const shortened = (piece: Piece, most: number): Piece => {
	if (cost(piece) <= most + 1) return piece;
	let left = most;
	const take = (text: string): string => {
		const taken = text.slice(0, Math.max(0, left)).toWellFormed();
		left -= text.length + 1;
		return taken;
	};
	if (piece.kind !== "table") return mapped(piece, take);
	const rows: string[][] = [];
	for (const row of piece.rows) {
		if (left <= 0) break;
		rows.push(row.map(take));
	}
	return { ...piece, rows };
};

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

const brief = (text: string | null): string | null =>
	line(text ?? "") === "" ? null : line(text ?? "");

const line = (text: string): string =>
	tidyLine(text.slice(0, 2_000)).slice(0, 500).toWellFormed();
