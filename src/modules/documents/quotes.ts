import type { Passage } from "./passages.ts";

/** Where a quote really stands, and its words as the document has them. */
export type FoundQuote = { readonly passage: Passage; readonly quote: string };

/** Looks for a quote in passages, first in the one that was named; spaces, line breaks, kinds of quotation marks and dashes do not count, and what is left out with an ellipsis may be anything of the same passage. Null when it is not there, or too short to prove anything. */
export const findQuote = (
	quote: string,
	named: number | null,
	passages: readonly Passage[],
): FoundQuote | null => {
	const pieces = quote
		.split(/\s*(?:\[?(?:…|\.{3})\]?)\s*/u)
		.map(plain)
		.filter((piece) => piece !== "");
	if (lettersIn(pieces.join("")) < fewest) return null;
	if (pieces.length > 1 && pieces.some((one) => lettersIn(one) < fewestApart))
		return null;
	const first = passages.filter(({ number }) => number === named);
	for (const passage of [...first, ...passages]) {
		const found = findIn(pieces, passage);
		if (found !== null) return { passage, quote: found };
	}
	return null;
};

const fewest = 6;
// Small words with anything between them stand in every text.
const fewestApart = 5;

/** The stretch of a text from the first to the last piece, as it is written there. */
const findIn = (pieces: readonly string[], passage: Passage): string | null => {
	const { text } = passage;
	const { folded, places } = known(passage);
	let at = 0;
	const stretches: string[] = [];
	for (const piece of pieces) {
		const found = folded.indexOf(piece, at);
		if (found < 0) return null;
		at = found + piece.length;
		const from = places[found] ?? 0;
		const to = places[at - 1] ?? from;
		stretches.push(text.slice(from, to + 1).replace(/\s+/gu, " "));
	}
	return stretches.join(" … ");
};

/** A long document is asked for many quotes. */
const known = (passage: Passage): Folded => {
	const before = folds.get(passage);
	if (before !== undefined) return before;
	const made = foldedWithPlaces(passage.text);
	folds.set(passage, made);
	return made;
};

type Folded = { readonly folded: string; readonly places: readonly number[] };
const folds = new WeakMap<Passage, Folded>();

const plain = (text: string): string => foldedWithPlaces(text).folded;

/** A text without its spaces and with one kind of each mark, and where each of its characters stood. */
const foldedWithPlaces = (text: string): Folded => {
	const places: number[] = [];
	let folded = "";
	for (let at = 0; at < text.length; at += 1) {
		const sign = signs.get(text[at] ?? "") ?? text[at] ?? "";
		if (/[\s\u00ad]/u.test(sign)) continue;
		folded += sign;
		places.push(at);
	}
	return { folded, places };
};

const signs: ReadonlyMap<string, string> = new Map([
	...["“", "”", "„", "«", "»", "‟", "″"].map((one) => [one, '"'] as const),
	...["‘", "’", "‚", "‹", "›", "′", "`", "´"].map((one) => [one, "'"] as const),
	...["–", "—", "‐", "‑", "−", "‒"].map((one) => [one, "-"] as const),
]);

const lettersIn = (text: string): number =>
	text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
