import { inSlices } from "../core/breathe.ts";
import type { Occurrence, Window } from "./occurrence.ts";
import { type Budget, budgetOf } from "./occurrence-budget.ts";
import { busyIn } from "./occurrence-busy.ts";
import { type Clock, createClocks } from "./occurrence-clock.ts";
import { mayBeIn } from "./occurrence-glimpse.ts";
import { type Item, itemOf } from "./occurrence-item.ts";
import { seriesIn } from "./occurrence-series.ts";
import { type Node, readTree } from "./occurrence-tree.ts";

/** What is in a window, in order; `unreadable` are the places of objects that no calendar program can read, `cut` those that have more occurrences than anybody wants to see. */
export type Found = {
	readonly occurrences: readonly Occurrence[];
	readonly unreadable: readonly string[];
	readonly cut: readonly string[];
};

/** Finds what is in a window, recurrences with their exceptions included; broken objects and rules without end are named and keep nobody. Single events that are plainly outside are not read. */
export const findOccurrences = (
	objects: readonly Placed[],
	window: Window,
): Found => together(objects.map(createLook(window)));

/** The same for thousands: in slices, so that it holds up nobody. */
export const lookForOccurrences = async (
	objects: readonly Placed[],
	window: Window,
): Promise<Found> => together(await inSlices(objects, createLook(window)));

type Placed = { readonly href: string; readonly text: string };

/** What was found of one object. */
type Seen =
	| { readonly href: string; readonly kind: "outside" | "unreadable" }
	| {
			readonly href: string;
			readonly kind: "read";
			readonly isCut: boolean;
			readonly occurrences: Found["occurrences"];
	  };

const createLook = (window: Window): ((object: Placed) => Seen) => {
	const clocks = createClocks(window.zone);
	const all = budgetOf(allSteps);
	return ({ href, text }) => {
		if (!mayBeIn(text, window)) return { href, kind: "outside" };
		const calendars = readTree(text);
		if (!calendars) return { href, kind: "unreadable" };
		const budget = budgetOf(Math.min(steps, all.left));
		const occurrences = calendars.flatMap((calendar) =>
			calendarIn(calendar, clocks(calendar), window, budget),
		);
		all.left -= Math.min(steps, all.left) - budget.left;
		return {
			href,
			kind: "read",
			isCut: budget.isSpent,
			occurrences: occurrences.map((one) => ({ ...one, href })),
		};
	};
};

const together = (found: readonly Seen[]): Found => ({
	occurrences: found
		.flatMap((one) => (one.kind === "read" ? one.occurrences : []))
		.sort((a, b) => a.start - b.start || b.end - a.end),
	unreadable: found.flatMap((one) =>
		one.kind === "unreadable" ? [one.href] : [],
	),
	cut: found.flatMap((one) =>
		one.kind === "read" && one.isCut ? [one.href] : [],
	),
});

/** The same for bare texts: what is between two moments (ms) for a reader in this zone; events without an end are so many minutes long. Texts that cannot be read are left out. */
export const occurrences = (
	texts: readonly string[],
	from: number,
	to: number,
	zone: string,
	defaultMinutes: number,
): readonly Occurrence[] =>
	findOccurrences(
		texts.map((text) => ({ href: "", text })),
		{ from, to, zone, minutes: defaultMinutes },
	).occurrences.map((one) => ({ ...one, href: null }));

// A series of daily occurrences over a hundred years takes 37,000 steps.
const steps = 100_000;
const allSteps = 4_000_000;

const calendarIn = (
	calendar: Node,
	clock: Clock,
	window: Window,
	budget: Budget,
): readonly Occurrence[] => {
	const items = calendar.children
		.filter(({ name }) => name === "vevent" || name === "vtodo")
		.flatMap((node) => itemOf(node, clock, window.minutes) ?? []);
	const series = Map.groupBy(items, ({ uid }: Item) => uid);
	return [
		...[...series.values()].flatMap((one) =>
			seriesIn(one, clock, window, budget),
		),
		...calendar.children
			.filter(({ name }) => name === "vfreebusy")
			.flatMap((node) => busyIn(node, clock, window)),
	];
};
