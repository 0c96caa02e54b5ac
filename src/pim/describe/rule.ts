import { say, type Text } from "../../core/text.ts";
import { monthlyText, yearlyText } from "./rule-months.ts";
import { daysText, type Rule, weekdays, workdays } from "./rule-parts.ts";
import { shown } from "./shown.ts";
import { dayText, readWhen } from "./when.ts";

/** A repetition in short words: "every second Tuesday, 10 times"; one that has no short words is shown as it is written. */
export const ruleText = (value: string): Text => {
	const rule = readRule(value);
	const plain = rule && plainText(rule);
	if (!rule || !plain) return say("pim.rule.own", { rule: shown(value) });
	const count = Number(rule.get("COUNT"));
	if (Number.isInteger(count) && count > 0)
		return say("pim.rule.times", { rule: plain, count });
	const until = readWhen(rule.get("UNTIL") ?? "", null);
	return until
		? say("pim.rule.until", { rule: plain, day: dayText(until) })
		: plain;
};

const readRule = (value: string): Rule | null => {
	if (value.length > 2000) return null;
	const parts = value
		.toUpperCase()
		.split(";")
		.map((part) => part.trim().split("="))
		.map(([name = "", text = ""]) => [name, text] as const);
	return new Map(parts);
};

const plainText = (rule: Rule): Text | null => {
	const every = Number(rule.get("INTERVAL") ?? 1);
	if (!Number.isInteger(every) || every < 1) return null;
	const by = [...rule.keys()].filter((name) => name.startsWith("BY"));
	switch (rule.get("FREQ")) {
		case "HOURLY":
			return by.length === 0 ? say("pim.rule.hourly", { every }) : null;
		case "DAILY":
			return by.length === 0
				? say("pim.rule.daily", { every })
				: by.join() === "BYDAY"
					? weeklyText(rule, every, every === 1)
					: null;
		case "WEEKLY":
			return by.length === 0
				? say("pim.rule.weekly", { every })
				: by.join() === "BYDAY"
					? weeklyText(rule, every, true)
					: null;
		case "MONTHLY":
			return monthlyText(rule, by, every);
		case "YEARLY":
			return yearlyText(rule, by, every);
		default:
			return null;
	}
};

const weeklyText = (
	rule: Rule,
	every: number,
	hasWords: boolean,
): Text | null => {
	const days = [...new Set(rule.get("BYDAY")?.split(",") ?? [])];
	if (!hasWords || !days.every((day) => weekdays.includes(day))) return null;
	if (days.length === 7)
		return every === 1 ? say("pim.rule.daily", { every }) : null;
	const [first] = days;
	if (days.length === 1 && first)
		return say("pim.rule.weekday", { every, day: daysText([first]) });
	return workdays(days) && every === 1
		? say("pim.rule.workdays")
		: say("pim.rule.weekdays", { every, days: daysText(days) });
};
