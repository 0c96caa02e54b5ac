import { Problem } from "../../core/problem.ts";

/** The end of a day (2026-12-31) in a zone, in ms. Problem: `invalid-argument` (until) when it is over already. */
export const endOfDay = (day: string, zone: string, now: number): number => {
	const end = Temporal.PlainDate.from(day)
		.add({ days: 1 })
		.toZonedDateTime(zone).epochMilliseconds;
	if (end <= now) throw new Problem("invalid-argument", { name: "--until" });
	return end;
};
