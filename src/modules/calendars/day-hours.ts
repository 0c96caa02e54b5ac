import { onWall, say, type Text } from "../../core/text.ts";

const names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Minutes since midnight from `08:00-18:00`; null for anything else, and for hours that end before they begin. */
export const hoursIn = (
	text: string,
): { readonly from: number; readonly to: number } | null => {
	const found = /^(\d{1,2})(?::(\d\d))?\s*[-–]\s*(\d{1,2})(?::(\d\d))?$/u.exec(
		text.trim(),
	);
	if (!found) return null;
	const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found
		.slice(1)
		.map((part) => Number(part ?? 0));
	const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
	return fromMinute < 60 && toMinute < 60 && from < to && to <= 1440
		? { from, to }
		: null;
};

/** Hours as they are typed. */
export const hoursOf = (from: number, to: number): string =>
	`${clock(from)}-${clock(to)}`;

const clock = (minutes: number): string =>
	`${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Hours as they are read. */
export const hoursText = (from: number, to: number): Text =>
	say("calendars.hours", { from: clock(from), to: clock(to) });

/** Weekdays (0 is Sunday) from `mon-fri` or `mon, tue, thu`; null for anything else. */
export const weekdaysIn = (text: string): readonly number[] | null => {
	const days = text
		.toLowerCase()
		.split(/[\s,;]+/u)
		.filter((part) => part !== "")
		.map(spanIn);
	if (days.length === 0 || days.includes(null)) return null;
	return [...new Set(days.flatMap((span) => span ?? []))].sort((a, b) => a - b);
};

const spanIn = (part: string): readonly number[] | null => {
	const [first, last = first, ...more] = part.split(/[-–]/u).map(dayIn);
	if (first === undefined || first < 0 || last === undefined || last < 0)
		return null;
	if (more.length > 0) return null;
	const length = (last - first + 7) % 7;
	return Array.from({ length: length + 1 }, (_, index) => (first + index) % 7);
};

const dayIn = (name: string): number =>
	/^[a-z]{3,9}$/u.test(name)
		? names.findIndex((one) => name.startsWith(one))
		: -1;

/** Weekdays as they are typed. */
export const weekdaysOf = (days: readonly number[]): string =>
	days.flatMap((day) => names[day] ?? []).join(",");

/** Weekdays as they are read, Monday first. */
export const weekdaysText = (days: readonly number[]): Text =>
	days.length === 0
		? say("calendars.weekdays.none")
		: {
				series: days
					.toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7))
					// The 4th of January 2026 is a Sunday.
					.map((day) =>
						onWall(`2026-01-${String(4 + day).padStart(2, "0")}`, "weekday"),
					),
			};
