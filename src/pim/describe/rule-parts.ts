import { onWall, type Text } from "../../core/text.ts";

/** The parts of a rule by name, all in capitals. */
export type Rule = ReadonlyMap<string, string>;

/** The days of a week as rules name them, from Monday. */
export const weekdays: readonly string[] = [
	"MO",
	"TU",
	"WE",
	"TH",
	"FR",
	"SA",
	"SU",
];

/** Weekdays by their names, in the order of the week. */
export const daysText = (days: readonly string[]): Text => {
	const names = weekdays.flatMap((day, at) =>
		days.includes(day) ? [onWall(`2024-01-0${at + 1}`, "weekday")] : [],
	);
	return names.length === 1 && names[0] ? names[0] : { series: names };
};

/** Whether these are the five days from Monday to Friday. */
export const workdays = (days: readonly string[]): boolean =>
	days.length === 5 && weekdays.slice(0, 5).every((day) => days.includes(day));
