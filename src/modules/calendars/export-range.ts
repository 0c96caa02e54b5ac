import type { PimObject } from "../../pim/collection.ts";
import { lookForOccurrences } from "../../pim/occurrences.ts";
import { dayAfter, startOf } from "./period.ts";

/** The objects that have anything between two days, both included: whole series, with all their exceptions. All of them where no day is named. */
export const inRange = async (
	objects: readonly PimObject[],
	{
		from,
		to,
	}: {
		readonly from?: string | undefined;
		readonly to?: string | undefined;
	},
	reader: { readonly zone: string; readonly minutes: number },
): Promise<readonly PimObject[]> => {
	if (from === undefined && to === undefined) return objects;
	const window = {
		...reader,
		from: from === undefined ? earliest : startOf(from, reader.zone),
		to: to === undefined ? latest : startOf(dayAfter(to), reader.zone),
	};
	const { occurrences } = await lookForOccurrences(objects, window);
	const found = new Set(occurrences.map(({ href }) => href));
	return objects.filter(({ href }) => found.has(href));
};

const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2200, 0, 1);
