import type { Piece } from "../../core/document.ts";

/** A piece, or a paragraph with a list mark of which it is not yet known whether it is an item. */
export type Listed =
	| Piece
	| {
			readonly kind: "mark";
			readonly x: number;
			/** Null for a bullet. */
			readonly number: number | null;
			readonly text: string;
			readonly whole: string;
	  };
type Marked = Extract<Listed, { kind: "mark" }>;

/** Makes items of what has a bullet, and of numbers that count from 1; other numbers (clauses, dates) stay in the text. */
export const listItems = (pieces: readonly Listed[]): Piece[] => {
	const result: Piece[] = [];
	let run: Marked[] = [];
	for (const piece of pieces) {
		if (piece.kind === "mark") {
			run.push(piece);
			continue;
		}
		result.push(...itemsOf(run), piece);
		run = [];
	}
	return [...result, ...itemsOf(run)];
};

const itemsOf = (run: readonly Marked[]): Piece[] => {
	const counted = countedOf(run);
	const indents: number[] = [];
	return run.map((one) => {
		const ordered = one.number !== null;
		if (ordered && !counted.has(one))
			return { kind: "paragraph", text: one.whole };
		while (indents.length > 0 && one.x < (indents.at(-1) ?? 0) - near)
			indents.pop();
		if (indents.length === 0 || one.x > (indents.at(-1) ?? 0) + near)
			indents.push(one.x);
		const level = Math.min(indents.length - 1, 8);
		return { kind: "item", level, ordered, text: one.text };
	});
};

const near = 5;

/** The numbered ones that count 1, 2, 3 … at the same indent. */
const countedOf = (run: readonly Marked[]): Set<Marked> => {
	const result = new Set<Marked>();
	let list: Marked[] = [];
	const close = () => {
		if (list.length > 1) for (const one of list) result.add(one);
		list = [];
	};
	for (const one of run) {
		if (one.number === null) continue;
		if (one.number === 1) close();
		if (one.number === list.length + 1) list.push(one);
		else close();
	}
	close();
	return result;
};
