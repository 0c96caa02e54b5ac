import type { PimObject } from "../../pim/collection.ts";
import { findOccurrences } from "../../pim/occurrences.ts";
import { dayAfter, startOf } from "./period.ts";

/** The objects that have anything between two days, both included: whole series, with all their exceptions. All of them where no day is named. */
export const inRange = (
	objects: readonly PimObject[],
	{
		from,
		through,
	}: {
		readonly from?: string | undefined;
		readonly through?: string | undefined;
	},
	reader: { readonly zone: string; readonly minutes: number },
): readonly PimObject[] => {
	if (from === undefined && through === undefined) return objects;
	const window = {
		...reader,
		from: from === undefined ? earliest : startOf(from, reader.zone),
		to:
			through === undefined ? latest : startOf(dayAfter(through), reader.zone),
	};
	const found = new Set(
		findOccurrences(objects, window).occurrences.map(({ href }) => href),
	);
	return objects.filter(({ href }) => found.has(href));
};

const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2200, 0, 1);
