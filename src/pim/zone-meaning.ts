import ical from "ical.js";
import type { Component } from "./components.ts";
import type { Years } from "./years.ts";

/** Whether two zones have the same time whenever objects of these years happen. */
export const meansSame = (
	one: Component,
	other: Component,
	years: readonly Years[],
): boolean => {
	let from = Number.POSITIVE_INFINITY;
	let to = Number.NEGATIVE_INFINITY;
	for (const span of years) {
		from = Math.min(from, span.from);
		to = Math.max(to, span.to);
	}
	if (from > to) return true;
	if (to - from > mostYears) return false;
	const here = changesOf(one, { from, to });
	return here !== null && here === changesOf(other, { from, to });
};

/** How a zone's clock changes over some years, as text to compare; null for rules that no zone has. */
export const changesOf = (zone: Component, years: Years): string | null =>
	hasSoberRules(zone) ? changes(zoneOf(zone.raw), years) : null;

/** Whether its clock changes by the year or month; anything else is made to keep readers busy. */
export const hasSoberRules = ({ inside }: Component): boolean =>
	inside.every(({ lines }) =>
		lines
			.filter(({ name }) => name === "RRULE")
			.every(
				({ value }) =>
					/FREQ=(?:YEARLY|MONTHLY)/iu.test(value) &&
					!/BY(?:HOUR|MINUTE|SECOND)/iu.test(value),
			),
	);

const zoneOf = (raw: string) =>
	new ical.Timezone(new ical.Component(ical.parse(raw)));

/** Every day first; the day of a change by quarters of an hour. */
export const changes = (
	zone: InstanceType<typeof ical.Timezone>,
	{ from, to }: Years,
): string => {
	const offset = (at: number): number =>
		zone.utcOffset(ical.Time.fromJSDate(new Date(at), true));
	const end = Date.UTC(to + 1, 0, 2);
	const begin = Date.UTC(from, 0, 1) - day;
	let before = offset(begin);
	const found = [`${before}`];
	for (let at = begin; at < end; at += day) {
		if (offset(at + day) === before) continue;
		for (let fine = at; fine < at + day; fine += quarter) {
			const after = offset(fine + quarter);
			if (after !== before) found.push(`${fine + quarter} ${after}`);
			before = after;
		}
	}
	return found.join(",");
};

const day = 86_400_000;
const quarter = 900_000;
const mostYears = 80;
