import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import type { WithRules } from "./needs.ts";

/** Switches AI off for one's own account: no text of theirs is sent to a model any more. */
export const aiOff = defineCommand({
	name: "ai off",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (_input, { aiRules }: WithRules, { actor }: Context) => {
		await aiRules.setOff(actor.person, true);
		return done(null);
	},
	view: () => card("off", "ai on"),
});

/** Switches AI on again for one's own account. */
export const aiOn = defineCommand({
	name: "ai on",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (_input, { aiRules }: WithRules, { actor }: Context) => {
		await aiRules.setOff(actor.person, false);
		return done(null);
	},
	view: () => card("on", "ai off"),
});

const card = (state: "on" | "off", command: string): View => ({
	title: say(`ai.switch.${state}`),
	body: [
		{ kind: "text", text: say(`ai.switch.${state}-text`) },
		{
			kind: "buttons",
			buttons: [
				{
					label: say(`ai.switch.${state}-button`),
					does: { kind: "invoke", command, input: {} },
				},
			],
		},
	],
});
