import { type Budget, step } from "./occurrence-budget.ts";
import { daysOf, periodOf, periodStart } from "./occurrence-days.ts";
import { dayOf, type Rule } from "./occurrence-rule.ts";
import { timesOf } from "./occurrence-times.ts";
import type { Wall } from "./occurrence-zone.ts";

/** When a rule that begins at `start` (which is its first occurrence) happens between two wall times, in order; ends early when the budget is spent. Rules without a count are read from `from` on, however long ago they began. */
export function* expandRule(
	rule: Rule,
	start: Wall,
	[from, to]: readonly [from: Wall, to: Wall],
	budget: Budget,
): Generator<Wall> {
	let count = 0;
	const room = rule.count ?? Number.POSITIVE_INFINITY;
	for (const wall of all(
		rule,
		start,
		rule.count === null ? from : start,
		to,
		budget,
	)) {
		if (wall > to || count >= room || !rule.reaches(wall)) return;
		count += 1;
		if (wall >= from) yield wall;
	}
}

/** The start, and then what the rule gives after it. */
function* all(
	rule: Rule,
	start: Wall,
	from: Wall,
	to: Wall,
	budget: Budget,
): Generator<Wall> {
	yield start;
	const first = dayOf(start);
	const reached = Math.max(0, periodOf(rule, first, dayOf(from)) - 1);
	// Finer rules count units in `timesOf`, so that every day is looked at.
	const interval = isFine(rule) ? 1 : rule.interval;
	let period = Math.floor(reached / interval) * interval;
	while (step(budget) && periodStart(rule, first, period) <= dayOf(to)) {
		for (const wall of periodTimes(rule, start, period, budget))
			if (wall > start) yield wall;
		period += interval;
	}
}

const isFine = ({ frequency }: Rule): boolean =>
	["HOURLY", "MINUTELY", "SECONDLY"].includes(frequency);

function* periodTimes(
	rule: Rule,
	start: Wall,
	period: number,
	budget: Budget,
): Generator<Wall> {
	if (rule.places.length === 0 || isFine(rule)) {
		yield* unplaced(rule, start, period, budget);
		return;
	}
	const whole = [...unplaced(rule, start, period, budget)];
	yield* [...new Set(rule.places)]
		.map((place) => (place > 0 ? place - 1 : whole.length + place))
		.sort((a, b) => a - b)
		.flatMap((index) => whole[index] ?? []);
}

function* unplaced(
	rule: Rule,
	start: Wall,
	period: number,
	budget: Budget,
): Generator<Wall> {
	for (const day of daysOf(rule, dayOf(start), period))
		yield* timesOf(rule, start, day, budget);
}
