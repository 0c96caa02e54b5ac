import { say, type Text } from "../../core/text.ts";
import type { Described } from "./describe-object.ts";
import { said } from "./name-of.ts";
import { ruleText } from "./rule.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";
import { spanOf, spanText } from "./span.ts";
import { dayText, orderOf, otherClock, type When } from "./when.ts";

/** An event, or a block that only says that somebody is busy. */
export const describeEvent = (
	sheet: Sheet,
	changed: number,
	zone: string | undefined,
): Described => {
	const span = spanOf(sheet);
	const title = said(sheet, "SUMMARY", 80);
	const isBlock = title === "" && blocks(sheet);
	return {
		title: title || untitled(isBlock, span && dayText(span.start)),
		details: [
			...(span ? [spanText(span), ...byClock(span.start, zone)] : []),
			...repetition(sheet, changed),
			...guests(sheet),
			...place(sheet),
			...(/^cancelled$/iu.test(said(sheet, "STATUS"))
				? [say("pim.cancelled")]
				: []),
		],
		start: span ? orderOf(span.start) : null,
		what: isBlock ? "busy" : "event",
	};
};

/** How something repeats, and how many of its dates are not like the others. */
export const repetition = (sheet: Sheet, changed: number): readonly Text[] => {
	const rule = sheet.one("RRULE");
	return [
		...(rule ? [ruleText(rule.value)] : []),
		...(changed > 0 ? [say("pim.exceptions", { count: changed })] : []),
	];
};

const byClock = (start: When, zone: string | undefined): readonly Text[] => {
	const other = zone === undefined ? null : otherClock(start, zone);
	return other === null ? [] : [say("pim.by-zone", { zone: shown(other, 40) })];
};

const guests = (sheet: Sheet): readonly Text[] => {
	const count = sheet.all("ATTENDEE").length;
	return count > 0 ? [say("pim.guests", { count })] : [];
};

const place = (sheet: Sheet): readonly Text[] => {
	const name = said(sheet, "LOCATION");
	return name === "" ? [] : [name];
};

const untitled = (isBlock: boolean, day: Text | null): Text =>
	day
		? say(isBlock ? "pim.untitled.busy-on" : "pim.untitled.event-on", { day })
		: say(isBlock ? "pim.untitled.busy" : "pim.untitled.event");

/** Says that time is taken, and nothing of what for. */
const blocks = (sheet: Sheet): boolean =>
	!["DESCRIPTION", "LOCATION", "ATTENDEE"].some((name) => sheet.one(name)) &&
	["TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"].some((name) => sheet.one(name));
