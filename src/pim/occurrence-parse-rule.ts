import type { Frequency, Rule, Weekday } from "./occurrence-rule.ts";
import { isRecord } from "./occurrence-tree.ts";
import type { Wall } from "./occurrence-zone.ts";

/** A rule from its parts by lower-case name, with numbers that are none left out; null for one that says no frequency. */
export const parseRule = (
	parts: unknown,
	reaches: (wall: Wall) => boolean,
): Rule | null => {
	if (!isRecord(parts)) return null;
	const frequency = frequencies.find((one) => one === parts.freq);
	if (!frequency) return null;
	const numbers = (name: string, from: number, to: number) =>
		wholeNumbers(listOf(parts[name]), from, to);
	const [interval] = numbers("interval", 1, 1_000_000);
	const [count] = numbers("count", 1, Number.MAX_SAFE_INTEGER);
	return {
		frequency,
		interval: interval ?? 1,
		count: count ?? null,
		reaches,
		weekStart: weekStartOf(parts.wkst),
		months: numbers("bymonth", 1, 12),
		weeks: numbers("byweekno", -53, 53),
		yearDays: numbers("byyearday", -366, 366),
		monthDays: numbers("bymonthday", -31, 31),
		weekdays: listOf(parts.byday).flatMap(weekdayOf),
		hours: numbers("byhour", 0, 23),
		minutes: numbers("byminute", 0, 59),
		seconds: numbers("bysecond", 0, 59),
		places: numbers("bysetpos", -366, 366).filter((place) => place !== 0),
	};
};

const frequencies: readonly Frequency[] = [
	"SECONDLY",
	"MINUTELY",
	"HOURLY",
	"DAILY",
	"WEEKLY",
	"MONTHLY",
	"YEARLY",
];

const listOf = (given: unknown): readonly unknown[] =>
	given === undefined ? [] : Array.isArray(given) ? given : [given];

const wholeNumbers = (
	given: readonly unknown[],
	from: number,
	to: number,
): readonly number[] =>
	[...new Set(given.slice(0, 1000).map(Number))]
		.filter((one) => Number.isInteger(one) && one >= from && one <= to)
		.sort((a, b) => a - b);

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** Monday where it is not said; the library says it as a number from 1, Sunday, on. */
const weekStartOf = (given: unknown): number => {
	const day =
		typeof given === "number" ? given - 1 : weekdays.indexOf(String(given));
	return day >= 0 && day <= 6 ? day : 1;
};

const weekdayOf = (text: unknown): readonly Weekday[] => {
	const [, nth, name = ""] =
		/^([+-]?\d{1,2})?(\w\w)$/u.exec(String(text)) ?? [];
	const day = weekdays.indexOf(name.toUpperCase());
	return day < 0 ? [] : [{ day, nth: Number(nth ?? 0) }];
};
