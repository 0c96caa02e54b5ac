import { say, type Text } from "../../core/text.ts";
import type { Entry } from "../../core/view.ts";
import type { Collection } from "../../pim/collection.ts";
import type { Occurrence } from "../../pim/occurrence.ts";
import { freeColor } from "./colors.ts";
import { wallOf } from "./period.ts";

/** A calendar with what of it is on the page. */
export type Filled = {
	readonly calendar: Collection;
	readonly color: string;
	readonly occurrences: readonly Occurrence[];
};

/** Calendars with their colours: their own, and for those without one a colour that no other has. */
export const colored = (
	calendars: readonly Collection[],
): readonly { readonly calendar: Collection; readonly color: string }[] => {
	const taken = calendars.flatMap(({ color }) => color ?? []);
	return calendars.map((calendar) => {
		const color = calendar.color ?? freeColor(taken);
		if (calendar.color === null) taken.push(color);
		return { calendar, color };
	});
};

/** What a calendar is called, also one without a name. */
export const nameOf = ({ name }: Pick<Collection, "name">): Text =>
	name.trim() === "" ? say("calendars.unnamed") : name;

/** What an event is called, also one without a title. */
export const titleOf = ({
	title,
	what,
}: Pick<Occurrence, "title" | "what">): Text =>
	title === "" ? say(`calendars.untitled.${what}`) : title;

/** Occurrences as a picture shows them, on the reader's wall. */
export const entriesOf = (
	filled: readonly Filled[],
	zone: string,
): readonly Entry[] =>
	filled.flatMap(({ color, occurrences }) =>
		occurrences.map((one) => ({
			title: titleOf(one),
			place: one.place,
			from: one.days?.first ?? wallOf(one.start, zone),
			to: one.days ? wallOf(one.end, zone).slice(0, 10) : wallOf(one.end, zone),
			isAllDay: one.isAllDay,
			color: one.color ?? color,
			state: one.isCancelled ? "off" : one.isDone ? "done" : "on",
		})),
	);
