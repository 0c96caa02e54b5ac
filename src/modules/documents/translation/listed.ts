import type { Piece } from "../../../core/document.ts";

/** Where an item stands in its list: `list` counts the lists of a document from 1, and no item is more than one level below the one before it. */
export type Place = {
	readonly list: number;
	readonly level: number;
	/** From 1 among those of its level, signs and numbers apart. */
	readonly number: number;
};

/** The places of all items of a document; items without anything between them are one list. */
export const placesOf = (
	pieces: readonly Piece[],
): ReadonlyMap<Piece, Place> => {
	const places = new Map<Piece, Place>();
	let counts: readonly Count[] = [];
	let list = 0;
	for (const [index, piece] of pieces.entries()) {
		if (piece.kind !== "item") continue;
		if (pieces[index - 1]?.kind !== "item") {
			list += 1;
			counts = [];
		}
		const level = Math.min(piece.level, counts.length);
		const { ordered } = piece;
		const last = counts[level];
		const number = last?.ordered === ordered ? last.number + 1 : 1;
		counts = [...counts.slice(0, level), { ordered, number }];
		places.set(piece, { list, level, number });
	}
	return places;
};

type Count = { readonly ordered: boolean; readonly number: number };

/** Pieces as blocks of lines; items of one list stand together. */
export const blocksOf = (
	pieces: readonly Piece[],
	written: (piece: Piece) => string,
): readonly string[] => {
	const blocks: string[] = [];
	for (const [index, piece] of pieces.entries()) {
		const isNext = piece.kind === "item" && pieces[index - 1]?.kind === "item";
		const before = isNext ? blocks.pop() : undefined;
		const own = written(piece);
		blocks.push(before === undefined ? own : `${before}\n${own}`);
	}
	return blocks;
};
