import { say, type Text } from "../../core/text.ts";
import type { Component } from "../components.ts";
import { paramValues } from "../lines.ts";
import { lengthOf, lengthText } from "./length.ts";
import { partsField } from "./parts-field.ts";
import { ruleText } from "./rule.ts";
import { sheetOf } from "./sheet.ts";
import { shown } from "./shown.ts";
import { spanOf, spanText } from "./span.ts";
import { whenOf, whenText } from "./when.ts";

const alarmText = ({ lines }: Component): Text => {
	const trigger = lines.find(({ name }) => name === "TRIGGER");
	if (!trigger) return say("pim.alarm.unknown");
	const length = lengthOf(trigger.value);
	const isEnd = paramValues(trigger, "RELATED")[0]?.toUpperCase() === "END";
	if (length !== null) return relative(length, isEnd ? "end" : "start");
	const when = whenOf(trigger);
	return when ? whenText(when) : shown(trigger.value) || "?";
};

const relative = (length: number, to: "start" | "end"): Text => {
	if (length === 0) return say(`pim.alarm.at.${to}`);
	const words = lengthText(length);
	return length < 0
		? say(`pim.alarm.before.${to}`, { length: words })
		: say(`pim.alarm.after.${to}`, { length: words });
};

const hoursText = (part: Component): Text => {
	const sheet = sheetOf(part);
	const span = spanOf(sheet);
	const rule = sheet.one("RRULE");
	const when = span ? spanText(span) : say("pim.alarm.unknown");
	return rule
		? say("pim.repeated", { when, rule: ruleText(rule.value) })
		: when;
};

/** Reminders. */
export const alarms = partsField("VALARM", "reminder", alarmText);

/** The hours at which somebody can be met. */
export const available = partsField("AVAILABLE", "available", hoursText);
