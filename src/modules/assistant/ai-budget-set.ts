import { z } from "zod";
import type { Budget } from "../../ai/policy.ts";
import { roles } from "../../core/actor.ts";
import { arg, asArg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import { budgetText } from "./budget-text.ts";
import type { WithRules } from "./needs.ts";

/** Tokens, with separators as people write them; "none" lifts the limit. */
const tokens = () =>
	asArg(
		z
			.union([
				z.number(),
				z
					.string()
					.trim()
					.toLowerCase()
					.regex(/^(?:none|[1-9][\d ,.'’_\u00a0\u202f]*)$/u)
					.transform((text) =>
						text === "none" ? text : Number(text.replaceAll(/\D/gu, "")),
					),
			])
			.pipe(
				z.union([
					z.literal("none"),
					z.number().int().min(1).max(1_000_000_000),
				]),
			)
			.optional(),
		{ form: "flag", field: "text" },
	);

const args = z.object({
	role: arg.choice(roles),
	day: tokens(),
	month: tokens(),
});

/** Sets how many tokens a role may use a day and a month; what is not given stays. */
export const setBudget = defineCommand({
	name: "ai budget set",
	args,
	who: "admin",
	effect: "change",
	preview: async (input, { aiRules }: WithRules) => {
		const { role } = input;
		const before = (await aiRules.budgets())[role];
		const after = wanted(input, before);
		if (before.day === after.day && before.month === after.month)
			throw new Problem("nothing-to-do");
		return {
			title: say("ai.budget.set.title", { role: say(`choice.${role}`) }),
			verb: say("ai.budget.set.verb"),
			rows: [
				{
					label: say(`choice.${role}`),
					value: [budgetText(before), budgetText(after)],
				},
			],
			notes: [say("ai.budget.set.note")],
			basis: { before },
		};
	},
	run: async (input, { aiRules }: WithRules) => {
		const { role } = input;
		const before = (await aiRules.budgets())[role];
		const budget = wanted(input, before);
		await aiRules.setBudget(role, budget);
		return done({ role, budget, before });
	},
	view: ({ role, budget, before: { day, month } }) => ({
		title: say("ai.budget.set.done", { role: say(`choice.${role}`) }),
		body: [
			{
				kind: "facts",
				rows: [{ label: say(`choice.${role}`), value: budgetText(budget) }],
			},
			{
				kind: "buttons",
				buttons: [
					...undoButton(say("undo.ai.budget"), "ai budget set", {
						role,
						day: day ?? "none",
						month: month ?? "none",
					}),
					{
						label: say("ai.budget.button.show"),
						does: { kind: "invoke", command: "ai budget", input: {} },
					},
				],
			},
			undoNote(always),
		],
	}),
	check: async (input, { aiRules }: WithRules) => {
		const now = (await aiRules.budgets())[input.role];
		const after = wanted(input, now);
		return now.day === after.day && now.month === after.month
			? say("ai.budget.set.done", { role: say(`choice.${input.role}`) })
			: null;
	},
});

const wanted = (
	{ day, month }: Pick<z.output<typeof args>, "day" | "month">,
	before: Budget,
): Budget => ({
	day: day === undefined ? before.day : limitOf(day),
	month: month === undefined ? before.month : limitOf(month),
});

const limitOf = (given: number | "none"): number | null =>
	given === "none" ? null : given;
