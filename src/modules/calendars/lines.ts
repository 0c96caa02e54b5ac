import { onWall, say, type Text } from "../../core/text.ts";
import type { Occurrence } from "../../pim/occurrence.ts";
import { titleOf } from "./page-entries.ts";
import { wallOf } from "./period.ts";

/** When something is, on the reader's wall: its days, or its day with hours. */
export const whenText = (one: Occurrence, zone: string): Text => {
	if (one.days)
		return one.days.first === one.days.last
			? say("calendars.when.day", { day: onWall(one.days.first, "short") })
			: say("calendars.when.days", {
					from: onWall(one.days.first, "short"),
					to: onWall(one.days.last, "short"),
				});
	const [from, to] = [wallOf(one.start, zone), wallOf(one.end, zone)];
	if (from === to) return momentText(from);
	return from.slice(0, 10) === to.slice(0, 10)
		? say("calendars.when.hours", {
				from: momentText(from),
				to: onWall(to, "time"),
			})
		: say("calendars.when.long", {
				from: momentText(from),
				to: momentText(to),
			});
};

// In some languages a day and its time in one go write 9:15 where the time alone is 09:15.
const momentText = (wall: string): Text =>
	say("calendars.when.moment", {
		day: onWall(wall, "short"),
		time: onWall(wall, "time"),
	});

/** An entry in one line: when, what, where, and that it is off or done. */
export const lineText = (one: Occurrence, zone: string): Text =>
	say(`calendars.line.${stateOf(one)}`, {
		when: whenText(one, zone),
		title: titleOf(one),
		place: one.place === null ? "" : say("calendars.at", { place: one.place }),
	});

const stateOf = (one: Occurrence): "on" | "off" | "done" | "repeats" =>
	one.isCancelled
		? "off"
		: one.isDone
			? "done"
			: one.isRecurring
				? "repeats"
				: "on";
