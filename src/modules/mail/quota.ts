import { z } from "zod";
import { defineCommand, done } from "../../core/command.ts";
import { say } from "../../core/text.ts";
import { ofAllowed } from "./amount.ts";
import type { Mail } from "./mail.ts";

/** Addresses used and allowed, with the sum that gives the allowed ones. */
export const mailQuota = defineCommand({
	name: "mail quota",
	args: z.object({}),
	who: "helpdesk",
	effect: "read",
	run: async (_input, { mail }: { mail: Mail }) => done(await mail.quota()),
	view: ({ used, allowed, users, perUser }) => ({
		title: say("mail.quota.title", { used: ofAllowed(used, allowed) }),
		body: [
			{
				kind: "facts",
				rows: [
					{
						label: say("mail.quota.allowed"),
						value: say("mail.quota.sum", { users, perUser, allowed }),
					},
					{
						label: say("mail.quota.free"),
						value: Math.max(0, allowed - used),
					},
				],
			},
			{
				kind: "buttons",
				buttons: [
					...(used < allowed
						? [
								{
									label: say("mail.button.create"),
									does: {
										kind: "dialog" as const,
										command: "mail create",
										input: {},
									},
								},
							]
						: []),
					{
						label: say("mail.button.plan"),
						does: { kind: "dialog", command: "plan preview", input: {} },
					},
				],
			},
			{ kind: "note", text: say("mail.quota.note") },
		],
	}),
});
