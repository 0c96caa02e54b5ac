import type { Occurrence, Window } from "./occurrence.ts";
import type { Clock } from "./occurrence-clock.ts";
import { durationOf, timeOf } from "./occurrence-time.ts";
import { type Node, textOf } from "./occurrence-tree.ts";

/** The times that a block of busy times (VFREEBUSY) says are taken; free ones are left out. */
export const busyIn = (
	node: Node,
	clock: Clock,
	{ from, to }: Window,
): readonly Occurrence[] =>
	node.properties
		.filter(
			({ name, parameters }) =>
				name === "freebusy" &&
				String(parameters.fbtype).toUpperCase() !== "FREE",
		)
		.flatMap((property) =>
			property.values.flatMap((value) => {
				const [begin, finish]: readonly unknown[] = Array.isArray(value)
					? value
					: [];
				const first = timeOf(property, begin);
				if (!first) return [];
				const start = clock(first)(first.wall);
				const last = timeOf(property, finish);
				const end = last
					? clock(last)(last.wall)
					: start + (durationOf(finish) ?? 0);
				return start < to && end > from ? [busy(node, start, end)] : [];
			}),
		)
		.slice(0, 2000);

const busy = (node: Node, start: number, end: number): Occurrence => ({
	uid: textOf(node, "uid", 1000) ?? "",
	href: null,
	title: "",
	start,
	end,
	days: null,
	isAllDay: false,
	color: null,
	place: null,
	isCancelled: false,
	isDone: false,
	isRecurring: false,
	what: "busy",
});
