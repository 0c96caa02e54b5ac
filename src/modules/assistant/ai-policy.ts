import { z } from "zod";
import { type Feature, features } from "../../ai/features.ts";
import type { Audience } from "../../ai/policy.ts";
import type { WithAi } from "../../ai/service.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { say } from "../../core/text.ts";
import type { Block, Button } from "../../core/view.ts";
import { allowBlocks } from "./allow-blocks.ts";
import { audienceText, featureText } from "./feature-text.ts";
import type { WithRules } from "./needs.ts";

/** Shows what is on for whom, what is masked, where text may go and what is kept. */
export const aiPolicy = defineCommand({
	name: "ai policy",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (
		_input,
		{ aiRules, ai }: WithRules & WithAi,
		{ actor, now }: Context,
	) =>
		done({
			audiences: await Promise.all(
				features.map(
					async (feature) =>
						[feature, await aiRules.audience(feature)] as const,
				),
			),
			masks: await aiRules.masks(),
			isOff: await aiRules.isOff(actor.person),
			status: await ai.connection.status(),
			admin: allowed(actor.grants, "admin", "ai policy set", now),
		}),
	view: ({ audiences, masks, isOff, status, admin }) => ({
		title: say("ai.policy.title"),
		body: [
			...(isOff
				? [{ kind: "text" as const, text: say("ai.policy.own-off") }]
				: []),
			{ kind: "heading", text: say("ai.policy.features") },
			{ kind: "facts", rows: audiences.map(row) },
			{ kind: "heading", text: say("ai.policy.masked") },
			{ kind: "text", text: say(`ai.policy.masking.${masks ? "on" : "off"}`) },
			{ kind: "heading", text: say("ai.policy.where") },
			...allowBlocks(status),
			{ kind: "text", text: say("ai.policy.kept") },
			buttonsFor(masks, isOff, admin),
		],
	}),
});

const row = ([feature, audience]: readonly [Feature, Audience]) => ({
	label: featureText(feature),
	value: audienceText(audience),
});

const buttonsFor = (masks: boolean, isOff: boolean, admin: boolean): Block => {
	const own: Button = {
		label: say(`ai.switch.${isOff ? "off" : "on"}-button`),
		does: { kind: "invoke", command: isOff ? "ai on" : "ai off", input: {} },
	};
	const change: readonly Button[] = [
		{
			label: say("ai.policy.button.set"),
			does: { kind: "dialog", command: "ai policy set", input: {} },
		},
		{
			label: say(`ai.policy.button.masking.${masks ? "off" : "on"}`),
			does: {
				kind: "invoke",
				command: "ai policy masking",
				input: { masking: masks ? "off" : "on" },
			},
		},
	];
	return { kind: "buttons", buttons: [...(admin ? change : []), own] };
};
