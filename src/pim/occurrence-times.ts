import { type Budget, step } from "./occurrence-budget.ts";
import { type Day, dayLength, dayOf, type Rule } from "./occurrence-rule.ts";
import type { Wall } from "./occurrence-zone.ts";

/** When a rule has occurrences on one day, in order; each look costs a step. */
export const timesOf = (
	rule: Rule,
	start: Wall,
	day: Day,
	budget: Budget,
): Iterable<Wall> => {
	switch (rule.frequency) {
		case "HOURLY":
			return every(rule, start, day, budget, 3600);
		case "MINUTELY":
			return every(rule, start, day, budget, 60);
		case "SECONDLY":
			return every(rule, start, day, budget, 1);
		default:
			return clock(rule, start, day, budget);
	}
};

/** The clock times of a rule that counts in days or more. */
function* clock(
	rule: Rule,
	start: Wall,
	day: Day,
	budget: Budget,
): Generator<Wall> {
	const first = clockOf(start);
	for (const hour of orGiven(rule.hours, first.hour))
		for (const minute of orGiven(rule.minutes, first.minute))
			for (const second of orGiven(rule.seconds, first.second)) {
				if (!step(budget)) return;
				yield day * dayLength + (hour * 3600 + minute * 60 + second) * 1000;
			}
}

/** The clock times of a rule that counts in units of `unit` seconds. */
function* every(
	rule: Rule,
	start: Wall,
	day: Day,
	budget: Budget,
	unit: number,
): Generator<Wall> {
	const perDay = 86_400 / unit;
	const origin = Math.floor(start / 1000 / unit);
	const first = day * perDay;
	const late =
		(((first - origin) % rule.interval) + rule.interval) % rule.interval;
	const begin = late === 0 ? first : first + rule.interval - late;
	for (let at = begin; at < first + perDay; at += rule.interval) {
		if (!step(budget)) return;
		yield* within(rule, start, at * unit * 1000, unit, budget);
	}
}

/** What one unit of a fine rule gives: itself, or the minutes and seconds named in it. */
function* within(
	rule: Rule,
	start: Wall,
	at: Wall,
	unit: number,
	budget: Budget,
): Generator<Wall> {
	const { hour, minute, second } = clockOf(at);
	const isLeftOut = (wanted: readonly number[], value: number) =>
		wanted.length > 0 && !wanted.includes(value);
	if (isLeftOut(rule.hours, hour)) return;
	if (unit <= 60 && isLeftOut(rule.minutes, minute)) return;
	if (unit === 1 && isLeftOut(rule.seconds, second)) return;
	const first = clockOf(start);
	const minutes =
		unit === 3600 ? orGiven(rule.minutes, first.minute) : [minute];
	const seconds = unit >= 60 ? orGiven(rule.seconds, first.second) : [second];
	const base = dayOf(at) * dayLength + hour * 3_600_000;
	for (const m of minutes)
		for (const s of seconds) {
			if (!step(budget)) return;
			yield base + m * 60_000 + s * 1000;
		}
}

const orGiven = (named: readonly number[], given: number): readonly number[] =>
	named.length === 0 ? [given] : named;

const clockOf = (wall: Wall) => {
	const seconds = Math.floor((wall - dayOf(wall) * dayLength) / 1000);
	return {
		hour: Math.floor(seconds / 3600),
		minute: Math.floor(seconds / 60) % 60,
		second: seconds % 60,
	};
};
