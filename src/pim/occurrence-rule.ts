import type { Wall } from "./occurrence-zone.ts";

/** How often a rule looks, from seconds to years. */
export type Frequency =
	| "SECONDLY"
	| "MINUTELY"
	| "HOURLY"
	| "DAILY"
	| "WEEKLY"
	| "MONTHLY"
	| "YEARLY";

/** A weekday (0 is Sunday) and which one of a month or year; 0 for all. */
export type Weekday = { readonly day: number; readonly nth: number };

/** A recurrence rule (RFC 5545, 3.3.10) with its parts as numbers; empty where a part is not given. */
export type Rule = {
	readonly frequency: Frequency;
	readonly interval: number;
	readonly count: number | null;
	/** Whether an occurrence is not after the rule's end. */
	readonly reaches: (wall: Wall) => boolean;
	/** The day a week begins with; 0 is Sunday. */
	readonly weekStart: number;
	readonly months: readonly number[];
	readonly weeks: readonly number[];
	readonly yearDays: readonly number[];
	readonly monthDays: readonly number[];
	readonly weekdays: readonly Weekday[];
	readonly hours: readonly number[];
	readonly minutes: readonly number[];
	readonly seconds: readonly number[];
	readonly places: readonly number[];
};

/** A day of the calendar, counted from 1970-01-01. */
export type Day = number;

/** Milliseconds of a day on a wall clock. */
export const dayLength = 86_400_000;

/** The day of a wall time. */
export const dayOf = (wall: Wall): Day => Math.floor(wall / dayLength);

/** Year, month (1–12) and day of month of a day. */
export const partsOf = (
	day: Day,
): { readonly year: number; readonly month: number; readonly date: number } => {
	const at = new Date(day * dayLength);
	return {
		year: at.getUTCFullYear(),
		month: at.getUTCMonth() + 1,
		date: at.getUTCDate(),
	};
};

/** The day of a date; months before 1 and after 12 are in other years. */
export const dayAt = (year: number, month: number, date: number): Day => {
	const at = new Date(0);
	at.setUTCFullYear(year, month - 1, date);
	return Math.round(at.getTime() / dayLength);
};

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;
