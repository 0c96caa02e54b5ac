import type { HouseTerms } from "../../../ai/house.ts";

const most = 40;

/** The rules of the house as the holes `keep`, `prefer` and `swiss` of a prompt. */
export const houseValues = ({ keep, prefer, swiss }: HouseTerms) => ({
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
