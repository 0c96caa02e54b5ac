const dateOf = (now: number, zone: string): Temporal.PlainDate =>
	Temporal.Instant.fromEpochMilliseconds(now)
		.toZonedDateTimeISO(zone)
		.toPlainDate();

const startOf = (date: Temporal.PlainDate, zone: string): number =>
	date.toZonedDateTime(zone).epochMilliseconds;

/** The day in a zone, as 2026-11-22. */
export const dayOf = (now: number, zone: string): string =>
	dateOf(now, zone).toString();

/** The day so many days before a day. */
export const daysBefore = (day: string, count: number): string =>
	Temporal.PlainDate.from(day).subtract({ days: count }).toString();

/** When the next day begins in a zone (ms). */
export const nextDay = (now: number, zone: string): number =>
	startOf(dateOf(now, zone).add({ days: 1 }), zone);

/** When the next month begins in a zone (ms). */
export const nextMonth = (now: number, zone: string): number =>
	startOf(dateOf(now, zone).with({ day: 1 }).add({ months: 1 }), zone);
