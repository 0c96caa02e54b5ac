import type { Role } from "../core/actor.ts";
import { Problem } from "../core/problem.ts";
import { at, say, type Text } from "../core/text.ts";
import { dayOf, nextDay, nextMonth } from "./calendar.ts";
import type { Budget, Budgets } from "./policy.ts";
import type { AiRules } from "./rules.ts";
import type { UsageBook } from "./usage.ts";

/** One budget of somebody: what it allows (null: no end), what is used of it, in tokens, and when it starts anew (ms). */
export type Span = {
	readonly span: "day" | "month";
	readonly limit: number | null;
	readonly used: number;
	readonly anew: number;
};

/** What somebody may use and has used. */
export type Allowance = {
	readonly role: Role;
	readonly spans: readonly [day: Span, month: Span];
};

/** Looks up what somebody may use; days and months are those of the organisation's zone. */
export type Allowances = {
	readonly of: (person: string) => Promise<Allowance>;
	/** The spans that have a limit; none is looked up where there can be none. */
	readonly limited: (person: string) => Promise<readonly Span[]>;
};

/** What allowances stand on. */
export type AllowanceParts = {
	readonly rules: Pick<AiRules, "budgets">;
	readonly usage: Pick<UsageBook, "spent">;
	readonly roleOf: (person: string) => Promise<Role>;
	readonly zone: string;
	readonly now: () => number;
};

/** Makes the look-up. */
export const createAllowances = (parts: AllowanceParts): Allowances => {
	const { rules, usage, roleOf, zone, now } = parts;
	const spansOf = async (person: string, budget: Budget) => {
		const moment = now();
		const used = await usage.spent(person, dayOf(moment, zone));
		return [
			span("day", budget, used.day, nextDay(moment, zone)),
			span("month", budget, used.month, nextMonth(moment, zone)),
		] as const;
	};
	return {
		of: async (person) => {
			const [budgets, role] = await Promise.all([
				rules.budgets(),
				roleOf(person),
			]);
			return { role, spans: await spansOf(person, budgets[role]) };
		},
		limited: async (person) => {
			const budgets = await rules.budgets();
			if (!areLimited(budgets)) return [];
			const budget = budgets[await roleOf(person)];
			if (!isLimited(budget)) return [];
			const spans = await spansOf(person, budget);
			return spans.filter(({ limit }) => limit !== null);
		},
	};
};

/** Refuses (`budget-spent`) when one of the spans is used up; of two the one that starts anew later. */
export const mustHaveLeft = (spans: readonly Span[]): void => {
	const spent = spans.findLast(
		({ limit, used }) => limit !== null && used >= limit,
	);
	if (spent === undefined) return;
	throw new Problem("budget-spent", {
		span: spent.span,
		used: spent.used,
		limit: spent.limit ?? 0,
		when: at(spent.anew, "both"),
	});
};

/** "Used today: 41,200 of 50,000 tokens", of the span that is used most; null below 80 percent. */
export const usedLine = (spans: readonly Span[]): Text | null => {
	const [most] = spans.toSorted((one, other) => shareOf(other) - shareOf(one));
	if (most === undefined || shareOf(most) < worthSaying) return null;
	const { span: which, used, limit } = most;
	return say("ai.budget.line", { span: which, used, limit: limit ?? 0 });
};

/** How much of a span is used, from 0; 0 without a limit. */
export const shareOf = ({ used, limit }: Span): number =>
	limit === null ? 0 : used / limit;

const worthSaying = 0.8;

const span = (
	which: Span["span"],
	budget: Budget,
	used: number,
	anew: number,
): Span => ({ span: which, limit: budget[which], used, anew });

const isLimited = ({ day, month }: Budget): boolean =>
	day !== null || month !== null;

const areLimited = (budgets: Budgets): boolean =>
	Object.values(budgets).some(isLimited);
