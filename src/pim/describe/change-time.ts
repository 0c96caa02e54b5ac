import { say, type Text } from "../../core/text.ts";
import type { Comparison } from "./compare.ts";
import { changed } from "./fields.ts";
import { lengthText } from "./length.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";
import { type Span, spanOf, spanText } from "./span.ts";
import { dayText, orderOf, type When, whenOf, whenText } from "./when.ts";

/** The properties that say when something is. */
export const timeNames: readonly string[] = [
	"DTSTART",
	"DTEND",
	"DURATION",
	"DUE",
	"X-MICROSOFT-CDO-ALLDAYEVENT",
];

/** When something is: only what changed of day, hour, length, zone, and whether it lasts all day. */
export const time: Comparison = {
	names: timeNames,
	tell: (before, after) => [
		...spanChanges(spanOf(before), spanOf(after)),
		...due(before, after),
	],
	// The end as a time or as a length: nobody sees it.
	isQuiet: (before, after) => {
		const [old, now] = [spanOf(before), spanOf(after)];
		return (
			old !== null &&
			now !== null &&
			orderOf(old.start) === orderOf(now.start) &&
			old.length === now.length &&
			before.one("DUE")?.value === after.one("DUE")?.value
		);
	},
};

/** What changed from one span to another, or that it has one now or none. */
export const spanChanges = (
	old: Span | null,
	now: Span | null,
): readonly Text[] => {
	if (!old || !now) {
		const [one, other] = [old && spanText(old), now && spanText(now)];
		return changed(say("pim.field.time"), one, other);
	}
	const allDay = old.start.time === null;
	if (allDay !== (now.start.time === null)) {
		const values = { before: spanText(old), after: spanText(now) };
		return allDay
			? [say("pim.change.not-all-day", values)]
			: [say("pim.change.all-day", values)];
	}
	return [
		...starts(old.start, now.start),
		...changed(say("pim.field.length"), lengthOf(old), lengthOf(now)),
		...changed(say("pim.field.zone"), zoneOf(old.start), zoneOf(now.start)),
	];
};

const starts = (old: When, now: When): readonly Text[] => {
	const sameMoment = old.moment !== null && old.moment === now.moment;
	const sameClock = old.day === now.day && old.time === now.time;
	if (sameMoment || sameClock) return [];
	if (old.time === null || old.time === now.time)
		return changed(say("pim.field.day"), dayText(old), dayText(now));
	const as = old.day === now.day ? "time" : "both";
	return changed(say("pim.field.time"), whenText(old, as), whenText(now, as));
};

const lengthOf = ({ length }: Span): Text | null =>
	length === null ? null : lengthText(length);

const zoneOf = ({ zone }: When): Text | null =>
	zone === null ? null : shown(zone, 40);

const due = (before: Sheet, after: Sheet): readonly Text[] => {
	const [old, now] = [whenOf(before.one("DUE")), whenOf(after.one("DUE"))];
	const [one, other] = [old && whenText(old), now && whenText(now)];
	return changed(say("pim.field.due"), one, other);
};
