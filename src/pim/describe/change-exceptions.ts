import { say, type Text } from "../../core/text.ts";
import type { Component } from "../components.ts";
import { type Line, paramValues } from "../lines.ts";
import { changesOfEvent } from "./change-event.ts";
import { spanChanges, timeNames } from "./change-time.ts";
import { wholeMark } from "./compare.ts";
import { changed } from "./fields.ts";
import { othersText } from "./others-text.ts";
import type { Principal } from "./principal.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { shown } from "./shown.ts";
import { spanOf } from "./span.ts";
import { dayText, inZone, orderOf, whenOf, whenText } from "./when.ts";

/** What differs in the dates of a series that are not like the others. */
export const changesOfExceptions = (
	old: Principal,
	now: Principal,
): readonly Text[] => {
	const [before, after] = [byDate(old), byDate(now)];
	return [...new Set([...before.keys(), ...after.keys()])]
		.filter((date) => markOf(before.get(date)) !== markOf(after.get(date)))
		.sort()
		.flatMap((date, at) =>
			oneDate(before.get(date), after.get(date), at < most ? now.main : null),
		);
};

// Each is compared with the whole series; more would not be read.
const most = 12;

const markOf = (part: Component | undefined): string | null =>
	part ? wholeMark(part) : null;

const oneDate = (
	before: Component | undefined,
	after: Component | undefined,
	main: Component | null,
): readonly Text[] => {
	const line = dateOf(after ?? before);
	const when = whenOf(line);
	const day = when ? dayText(when) : shown(line?.value ?? "") || "?";
	if (!after) return [say("pim.change.exception-gone", { day })];
	const isLasting =
		line && paramValues(line, "RANGE")[0]?.toUpperCase() === "THISANDFUTURE";
	const changes = main ? told(before, after, main) : [];
	if (changes.length === 0)
		return before || !main
			? [say("pim.change.exception", { day })]
			: [say("pim.change.exception-same", { day })];
	return changes.map((change) =>
		isLasting
			? say("pim.change.from-day", { day, change })
			: say("pim.change.on-day", { day, change }),
	);
};

const told = (
	before: Component | undefined,
	after: Component,
	main: Component,
): readonly Text[] => {
	const now = sheetOf(after);
	const found = before
		? changesOfEvent(sheetOf(before), now)
		: changesOfEvent(rest(main), rest(after));
	const times = before ? [] : timeChanges(sheetOf(main), now);
	return [...times, ...found.lines, ...othersText(found.others)];
};

/** What differs from when this date would be by the rule of its series, told by the clock that it has now. */
const timeChanges = (series: Sheet, now: Sheet): readonly Text[] => {
	const by = whenOf(now.one("RECURRENCE-ID"));
	const span = spanOf(now);
	const due = whenOf(now.one("DUE"));
	if (!by) return [];
	if (span)
		return spanChanges(
			{
				start: inZone(by, span.start.zone),
				length: spanOf(series)?.length ?? null,
			},
			span,
		);
	// A task may be due without a beginning.
	return due && orderOf(due) !== orderOf(by)
		? changed(say("pim.field.due"), whenText(by), whenText(due))
		: [];
};

const rest = ({ lines, ...component }: Component): Sheet =>
	sheetOf({
		...component,
		lines: lines.filter(({ name }) => !ofSeries.has(name)),
	});

const ofSeries = new Set([
	...timeNames,
	"RRULE",
	"RDATE",
	"EXDATE",
	"EXRULE",
	"RECURRENCE-ID",
]);

const byDate = ({ exceptions }: Principal): ReadonlyMap<string, Component> =>
	new Map(exceptions.map((part) => [keyOf(dateOf(part)), part]));

const dateOf = (part: Component | undefined): Line | undefined =>
	part?.lines.find(({ name }) => name === "RECURRENCE-ID");

const keyOf = (line: Line | undefined): string => {
	const when = whenOf(line);
	return when ? `${when.day} ${when.moment ?? when.time}` : (line?.value ?? "");
};
