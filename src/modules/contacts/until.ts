import { Problem } from "../../core/problem.ts";
import type { End } from "./book-shares.ts";

/** A last day (2026-12-31) in a zone, and when it is over; null for none. */
export const endOf = (day: string | undefined, zone: string): End | null =>
	day === undefined
		? null
		: {
				day,
				over: Temporal.PlainDate.from(day)
					.add({ days: 1 })
					.toZonedDateTime(zone).epochMilliseconds,
			};

/** Problem: `invalid-argument` (until) when the day is over already. */
export const requireOpen = (until: End | null, now: number): void => {
	if (until !== null && until.over <= now)
		throw new Problem("invalid-argument", { name: "--until" });
};
