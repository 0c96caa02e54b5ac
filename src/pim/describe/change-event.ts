import { percent, say, type Text } from "../../core/text.ts";
import type { Line } from "../lines.ts";
import { alarms, available } from "./change-alarms.ts";
import { guests, organiser } from "./change-guests.ts";
import { note } from "./change-note.ts";
import { dates, repetition } from "./change-repetition.ts";
import { time } from "./change-time.ts";
import { type Comparison, compare, type Found } from "./compare.ts";
import { attachments, busyTimes } from "./drawn-field.ts";
import { listField, textField, wordField } from "./fields.ts";
import { partsOf, saidBy } from "./said.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";
import { whenOf, whenText } from "./when.ts";

/** What differs between two states of an event, a task or a block. */
export const changesOfEvent = (before: Sheet, after: Sheet): Found =>
	compare(before, after, fields);

/** A value of a closed list in words; one that is not in it as it is written. */
const choice =
	(known: readonly string[], words: (value: string) => Text) =>
	(line: Line): Text => {
		const value = line.value.trim().toLowerCase();
		return known.includes(value) ? words(value) : shown(line.value);
	};

const status = choice(
	[
		"tentative",
		"confirmed",
		"cancelled",
		"needs-action",
		"in-process",
		"completed",
		"draft",
		"final",
	],
	(value) => say(`pim.status.${value}`),
);

const visibility = choice(["public", "private", "confidential"], (value) =>
	say(`pim.class.${value}`),
);

const taken = choice(["opaque", "transparent"], (value) =>
	say(`pim.transp.${value}`),
);

const priority = (line: Line): Text | null => {
	const value = Number(line.value);
	if (!(value >= 1 && value <= 9)) return null;
	const level = value < 5 ? "high" : value === 5 ? "medium" : "low";
	return say("pim.priority", { level, value });
};

const share = (line: Line): Text => {
	const value = Number(line.value);
	return value >= 0 && value <= 100 ? percent(value / 100) : shown(line.value);
};

const moment = (line: Line): Text => {
	const when = whenOf(line);
	return when ? whenText(when) : shown(line.value);
};

const conferences = [
	"CONFERENCE",
	"X-GOOGLE-CONFERENCE",
	"X-MICROSOFT-SKYPETEAMSMEETINGURL",
];

const fields: readonly Comparison[] = [
	textField("SUMMARY", "title"),
	time,
	wordField("COMPLETED", "done", moment),
	wordField("STATUS", "status", status),
	wordField("PERCENT-COMPLETE", "progress", share),
	wordField("PRIORITY", "priority", priority),
	textField("LOCATION", "place", ["X-APPLE-STRUCTURED-LOCATION"]),
	textField("GEO", "position"),
	repetition,
	...dates,
	organiser,
	guests,
	alarms,
	available,
	note,
	wordField("CLASS", "visibility", visibility),
	wordField("TRANSP", "busy", taken, [
		"X-MICROSOFT-CDO-BUSYSTATUS",
		"X-MICROSOFT-CDO-INTENDEDSTATUS",
	]),
	listField(["CATEGORIES"], "categories", (line) => partsOf(line, ",")),
	textField("COLOR", "color"),
	attachments,
	textField("URL", "link"),
	listField(conferences, "conference", (line) => [saidBy(line)]),
	listField(["COMMENT"], "comment", (line) => [saidBy(line)]),
	listField(["CONTACT"], "contact", (line) => [saidBy(line)]),
	listField(["RESOURCES"], "resources", (line) => partsOf(line, ",")),
	busyTimes,
];
