import { z } from "zod";
import { features } from "../../ai/features.ts";
import { audiences } from "../../ai/policy.ts";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import { audienceText, featureText } from "./feature-text.ts";
import type { WithRules } from "./needs.ts";

/** Sets the least role that may use a feature, or switches it off for everybody. */
export const setPolicy = defineCommand({
	name: "ai policy set",
	args: z.object({
		feature: arg.choice(features),
		role: arg.choice(audiences),
	}),
	who: "admin",
	effect: "change",
	preview: async ({ feature, role }, { aiRules }: WithRules) => {
		const before = await aiRules.audience(feature);
		if (before === role) throw new Problem("nothing-to-do");
		return {
			title: say("ai.policy.set.title", {
				feature: featureText(feature),
				who: audienceText(role),
			}),
			verb: say("ai.policy.set.verb"),
			rows: [
				{
					label: featureText(feature),
					value: [audienceText(before), audienceText(role)],
				},
			],
			basis: { before },
		};
	},
	run: async ({ feature, role }, { aiRules }: WithRules) => {
		const before = await aiRules.audience(feature);
		await aiRules.setAudience(feature, role);
		return done({ feature, role, before });
	},
	view: ({ feature, role, before }) => ({
		title: say("ai.policy.set.done", {
			feature: featureText(feature),
			who: audienceText(role),
		}),
		body: [
			{
				kind: "buttons",
				buttons: [
					...undoButton(
						say("ai.policy.set.undo", { who: audienceText(before) }),
						"ai policy set",
						{ feature, role: before },
					),
					{
						label: say("ai.policy.button.show"),
						does: { kind: "invoke", command: "ai policy", input: {} },
					},
				],
			},
			undoNote(always),
		],
	}),
	check: async ({ feature, role }, { aiRules }: WithRules) =>
		(await aiRules.audience(feature)) === role
			? say("ai.policy.set.done", {
					feature: featureText(feature),
					who: audienceText(role),
				})
			: null,
});
