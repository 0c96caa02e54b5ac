import { setImmediate } from "node:timers/promises";
import type { Passage } from "../passages.ts";
import type { FoundQuote } from "../quotes.ts";

/** The passages quotes stand in, each shortened to the quotes with what stands round them (`round` characters on both sides); a short passage stays whole. */
export const excerptsOf = async (
	quotes: readonly FoundQuote[],
	round: number,
): Promise<readonly Passage[]> => {
	const passages = [...new Set(quotes.map(({ passage }) => passage))];
	const excerpts: Passage[] = [];
	for (const passage of passages.toSorted((a, b) => a.number - b.number)) {
		const own = quotes.filter((one) => one.passage === passage);
		excerpts.push({ ...passage, sent: shortened(passage, own, round) });
		await setImmediate();
	}
	return excerpts;
};

const shortened = (
	{ text, sent }: Passage,
	quotes: readonly FoundQuote[],
	round: number,
): string => {
	if (sent.length <= round * 3) return sent;
	const flat = sent.replace(/\s+/gu, " ");
	const windows = quotes
		.map(({ quote }): Window => {
			const [first = quote] = quote.split(" … ");
			const at = placeIn(flat, first, text);
			return [
				Math.max(0, at - round),
				Math.min(flat.length, at + quote.length + round),
			];
		})
		.toSorted(([a], [b]) => a - b);
	return joined(windows)
		.map(([from, to]) => flat.slice(from, to).trim())
		.join(" … ");
};

type Window = readonly [from: number, to: number];

const joined = (windows: readonly Window[]): readonly Window[] => {
	const apart: Window[] = [];
	for (const [from, to] of windows) {
		const last = apart.at(-1);
		if (last !== undefined && from <= last[1])
			apart[apart.length - 1] = [last[0], Math.max(last[1], to)];
		else apart.push([from, to]);
	}
	return apart;
};

/** Where a quote stands in what was sent. With something hidden in it, it stands about as far in as in the text itself. */
const placeIn = (flat: string, quote: string, text: string): number => {
	const at = flat.indexOf(quote);
	if (at >= 0) return at;
	const own = text.replace(/\s+/gu, " ");
	const there = Math.max(0, own.indexOf(quote));
	return Math.round((there / Math.max(1, own.length)) * flat.length);
};

/** Quotes, each once. */
export const eachOnce = (
	quotes: readonly FoundQuote[],
): readonly FoundQuote[] => [
	...new Map(
		quotes.map((one) => [`${one.passage.number} ${one.quote}`, one]),
	).values(),
];
