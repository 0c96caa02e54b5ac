import { daysBefore } from "../../ai/calendar.ts";
import type { Care } from "./care.ts";
import type { Source } from "./points.ts";

/** How the keeping of points stands: how many collections there are points of, how many of them had none in the last two nights though they are there, and how many have damaged points. */
export type PointHealth = {
	readonly sources: number;
	readonly late: number;
	readonly damaged: number;
};

/** Judges what is kept, on a day (2026-11-20) in the organisation's zone. */
export const healthOf = (
	sources: readonly Source[],
	cares: readonly Care[],
	today: string,
): PointHealth => {
	const there = new Set(
		sources.flatMap(({ id, missing }) => (missing === null ? [id] : [])),
	);
	const since = daysBefore(today, 2);
	return {
		sources: sources.length,
		late: cares.filter(
			({ source, night }) => there.has(source) && (night ?? "") < since,
		).length,
		damaged: cares.filter(({ damaged }) => damaged > 0).length,
	};
};
