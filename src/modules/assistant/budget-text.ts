import type { Budget } from "../../ai/policy.ts";
import { say, type Text } from "../../core/text.ts";

/** "50,000 tokens a day, 1,000,000 a month", or that there is no limit. */
export const budgetText = ({ day, month }: Budget): Text => {
	if (day === null)
		return month === null
			? say("ai.budget.unlimited")
			: say("ai.budget.a-month", { month });
	return month === null
		? say("ai.budget.a-day", { day })
		: say("ai.budget.both", { day, month });
};
