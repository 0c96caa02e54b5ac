import { onWall, say, type Text } from "../../core/text.ts";
import type { Period } from "../../core/view.ts";

/** The days a period shows around a day, as 2026-12-09. */
export type Pages = {
	readonly period: Period;
	readonly first: string;
	readonly count: number;
	readonly title: Text;
	/** The day that was asked for. */
	readonly dayInside: string;
	/** A day in the page before and in the one after. */
	readonly before: string;
	readonly after: string;
	/** The moments (ms) it begins and ends in the reader's zone. */
	readonly from: number;
	readonly to: number;
};

/** What a period shows around a day. Weeks begin on Monday. */
export const pageAround = (
	period: Period,
	day: string,
	zone: string,
): Pages => {
	const date = Temporal.PlainDate.from(day);
	const { first, count, step } = shapes[period](date);
	const last = first.add({ days: count - 1 });
	const start = (one: Temporal.PlainDate) =>
		one.toZonedDateTime(zone).epochMilliseconds;
	return {
		period,
		first: first.toString(),
		count,
		title: titleOf(period, date, first, last),
		dayInside: day,
		before: date.subtract(step).toString(),
		after: date.add(step).toString(),
		from: start(first),
		to: start(last.add({ days: 1 })),
	};
};

/** The day and the time on the wall (2026-12-09T10:00) of a moment in a zone. */
export const wallOf = (moment: number, zone: string): string =>
	Temporal.Instant.fromEpochMilliseconds(moment)
		.toZonedDateTimeISO(zone)
		.toPlainDateTime()
		.toString({ smallestUnit: "minute" });

/** When a day begins in a zone (ms). */
export const startOf = (day: string, zone: string): number =>
	Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;

/** The day after a day. */
export const dayAfter = (day: string): string =>
	Temporal.PlainDate.from(day).add({ days: 1 }).toString();

type Shape = {
	readonly first: Temporal.PlainDate;
	readonly count: number;
	readonly step: Temporal.DurationLike;
};

const monday = (date: Temporal.PlainDate): Temporal.PlainDate =>
	date.subtract({ days: date.dayOfWeek - 1 });

const shapes: Readonly<Record<Period, (date: Temporal.PlainDate) => Shape>> = {
	day: (date) => ({ first: date, count: 1, step: { days: 1 } }),
	week: (date) => ({ first: monday(date), count: 7, step: { days: 7 } }),
	planning: (date) => ({ first: date, count: 14, step: { days: 14 } }),
	month: (date) => {
		const first = monday(date.with({ day: 1 }));
		const last = date.with({ day: date.daysInMonth });
		const days = first.until(last, { largestUnit: "days" }).days + 1;
		return { first, count: Math.ceil(days / 7) * 7, step: { months: 1 } };
	},
	year: (date) => ({
		first: date.with({ month: 1, day: 1 }),
		count: date.daysInYear,
		step: { years: 1 },
	}),
};

const titleOf = (
	period: Period,
	date: Temporal.PlainDate,
	first: Temporal.PlainDate,
	last: Temporal.PlainDate,
): Text => {
	switch (period) {
		case "day":
			return say("calendars.title.day", {
				weekday: onWall(date.toString(), "weekday"),
				day: onWall(date.toString(), "day"),
			});
		case "month":
			return onWall(date.toString(), "month");
		case "year":
			return String(date.year);
		case "week":
		case "planning":
			if (first.month === last.month)
				return say("calendars.title.inside", {
					from: first.day,
					to: onWall(last.toString(), "day"),
				});
			return say("calendars.title.span", {
				from: onWall(first.toString(), "day"),
				to: onWall(last.toString(), "day"),
			});
	}
};
