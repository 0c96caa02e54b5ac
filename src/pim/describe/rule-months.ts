import { say, type Text } from "../../core/text.ts";
import { daysText, type Rule, weekdays, workdays } from "./rule-parts.ts";

/** A monthly rule in words; null for one that has none. */
export const monthlyText = (
	rule: Rule,
	by: readonly string[],
	every: number,
): Text | null => {
	if (by.length === 0) return say("pim.rule.monthly", { every });
	const days = rule.get("BYMONTHDAY");
	if (by.join() === "BYMONTHDAY" && days) return datesText(days, every);
	const which = whichDays(rule, by);
	return which ? say("pim.rule.monthly-which", { every, which }) : null;
};

/** A yearly rule in words; null for one that has none. */
export const yearlyText = (
	rule: Rule,
	by: readonly string[],
	every: number,
): Text | null => {
	if (by.length === 0) return say("pim.rule.yearly", { every });
	const month = Number(rule.get("BYMONTH"));
	if (!(Number.isInteger(month) && month >= 1 && month <= 12)) return null;
	const rest = by.filter((name) => name !== "BYMONTH");
	const date = Number(rule.get("BYMONTHDAY"));
	if (rest.length === 0)
		return say("pim.rule.yearly-month", { every, month: moment(month, 15) });
	if (rest.join() === "BYMONTHDAY")
		return date >= 1 && date <= lengths(month)
			? say("pim.rule.yearly-day", { every, day: moment(month, date) })
			: null;
	const which = whichDays(rule, rest);
	return which
		? say("pim.rule.yearly-which", { every, which, month: moment(month, 15) })
		: null;
};

const datesText = (days: string, every: number): Text | null => {
	if (days === "-1") return say("pim.rule.monthly-last", { every });
	const dates = days.split(",").map(Number);
	if (!dates.every((date) => Number.isInteger(date) && date > 0 && date < 32))
		return null;
	return say("pim.rule.monthly-dates", {
		every,
		count: dates.length,
		dates: { series: dates },
	});
};

/** "the first Monday", "the last working day"; null where there are no words. */
const whichDays = (rule: Rule, by: readonly string[]): Text | null => {
	const days = rule.get("BYDAY")?.split(",") ?? [];
	const place = rule.get("BYSETPOS");
	const names = by.filter((name) => name !== "BYSETPOS").join();
	if (names !== "BYDAY" || days.length === 0) return null;
	if (place !== undefined) return placed(days, place);
	const found = days.map(ordinal);
	const told = found.flatMap((day) => (day ? [day] : []));
	const [first] = told;
	if (!first || told.length < found.length) return null;
	return told.length === 1 ? first : { series: told };
};

const ordinal = (day: string): Text | null => {
	const [, place = "", name = ""] = /^([+-]?\d)([A-Z]{2})$/u.exec(day) ?? [];
	const nth = places[String(Number(place))];
	return nth && weekdays.includes(name)
		? say("pim.rule.nth-day", { nth, day: daysText([name]) })
		: null;
};

const placed = (days: readonly string[], place: string): Text | null => {
	const nth = places[String(Number(place))];
	if (!nth || !days.every((day) => weekdays.includes(day))) return null;
	const [first] = days;
	if (days.length === 1 && first)
		return say("pim.rule.nth-day", { nth, day: daysText([first]) });
	if (days.length === 7) return say("pim.rule.nth-of-all", { nth });
	return workdays(days) ? say("pim.rule.nth-workday", { nth }) : null;
};

const places: Readonly<Record<string, string>> = {
	"1": "first",
	"2": "second",
	"3": "third",
	"4": "fourth",
	"5": "fifth",
	"-1": "last",
	"-2": "before",
};

// Drawn by the message itself as month, or day and month. Ten o'clock in UTC is the same day in nearly all zones.
const moment = (month: number, date: number): number =>
	Date.UTC(2024, month - 1, date, 10);

const lengths = (month: number): number =>
	new Date(Date.UTC(2024, month, 0)).getUTCDate();
