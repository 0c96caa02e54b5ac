import { onWall, say, type Text } from "../../core/text.ts";
import { day, lengthOf } from "./length.ts";
import type { Sheet } from "./sheet.ts";
import { orderOf, type When, whenOf, whenText } from "./when.ts";

/** From when, and for how long (ms); the length is null where nothing tells it. */
export type Span = { readonly start: When; readonly length: number | null };

/** When something begins and how long it takes; null where its start cannot be read. */
export const spanOf = (sheet: Sheet): Span | null => {
	const start = whenOf(sheet.one("DTSTART"));
	if (!start) return null;
	const end = whenOf(sheet.one("DTEND"));
	const told = lengthOf(sheet.one("DURATION")?.value ?? "");
	return { start, length: end ? orderOf(end) - orderOf(start) : told };
};

/** A span in words: a day, two days with a dash between them, or a day and an hour; the end of what ends on the same day is left out. */
export const spanText = ({ start, length }: Span): Text => {
	const from = whenText(start);
	if (length === null || length <= 0 || length > furthest) return from;
	if (start.time === null) {
		if (length <= day) return from;
		const last = orderOf(start) + length - day;
		return say("pim.span", { from, to: onWall(dayOf(last), "short") });
	}
	if (length < day) return from;
	const moment = orderOf(start) + length;
	const clock = new Date(moment).toISOString().slice(0, 16);
	const end: When = {
		day: clock.slice(0, 10),
		time: clock.slice(11),
		zone: start.zone,
		moment: start.moment === null ? null : moment,
	};
	return say("pim.span", { from, to: whenText(end) });
};

const dayOf = (moment: number): string =>
	new Date(moment).toISOString().slice(0, 10);

// What lasts for longer than a century was not meant so, and would leave the calendar.
const furthest = 36_600 * day;
