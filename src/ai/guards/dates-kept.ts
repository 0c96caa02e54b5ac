import { type CalendarDay, datesIn, sameDay } from "./dates.ts";
import { dayWordsIn } from "./days.ts";
import { finding, type Guard } from "./finding.ts";
import { digitsOf, numbersIn } from "./numbers.ts";

/** No date, weekday or month may go; it may be written otherwise ("30.11.2026", "30 November 2026"), also in another language. */
export const datesKept: Guard = ({ given, answered }) => {
	const { days, rest } = datesIn(given);
	const after = datesIn(answered);
	const keys = new Set([
		...dayWordsIn(answered).map(({ key }) => key),
		...after.days.map(({ month }) => `month-${month}`),
	]);
	// "Section 3.2." reads like a date and comes back as a number.
	const digits = new Set(numbersIn(answered).map(digitsOf));
	const lost = days.filter(
		(day) => !holds(after.days, day) && !digits.has(digitsOf(day.written)),
	);
	// A weekday beside a date that is kept says nothing new.
	const spare = days.length > 0 && lost.length === 0;
	return finding("dates-lost", "name", [
		...lost.map(({ written }) => written),
		...dayWordsIn(rest)
			.filter(({ key }) => !keys.has(key))
			.filter(({ key }) => !spare || !key.startsWith("weekday"))
			.map(({ written }) => written),
	]);
};

const holds = (days: readonly CalendarDay[], one: CalendarDay): boolean =>
	days.some((day) => sameDay(day, one));

/** The first text without its dates, and the second without those of the first: what is to be compared as numbers. */
export const withoutDates = (
	given: string,
	answered: string,
): readonly [string, string] => {
	const { days, rest } = datesIn(given);
	const after = datesIn(answered);
	return [
		rest,
		after.days
			.filter((day) => !holds(days, day))
			.reduce((text, { written }) => `${text} ${written}`, after.rest),
	];
};
