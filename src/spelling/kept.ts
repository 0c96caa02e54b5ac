import { plain } from "./pieces.ts";

/** Tells the words of terms that are to be kept: in any case, and with up to two letters more when they have at least three. */
export const createKept = (
	terms: readonly string[],
): ((word: string) => boolean) => {
	const kept = new Set(
		terms.flatMap((term) => plain(term).toLowerCase().trim().split(/\s+/u)),
	);
	return (word) => {
		const lower = word.toLowerCase();
		return [0, 1, 2].some(
			(more) =>
				(more === 0 || lower.length - more >= 3) &&
				kept.has(lower.slice(0, lower.length - more)),
		);
	};
};
