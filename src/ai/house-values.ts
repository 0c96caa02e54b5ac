import type { HouseTerms } from "./house.ts";
import { termsIn } from "./house-terms.ts";

const most = 40;

/** The rules of the house as the holes `keep`, `prefer` and `swiss` of a prompt: those the notes touch first, then as many of the others as there is room for, since a new text may meet any of them. */
export const houseValues = (terms: HouseTerms, notes: string) => {
	const near = termsIn(notes, terms);
	return holesOf({
		keep: [...new Set([...near.keep, ...terms.keep])],
		prefer: [...new Set([...near.prefer, ...terms.prefer])],
		swiss: terms.swiss,
	});
};

const holesOf = ({ keep, prefer, swiss }: HouseTerms) => ({
	keep: keep.length === 0 ? "none" : keep.slice(0, most).join(", "),
	prefer:
		prefer.length === 0
			? "none"
			: prefer
					.slice(0, most)
					.map(({ instead, use }) => `“${use}” for “${instead}”`)
					.join("; "),
	swiss: swiss ? "yes" : "no",
});
