import type { Window } from "./occurrence.ts";

/** Whether an object has to be read to know that it is not in a window: a single event whose own lines say plainly that it is over before or begins after, by more than zones differ, has not. */
export const mayBeIn = (text: string, { from, to }: Window): boolean => {
	const begin = text.indexOf("BEGIN:VEVENT");
	if (begin < 0 || text.includes("BEGIN:VEVENT", begin + 1)) return true;
	const event = text.slice(begin);
	if (/^(?:RRULE|RDATE|DURATION|BEGIN:VTIMEZONE)/imu.test(event)) return true;
	const start = dayIn(event, "DTSTART");
	if (start === null) return true;
	const end = dayIn(event, "DTEND") ?? start;
	return start < to + slack && Math.max(start, end) > from - slack;
};

// Zones, an end at the end of its day, and an event without an end.
const slack = 4 * 86_400_000;

/** The day of a time that stands on one line, as if in UTC. */
const dayIn = (event: string, name: string): number | null => {
	const [, year, month, day] =
		new RegExp(`^${name}(?:;[^:\\r\\n]*)?:(\\d{4})(\\d\\d)(\\d\\d)`, "mu").exec(
			event,
		) ?? [];
	return year === undefined
		? null
		: Date.UTC(Number(year), Number(month) - 1, Number(day));
};
