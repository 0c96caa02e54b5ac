import type { Occurrence, Window } from "./occurrence.ts";
import type { Budget } from "./occurrence-budget.ts";
import type { Clock } from "./occurrence-clock.ts";
import type { Item } from "./occurrence-item.ts";
import {
	datesOf,
	dayKey,
	instant,
	keyOf,
	momentKey,
} from "./occurrence-keys.ts";
import { dayLength } from "./occurrence-rule.ts";
import { type Start, startsOf } from "./occurrence-starts.ts";
import type { Time } from "./occurrence-time.ts";
import type { Wall } from "./occurrence-zone.ts";

/** What there is of one UID in the window: the series, its changed and its moved occurrences, without those taken out. */
export const seriesIn = (
	items: readonly Item[],
	clock: Clock,
	window: Window,
	budget: Budget,
): readonly Occurrence[] => {
	const masters = items.filter(({ instead }) => instead === null);
	const changes = items.flatMap((item) => changeOf(item, clock, masters[0]));
	const later = changes
		.filter(({ andLater }) => andLater)
		.sort((a, b) => a.time.wall - b.time.wall);
	const out = new Set(
		masters.flatMap((item) => datesOf(item, "exdate", clock)),
	);
	const gone = out.union(new Set(changes.map(({ key }) => key)));
	const usual = masters.flatMap((item) =>
		[...startsOf(item, clock, window, later.map(shiftOf), budget)]
			.filter(({ wall }) =>
				gone.isDisjointFrom(
					new Set([momentKey(item.zone(wall)), dayKey(wall)]),
				),
			)
			.flatMap((start) => usualOne(item, start, later, clock, window)),
	);
	const own = changes.flatMap(({ item, key }) =>
		out.has(key) ? [] : one(item, item.start.wall, window, true),
	);
	return [...usual, ...own];
};

/** A changed occurrence, with what it stands for. */
type Changed = {
	readonly item: Item;
	readonly key: string;
	readonly time: Time;
	readonly andLater: boolean;
};

const changeOf = (
	item: Item,
	clock: Clock,
	master: Item | undefined,
): readonly Changed[] =>
	item.instead
		? [
				{
					item,
					key: keyOf(item.instead.time, clock, master?.zone),
					...item.instead,
				},
			]
		: [];

/** An occurrence of a series, as the last change of all later ones left it. */
const usualOne = (
	item: Item,
	start: Start,
	later: readonly Changed[],
	clock: Clock,
	window: Window,
): readonly Occurrence[] => {
	const change = later.findLast(
		({ time }) => instant(time, clock, item.zone) <= item.zone(start.wall),
	);
	return change
		? one(change.item, start.wall + shiftOf(change), window, true)
		: one(item, start.wall, window, false, start.length);
};

/** How far a change of all later occurrences moves them. */
const shiftOf = (change: Changed): number =>
	change.item.start.wall - change.time.wall;

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
