import {
	type Day,
	dayAt,
	partsOf,
	type Rule,
	weekdayOf,
} from "./occurrence-rule.ts";

/** The days on which a rule has occurrences in one of its periods, in order: `period` counts days, weeks, months or years from the one that holds `start`. */
export const daysOf = (
	rule: Rule,
	start: Day,
	period: number,
): readonly Day[] => {
	switch (rule.frequency) {
		case "YEARLY":
			return yearDays(rule, start, partsOf(start).year + period);
		case "MONTHLY": {
			const { year, month } = partsOf(start);
			return monthDays(rule, start, dayAt(year, month + period, 1));
		}
		case "WEEKLY": {
			const monday = start - sinceWeekStart(start, rule.weekStart);
			return weekDays(rule, start, monday + 7 * period);
		}
		default:
			return [start + period].filter((day) => fits(rule, day));
	}
};

/** The first day of a period. */
export const periodStart = (rule: Rule, start: Day, period: number): Day => {
	const { year, month } = partsOf(start);
	switch (rule.frequency) {
		case "YEARLY":
			// A first week may begin in the year before.
			return dayAt(year + period, 1, 1) - (rule.weeks.length > 0 ? 7 : 0);
		case "MONTHLY":
			return dayAt(year, month + period, 1);
		case "WEEKLY":
			return start - sinceWeekStart(start, rule.weekStart) + 7 * period;
		default:
			return start + period;
	}
};

/** In which period a day is. */
export const periodOf = (rule: Rule, start: Day, day: Day): number => {
	const [from, to] = [partsOf(start), partsOf(day)];
	switch (rule.frequency) {
		case "YEARLY":
			return to.year - from.year;
		case "MONTHLY":
			return (to.year - from.year) * 12 + to.month - from.month;
		case "WEEKLY":
			return Math.floor((day - periodStart(rule, start, 0)) / 7);
		default:
			return day - start;
	}
};

const sinceWeekStart = (day: Day, weekStart: number): number =>
	(weekdayOf(day) - weekStart + 7) % 7;

/** Whether a day is none that the rule leaves out. */
const fits = (rule: Rule, day: Day): boolean => {
	const { months, monthDays, yearDays: ofYear, weekdays } = rule;
	if (
		weekdays.length > 0 &&
		!weekdays.some((one) => one.day === weekdayOf(day))
	)
		return false;
	if (months.length + monthDays.length + ofYear.length === 0) return true;
	const { year, month, date } = partsOf(day);
	if (months.length > 0 && !months.includes(month)) return false;
	const isOne = (
		wanted: readonly number[],
		value: number,
		last: () => number,
	) =>
		wanted.length === 0 ||
		wanted.includes(value) ||
		wanted.includes(value - last() - 1);
	const [first, next] = [dayAt(year, 1, 1), dayAt(year + 1, 1, 1)];
	return (
		isOne(monthDays, date, () => lengthOf(year, month)) &&
		isOne(ofYear, day - first + 1, () => next - first)
	);
};

const lengthOf = (year: number, month: number): number =>
	dayAt(year, month + 1, 1) - dayAt(year, month, 1);

const range = (from: Day, to: Day): Day[] =>
	Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const weekDays = (rule: Rule, start: Day, first: Day): readonly Day[] => {
	const days =
		rule.weekdays.length === 0
			? [first + sinceWeekStart(start, rule.weekStart)]
			: range(first, first + 7);
	return days.filter((day) => fits(rule, day));
};

const monthDays = (rule: Rule, start: Day, first: Day): readonly Day[] => {
	const { year, month } = partsOf(first);
	const next = dayAt(year, month + 1, 1);
	if (rule.monthDays.length === 0 && rule.weekdays.length === 0) {
		const day = first + partsOf(start).date - 1;
		return day < next && fits(rule, day) ? [day] : [];
	}
	return range(first, next).filter(
		(day) => fits(rule, day) && isNth(rule, day, first, next),
	);
};

/** Whether a day is one of the rule's weekdays, counted in the days from `first` to before `next`. */
const isNth = (rule: Rule, day: Day, first: Day, next: Day): boolean =>
	rule.weekdays.length === 0 ||
	rule.weekdays.some(
		({ day: weekday, nth }) =>
			weekday === weekdayOf(day) &&
			(nth === 0 ||
				(nth > 0 && Math.floor((day - first) / 7) + 1 === nth) ||
				(nth < 0 && Math.floor((next - 1 - day) / 7) + 1 === -nth)),
	);

const yearDays = (rule: Rule, start: Day, year: number): readonly Day[] => {
	const [first, next] = [dayAt(year, 1, 1), dayAt(year + 1, 1, 1)];
	if (rule.weeks.length > 0) return weeksDays(rule, start, year);
	if (rule.yearDays.length > 0)
		return range(first, next).filter((day) => fits(rule, day));
	const months =
		rule.months.length > 0
			? rule.months
			: rule.monthDays.length > 0
				? range(1, 13)
				: null;
	if (months)
		return [...new Set(months)]
			.filter((month) => month >= 1 && month <= 12)
			.sort((a, b) => a - b)
			.flatMap((month) => monthDays(rule, start, dayAt(year, month, 1)));
	if (rule.weekdays.length > 0)
		return range(first, next).filter((day) => isNth(rule, day, first, next));
	const { month, date } = partsOf(start);
	const day = dayAt(year, month, date);
	return partsOf(day).month === month ? [day] : [];
};

/** Days in the numbered weeks of a year (ISO 8601, with the rule's own first day of a week). */
const weeksDays = (rule: Rule, start: Day, year: number): readonly Day[] => {
	const firstWeek = (of: number): Day => {
		const fourth = dayAt(of, 1, 4);
		return fourth - sinceWeekStart(fourth, rule.weekStart);
	};
	const [first, next] = [firstWeek(year), firstWeek(year + 1)];
	const count = (next - first) / 7;
	const weeks = rule.weeks.map((week) => (week < 0 ? count + week + 1 : week));
	return [...new Set(weeks)]
		.filter((week) => week >= 1 && week <= count)
		.sort((a, b) => a - b)
		.flatMap((week) => weekDays(rule, start, first + 7 * (week - 1)));
};
