import type { Occurrence, Window } from "./occurrence.ts";
import { type Budget, step } from "./occurrence-budget.ts";
import type { Clock } from "./occurrence-clock.ts";
import { expandRule } from "./occurrence-expand.ts";
import type { Item } from "./occurrence-item.ts";
import { dayLength, dayOf } from "./occurrence-rule.ts";
import { durationOf, type Time, timeOf } from "./occurrence-time.ts";
import type { Wall, Zone } from "./occurrence-zone.ts";

/** What there is of one UID in the window: the series, its changed and its moved occurrences, without those taken out. */
export const seriesIn = (
	items: readonly Item[],
	clock: Clock,
	window: Window,
	budget: Budget,
): readonly Occurrence[] => {
	const masters = items.filter(({ instead }) => instead === null);
	const changed = items.filter(({ instead }) => instead !== null);
	const zone = masters[0]?.zone;
	const instead = changed.flatMap((item) =>
		item.instead
			? [
					{
						item,
						key: keyOf(item.instead.time, clock, zone),
						time: item.instead.time,
						andLater: item.instead.andLater,
					},
				]
			: [],
	);
	const replaced = new Set(instead.map(({ key }) => key));
	const later = instead
		.filter(({ andLater }) => andLater)
		.sort((a, b) => a.time.wall - b.time.wall);
	const out = new Set(
		masters.flatMap((item) => datesOf(item, "exdate", clock)),
	);
	const usual = masters.flatMap((item) =>
		[...startsOf(item, clock, window, later.map(shiftOf), budget)].flatMap(
			(start) => {
				const keys = [momentKey(item.zone(start.wall)), dayKey(start.wall)];
				if (keys.some((key) => out.has(key) || replaced.has(key))) return [];
				const change = later.findLast(
					({ time }) =>
						instant(time, clock, item.zone) <= item.zone(start.wall),
				);
				return change
					? one(change.item, start.wall + shiftOf(change), window, true)
					: one(item, start.wall, window, false, start.length);
			},
		),
	);
	const own = instead.flatMap(({ item, key }) =>
		out.has(key) ? [] : one(item, item.start.wall, window, true),
	);
	return [...usual, ...own];
};

/** How far a change of all later occurrences moves them. */
const shiftOf = (change: {
	readonly item: Item;
	readonly time: Time;
}): number => change.item.start.wall - change.time.wall;

type Start = { readonly wall: Wall; readonly length?: number };

function* startsOf(
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

const instant = (time: Time, clock: Clock, zone: Zone): number =>
	clock(time, zone)(time.wall);

const momentKey = (moment: number): string => `at ${moment}`;
const dayKey = (wall: Wall): string => `on ${dayOf(wall)}`;

const keyOf = (time: Time, clock: Clock, zone: Zone | undefined): string =>
	time.in === "day"
		? dayKey(time.wall)
		: momentKey(clock(time, zone)(time.wall));

const datesOf = (item: Item, name: string, clock: Clock): readonly string[] =>
	item.node.properties
		.filter((property) => property.name === name)
		.flatMap((property) =>
			property.values.flatMap((value) => {
				const time = timeOf(property, value);
				return time ? [keyOf(time, clock, item.zone)] : [];
			}),
		);

/** One occurrence, when it is in the window. */
const one = (
	item: Item,
	wall: Wall,
	{ from, to }: Window,
	isChanged: boolean,
	length = item.length,
): readonly Occurrence[] => {
	const start = item.zone(wall);
	const end = item.isExact ? start + length : item.zone(wall + length);
	const isIn = start < to && (end > from || (start >= from && end >= start));
	if (!isIn || !Number.isFinite(start) || !Number.isFinite(end)) return [];
	const isAllDay = item.start.in === "day";
	return [
		{
			uid: item.uid,
			href: null,
			start,
			end,
			isAllDay,
			days: isAllDay
				? { first: isoDay(wall), last: isoDay(wall + length - dayLength) }
				: null,
			isRecurring:
				isChanged ||
				item.node.properties.some(({ name }) => /^r(?:rule|date)$/u.test(name)),
			...item.looks,
		},
	];
};

const isoDay = (wall: Wall): string =>
	new Date(wall).toISOString().slice(0, 10);
