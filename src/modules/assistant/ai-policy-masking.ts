import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { WithRules } from "./needs.ts";

const states = ["on", "off"] as const;

/** Decides whether telephone, insurance and card numbers are replaced before a text leaves. */
export const setMasking = defineCommand({
	name: "ai policy masking",
	args: z.object({ masking: arg.choice(states) }),
	who: "admin",
	effect: "change",
	preview: async ({ masking }, { aiRules }: WithRules) => {
		const before = await stateOf({ aiRules });
		if (before === masking) throw new Problem("nothing-to-do");
		return {
			title: say(`ai.masking.title.${masking}`),
			verb: say(`ai.masking.verb.${masking}`),
			rows: [
				{
					label: say("ai.masking.what"),
					value: [say(`ai.masking.${before}`), say(`ai.masking.${masking}`)],
				},
			],
			notes: [say("ai.masking.note")],
			basis: { before },
		};
	},
	run: async ({ masking }, { aiRules }: WithRules) => {
		await aiRules.setMasks(masking === "on");
		return done({ masking });
	},
	view: ({ masking }) => ({
		title: say(`ai.masking.done.${masking}`),
		body: [
			{ kind: "text", text: say("ai.masking.note") },
			{
				kind: "buttons",
				buttons: [
					{
						label: say(
							`ai.policy.button.masking.${masking === "on" ? "off" : "on"}`,
						),
						does: {
							kind: "invoke",
							command: "ai policy masking",
							input: { masking: masking === "on" ? "off" : "on" },
						},
					},
				],
			},
			{ kind: "note", text: say("undo.ai.masking") },
		],
	}),
	check: async ({ masking }, services: WithRules) =>
		(await stateOf(services)) === masking
			? say(`ai.masking.done.${masking}`)
			: null,
});

const stateOf = async ({ aiRules }: WithRules): Promise<"on" | "off"> =>
	(await aiRules.masks()) ? "on" : "off";
