import { fill } from "./holes.ts";
import type { HouseTerms } from "./house.ts";

/** How the rules of the house are said to a model. */
export type HouseWords = {
	readonly keep: string;
	readonly prefer: string;
	readonly pair: string;
	readonly swiss: string;
};

const most = 40;

/** The rules of the house as lines of a prompt, at most forty terms of each kind; empty where there are none. */
export const houseLines = (
	{ keep, prefer, swiss }: HouseTerms,
	words: HouseWords,
): string => {
	const pairs = prefer
		.slice(0, most)
		.map(({ instead, use }) => fill(words.pair, { instead, use }));
	return [
		keep.length === 0
			? ""
			: fill(words.keep, { terms: keep.slice(0, most).join(", ") }),
		pairs.length === 0 ? "" : fill(words.prefer, { terms: pairs.join("; ") }),
		swiss ? words.swiss : "",
	]
		.filter(Boolean)
		.join("\n");
};
