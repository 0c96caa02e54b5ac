import { say, type Text } from "../../core/text.ts";
import { paramValues } from "../lines.ts";
import type { Comparison } from "./compare.ts";
import { firstOf } from "./others-text.ts";
import { ruleText } from "./rule.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";
import { dayText, readWhen, whenText } from "./when.ts";

/** How something repeats. */
export const repetition: Comparison = {
	names: ["RRULE"],
	tell: (before, after) => {
		const [old, now] = [before.one("RRULE"), after.one("RRULE")];
		if (!old && now)
			return [say("pim.change.repeats", { rule: ruleText(now.value) })];
		if (old && !now)
			return [say("pim.change.repeats-no-more", { rule: ruleText(old.value) })];
		if (!old || !now) return [];
		const [one, other] = [ruleText(old.value), ruleText(now.value)];
		const isTold = JSON.stringify(one) !== JSON.stringify(other);
		return [
			say("pim.change.repetition", {
				before: isTold ? one : shown(old.value),
				after: isTold ? other : shown(now.value),
			}),
		];
	},
};

/** Dates that are left out of a series, and dates that it has besides. */
export const dates: readonly Comparison[] = [
	datesField("EXDATE", "pim.change.left-out", "pim.change.not-left-out"),
	datesField("RDATE", "pim.change.also-on", "pim.change.no-more-on"),
];

function datesField(name: string, come: string, gone: string): Comparison {
	return {
		names: [name],
		tell: (before, after) => {
			const [old, now] = [datesOf(before, name), datesOf(after, name)];
			return [
				...told(gone, missing(old, now)),
				...told(come, missing(now, old)),
			];
		},
	};
}

const missing = (
	from: ReadonlyMap<string, Text>,
	to: ReadonlyMap<string, Text>,
): readonly Text[] =>
	[...from].flatMap(([key, text]) => (to.has(key) ? [] : [text]));

const told = (key: string, days: readonly Text[]): readonly Text[] =>
	days.length === 0
		? []
		: [say(key, { days: firstOf(days, (day) => day), count: days.length })];

const datesOf = (sheet: Sheet, name: string): ReadonlyMap<string, Text> =>
	new Map(
		sheet.all(name).flatMap((line) => {
			const zone = paramValues(line, "TZID")[0]?.trim() || null;
			return line.value.split(",").map((value) => {
				const when = readWhen(value.split("/")[0] ?? "", zone);
				const key = when
					? String(when.moment ?? `${when.day} ${when.time}`)
					: value;
				const text =
					when && (name === "RDATE" ? whenText(when) : dayText(when));
				return [key, text ?? shown(value)] as const;
			});
		}),
	);
