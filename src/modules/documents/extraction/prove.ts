import { ibans } from "../../../ai/private/iban.ts";
import type { Mark } from "../../../core/document.ts";
import type { Passage } from "../passages.ts";
import type { FoundQuote } from "../quotes.ts";
import type { Field } from "./fields.ts";
import { type Stretch, writtenIn } from "./written-in.ts";

/** A value as its document writes it, with its place; `isWrong` for an account number whose check sum is. */
export type Found = {
	readonly value: string;
	readonly mark: Mark;
	readonly isWrong: boolean;
};

/** Proves a value by a quote that was found: it has to stand in the quote, or as a whole near to it; several parted by commas or semicolons one by one. Null without proof. */
export const prove = (
	value: string,
	{ quote, passage }: FoundQuote,
	field: Pick<Field, "shape">,
): Found | null => {
	const flat = flatOf(passage);
	const stretches = stretchesOf(quote, flat);
	const whole = written(value, flat, stretches);
	const several = whole === null ? piecesOf(value) : [];
	const pieces = several.map((piece) => written(piece, flat, stretches));
	const proven =
		whole ??
		(pieces.length > 1 && pieces.every((piece) => piece !== null)
			? pieces.join("; ")
			: null);
	return proven === null
		? null
		: {
				value: proven.slice(0, 300),
				mark: passage.mark,
				isWrong: isWrongIban(proven, field),
			};
};

/** Whether a value should be an account number and is none. */
export const isWrongIban = (
	value: string,
	{ shape }: Pick<Field, "shape">,
): boolean => {
	const plain = value.replace(/[^\p{L}\p{N}]/gu, "");
	const looksLike = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/iu.test(plain);
	if (shape !== "iban" && !looksLike) return false;
	const [found = ""] = plain.match(new RegExp(ibans.pattern)) ?? [];
	return found !== plain || ibans.take?.(found) !== plain.length;
};

const far = 2000;
const enough = 6;

const written = (
	value: string,
	flat: string,
	stretches: readonly Stretch[],
): string | null => {
	for (const stretch of stretches) {
		const found = writtenIn(value, flat, stretch);
		if (found !== null) return found;
	}
	const [first] = stretches;
	// A short value stands somewhere on most pages and proves nothing there.
	if (first === undefined || lettersIn(value) < enough) return null;
	const [from, to] = first;
	return writtenIn(value, flat, [Math.max(0, from - far), to + far]);
};

const lettersIn = (text: string): number =>
	text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const piecesOf = (value: string): readonly string[] =>
	value.split(/\s*[;\n]\s*|,\s+/u).filter((piece) => lettersIn(piece) > 0);

/** Where the pieces of a quote stand. */
const stretchesOf = (quote: string, flat: string): readonly Stretch[] => {
	let at = 0;
	return quote.split(" … ").flatMap((piece): readonly Stretch[] => {
		const plain = flatten(piece);
		const found = flat.indexOf(plain, at);
		if (plain === "" || found < 0) return [];
		at = found + plain.length;
		return [[found, at]];
	});
};

const flatten = (text: string): string =>
	text.replace(/\s+/gu, " ").normalize("NFC");

/** Several values are looked for in one passage. */
const flatOf = (passage: Passage): string => {
	const before = flats.get(passage);
	if (before !== undefined) return before;
	const flat = flatten(passage.text);
	flats.set(passage, flat);
	return flat;
};

const flats = new WeakMap<Passage, string>();
