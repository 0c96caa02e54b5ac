import { hexOf } from "./color-name.ts";
import type { Occurrence } from "./occurrence.ts";
import type { Clock } from "./occurrence-clock.ts";
import { parseRule } from "./occurrence-parse-rule.ts";
import { dayLength, dayOf, type Rule } from "./occurrence-rule.ts";
import { durationOf, type Time, timeOf } from "./occurrence-time.ts";
import {
	isRecord,
	type Node,
	type Property,
	propertyOf,
	textOf,
} from "./occurrence-tree.ts";
import type { Zone } from "./occurrence-zone.ts";

/** A component with a time: an event, a series of them, or one that takes the place of an occurrence. */
export type Item = {
	readonly uid: string;
	readonly start: Time;
	/** In which its series counts. */
	readonly zone: Zone;
	/** Its length (ms): on the wall's clock, or exactly where it ends in another zone. */
	readonly length: number;
	readonly isExact: boolean;
	readonly rules: readonly Rule[];
	readonly node: Node;
	/** Which occurrence of its series it stands for. */
	readonly instead: { readonly time: Time; readonly andLater: boolean } | null;
	readonly looks: Pick<
		Occurrence,
		"title" | "color" | "place" | "isCancelled" | "isDone" | "what"
	>;
};

/** Reads an event or a task; null for one that says no time. `minutes` is how long an event without an end is. */
export const itemOf = (
	node: Node,
	clock: Clock,
	minutes: number,
): Item | null => {
	const begin = propertyOf(node, "dtstart");
	const due = propertyOf(node, node.name === "vtodo" ? "due" : "dtend");
	const end = timeOf(due, due?.values[0]);
	const start =
		timeOf(begin, begin?.values[0]) ?? (node.name === "vtodo" ? end : null);
	if (!start) return null;
	const zone = clock(start);
	const recurrence = propertyOf(node, "recurrence-id");
	const instead = timeOf(recurrence, recurrence?.values[0]);
	return {
		uid: textOf(node, "uid", 1000) ?? "",
		start,
		zone,
		...lengthOf(node, clock, start, end, minutes * 60_000),
		rules: rulesOf(node, start, zone, clock),
		node,
		instead: instead && {
			time: instead,
			andLater:
				String(recurrence?.parameters.range).toUpperCase() === "THISANDFUTURE",
		},
		looks: looksOf(node),
	};
};

const looksOf = (node: Node): Item["looks"] => {
	const status = textOf(node, "status")?.toUpperCase();
	return {
		title: textOf(node, "summary") ?? "",
		place: textOf(node, "location"),
		color: hexOf(textOf(node, "color") ?? ""),
		isCancelled: status === "CANCELLED",
		isDone: status === "COMPLETED" || propertyOf(node, "completed") !== null,
		what: node.name === "vtodo" ? "task" : "event",
	};
};

const lengthOf = (
	node: Node,
	clock: Clock,
	start: Time,
	end: Time | null,
	usual: number,
): Pick<Item, "length" | "isExact"> => {
	const isDay = start.in === "day";
	const told = durationOf(propertyOf(node, "duration")?.values[0]);
	if (end && end.in === start.in && end.zone === start.zone)
		return { length: sane(end.wall - start.wall, isDay), isExact: false };
	if (end && !isDay) {
		const length = clock(end)(end.wall) - clock(start)(start.wall);
		return { length: sane(length, isDay), isExact: true };
	}
	if (told !== null) return { length: sane(told, isDay), isExact: false };
	const none = node.name === "vtodo" ? 0 : usual;
	return { length: isDay ? dayLength : none, isExact: false };
};

/** A whole day is never shorter than one, and nothing ends before it begins. */
const sane = (length: number, isDay: boolean): number =>
	Math.max(isDay ? dayLength : 0, isDay ? dayOf(length) * dayLength : length);

const rulesOf = (
	node: Node,
	start: Time,
	zone: Zone,
	clock: Clock,
): readonly Rule[] =>
	node.properties
		.filter(({ name }) => name === "rrule")
		.flatMap((property) => {
			const [parts] = property.values;
			return (
				parseRule(parts, reaching(property, parts, start, zone, clock)) ?? []
			);
		});

/** Whether a wall time of the series is not after the rule's end. */
const reaching = (
	property: Property,
	parts: unknown,
	start: Time,
	zone: Zone,
	clock: Clock,
) => {
	const until = timeOf(property, isRecord(parts) ? parts.until : null);
	return (wall: number): boolean => {
		if (!until) return true;
		if (until.in === "day" || start.in === "day")
			return dayOf(wall) <= dayOf(until.wall);
		return zone(wall) <= clock(until, zone)(until.wall);
	};
};
