import type { Holder } from "../../pim/account.ts";
import type { PointBook } from "./needs.ts";

/** How many points of how many collections are kept of somebody. */
export type KeptPoints = {
	readonly sources: readonly string[];
	readonly points: number;
};

/** Counts the kept points of a holder. */
export const keptPoints = async (
	points: PointBook,
	holder: Holder,
): Promise<KeptPoints> => {
	const sources = await points.sources(holder);
	const lists = await Promise.all(sources.map(({ id }) => points.list(id)));
	return {
		sources: sources.map(({ id }) => id),
		points: lists.reduce((sum, list) => sum + list.length, 0),
	};
};
