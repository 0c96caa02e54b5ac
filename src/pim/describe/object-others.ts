import { percent, say, type Text } from "../../core/text.ts";
import { paramValues } from "../lines.ts";
import type { Described } from "./describe-object.ts";
import { said } from "./name-of.ts";
import { repetition } from "./object-event.ts";
import type { Sheet } from "./sheet.ts";
import { spanOf, spanText } from "./span.ts";
import { dayText, orderOf, whenOf, whenText } from "./when.ts";

/** A task: when it is due, how far it is. */
export const describeTask = (sheet: Sheet, changed: number): Described => {
	const due = whenOf(sheet.one("DUE"));
	const start = due ?? whenOf(sheet.one("DTSTART"));
	return {
		title: said(sheet, "SUMMARY", 80) || say("pim.untitled.task"),
		details: [
			...(due ? [say("pim.due", { when: whenText(due) })] : []),
			...repetition(sheet, changed),
			...progress(sheet),
		],
		start: start && orderOf(start),
		what: "task",
	};
};

const progress = (sheet: Sheet): readonly Text[] => {
	const done = whenOf(sheet.one("COMPLETED"));
	if (done) return [say("pim.done-on", { day: dayText(done) })];
	const state = said(sheet, "STATUS").toUpperCase();
	if (state === "COMPLETED") return [say("pim.done")];
	if (state === "CANCELLED") return [say("pim.cancelled")];
	const share = Number(said(sheet, "PERCENT-COMPLETE"));
	return share > 0 && share <= 100
		? [say("pim.done-part", { part: percent(share / 100) })]
		: [];
};

/** An entry of a journal. */
export const describeJournal = (sheet: Sheet): Described => {
	const start = whenOf(sheet.one("DTSTART"));
	return {
		title: said(sheet, "SUMMARY", 80) || say("pim.untitled.journal"),
		details: start ? [whenText(start)] : [],
		start: start && orderOf(start),
		what: "journal",
	};
};

/** Busy times that somebody published. */
export const describeBusy = (sheet: Sheet): Described => {
	const span = spanOf(sheet);
	const count = sheet
		.all("FREEBUSY")
		.filter((line) => paramValues(line, "FBTYPE")[0]?.toUpperCase() !== "FREE")
		.reduce((sum, { value }) => sum + value.split(",").length, 0);
	return {
		title: said(sheet, "SUMMARY", 80) || say("pim.untitled.busy"),
		details: [
			...(span ? [spanText(span)] : []),
			...(count > 1 ? [say("pim.busy-times", { count })] : []),
		],
		start: span && orderOf(span.start),
		what: "busy",
	};
};

/** Hours at which somebody can be met. */
export const describeAvailability = (sheet: Sheet): Described => {
	const span = spanOf(sheet);
	const count = sheet.inside.filter(({ name }) => name === "AVAILABLE").length;
	return {
		title: said(sheet, "SUMMARY", 80) || say("pim.availability"),
		details: [
			...(span ? [spanText(span)] : []),
			...(count > 0 ? [say("pim.available-times", { count })] : []),
		],
		start: span && orderOf(span.start),
		what: "busy",
	};
};
