import type { Window } from "./occurrence.ts";
import { type Budget, step } from "./occurrence-budget.ts";
import type { Clock } from "./occurrence-clock.ts";
import { expandRule } from "./occurrence-expand.ts";
import type { Item } from "./occurrence-item.ts";
import { instant } from "./occurrence-keys.ts";
import { dayLength } from "./occurrence-rule.ts";
import { durationOf, type Time, timeOf } from "./occurrence-time.ts";
import type { Wall } from "./occurrence-zone.ts";

/** A beginning on the wall of its series, and how long it is where it is not as long as the others. */
export type Start = { readonly wall: Wall; readonly length?: number };

/** When a series begins in a window widened by its length and by how far changes move it (ms). */
export function* startsOf(
	item: Item,
	clock: Clock,
	window: Window,
	shifts: readonly number[],
	budget: Budget,
): Generator<Start> {
	// Clocks differ from UTC by less than a day, and what began before may still go on.
	const reach = Math.max(0, ...shifts.map(Math.abs)) + dayLength;
	const range = [window.from - reach - item.length, window.to + reach] as const;
	const seen = new Set<Wall>();
	const all = function* (): Generator<Start> {
		if (item.rules.length === 0) yield { wall: item.start.wall };
		for (const rule of item.rules)
			for (const wall of expandRule(rule, item.start.wall, range, budget))
				yield { wall };
		yield* addedOf(item, clock);
	};
	let shown = 0;
	for (const start of all()) {
		if (seen.has(start.wall)) continue;
		if (item.zone(start.wall) >= window.from) shown += 1;
		if (shown > most || !step(budget)) {
			budget.isSpent = true;
			return;
		}
		seen.add(start.wall);
		yield start;
	}
}

const most = 2000;

/** Single dates that were added to a series, on its own wall. */
function* addedOf(item: Item, clock: Clock): Generator<Start> {
	for (const property of item.node.properties) {
		if (property.name !== "rdate") continue;
		for (const value of property.values) {
			const [from, to]: readonly unknown[] = Array.isArray(value)
				? value
				: [value];
			const time = timeOf(property, from);
			if (!time) continue;
			const end = timeOf(property, to);
			const length = end ? end.wall - time.wall : durationOf(to);
			const wall = onWallOf(item, time, clock);
			yield length === null ? { wall } : { wall, length: Math.max(0, length) };
		}
	}
}

/** A time as the wall of the series shows it. */
const onWallOf = (item: Item, time: Time, clock: Clock): Wall => {
	if (
		time.in === "day" ||
		time.in === "anywhere" ||
		time.zone === item.start.zone
	)
		return time.wall;
	const moment = instant(time, clock, item.zone);
	const near = moment + (item.start.wall - item.zone(item.start.wall));
	return near + (moment - item.zone(near));
};
