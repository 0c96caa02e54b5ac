import { setImmediate } from "node:timers/promises";
import { restore } from "../../../ai/guards/placeholders.ts";
import type { Mark } from "../../../core/document.ts";
import type { Passage } from "../passages.ts";
import { type FoundQuote, findQuote } from "../quotes.ts";

/** Words of a document with the place they really stand at; `paper` counts the documents asked about, from 0. */
export type Citation = {
	readonly quote: string;
	readonly mark: Mark;
	readonly paper: number;
};

/** Looks for a quote of a model in all passages, first in the one it named; others are served in between. Null for one nobody wrote. */
export const locate = async (
	{ quote, part }: { readonly quote: string; readonly part: number },
	passages: readonly Passage[],
	places: ReadonlyMap<string, string>,
): Promise<FoundQuote | null> => {
	// A secret was dots for the model, and what it stands in may still be quoted.
	const words = restore(quote, places).replace(/•+/gu, "…");
	const named = passages.filter(({ number }) => number === part);
	for (const [index, passage] of [...named, ...passages].entries()) {
		const found = findQuote(words, part, [passage]);
		if (found !== null) return found;
		if (index % 8 === 7) await setImmediate();
	}
	return null;
};

/** The same for several, one after the other. */
export const locateAll = async (
	quotes: readonly { readonly quote: string; readonly part: number }[],
	passages: readonly Passage[],
	places: ReadonlyMap<string, string>,
): Promise<readonly (FoundQuote | null)[]> => {
	const found: (FoundQuote | null)[] = [];
	for (const one of quotes) found.push(await locate(one, passages, places));
	return found;
};

/** A quote that was found, as it is shown. */
export const citation = ({ passage, quote }: FoundQuote): Citation => ({
	quote,
	mark: passage.mark,
	paper: passage.paper,
});
