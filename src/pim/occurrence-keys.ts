import type { Clock } from "./occurrence-clock.ts";
import type { Item } from "./occurrence-item.ts";
import { dayOf } from "./occurrence-rule.ts";
import { type Time, timeOf } from "./occurrence-time.ts";
import type { Wall, Zone } from "./occurrence-zone.ts";

/** The moment (ms) of a time, in the zone of its series where it says none. */
export const instant = (time: Time, clock: Clock, zone: Zone): number =>
	clock(time, zone)(time.wall);

/** What marks an occurrence among those of its series: its moment, or its day. */
export const momentKey = (moment: number): string => `at ${moment}`;
export const dayKey = (wall: Wall): string => `on ${dayOf(wall)}`;

/** What a date that names an occurrence marks. */
export const keyOf = (
	time: Time,
	clock: Clock,
	zone: Zone | undefined,
): string =>
	time.in === "day"
		? dayKey(time.wall)
		: momentKey(clock(time, zone)(time.wall));

/** What the dates of a property mark. */
export const datesOf = (
	item: Item,
	name: string,
	clock: Clock,
): readonly string[] =>
	item.node.properties
		.filter((property) => property.name === name)
		.flatMap((property) =>
			property.values.flatMap((value) => {
				const time = timeOf(property, value);
				return time ? [keyOf(time, clock, item.zone)] : [];
			}),
		);
