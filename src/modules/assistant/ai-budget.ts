import { z } from "zod";
import { type Span, shareOf } from "../../ai/allowance.ts";
import { roles } from "../../core/actor.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { at, percent, say, type Text } from "../../core/text.ts";
import type { Block, Row } from "../../core/view.ts";
import { budgetText } from "./budget-text.ts";
import type { WithAllowances, WithRules } from "./needs.ts";

/** Shows one's own budget: what it allows, what is used and left, when it starts anew; an admin sees those of all roles too. */
export const aiBudget = defineCommand({
	name: "ai budget",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (
		_input,
		{ aiAllowances, aiRules }: WithAllowances & WithRules,
		{ actor, now }: Context,
	) =>
		done({
			...(await aiAllowances.of(actor.person)),
			budgets: allowed(actor.grants, "admin", "ai budget set", now)
				? await aiRules.budgets()
				: null,
		}),
	view: ({ role, spans, budgets }) => ({
		title: say(
			spans.every(({ limit }) => limit === null)
				? "ai.budget.title-unlimited"
				: "ai.budget.title",
		),
		body: [
			{ kind: "facts", rows: spans.flatMap(rowsOf) },
			...(budgets === null
				? []
				: [
						{ kind: "heading" as const, text: say("ai.budget.roles") },
						{
							kind: "facts" as const,
							rows: roles.map((one) => ({
								label: say(`choice.${one}`),
								value: budgetText(budgets[one]),
							})),
						},
						setButton,
					]),
			{
				kind: "note",
				text: say("ai.budget.note", { role: say(`choice.${role}`) }),
			},
		],
	}),
});

const setButton: Block = {
	kind: "buttons",
	buttons: [
		{
			label: say("ai.budget.button.set"),
			does: { kind: "dialog", command: "ai budget set", input: {} },
		},
	],
};

const rowsOf = (span: Span): readonly Row[] => [
	{ label: say(`ai.budget.${span.span}`), value: usedText(span) },
	...(span.limit === null
		? []
		: [
				{
					label: say("ai.budget.anew"),
					value: at(span.anew, "both"),
				},
			]),
];

const usedText = (span: Span): Text => {
	const { limit, used } = span;
	return limit === null
		? say("ai.budget.used-unlimited", { used })
		: say("ai.budget.used", {
				used,
				limit,
				left: Math.max(0, limit - used),
				share: percent(shareOf(span)),
			});
};
