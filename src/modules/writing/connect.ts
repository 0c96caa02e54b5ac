import { z } from "zod";
import type { Chat, Consent } from "../../core/chat.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";

type Facts = { readonly consent: Consent; readonly link: string | null };

/** Shows what consent to write in somebody's name allows, and the link that gives it. */
export const connect = defineCommand({
	name: "write connect",
	args: z.object({}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (
		_input,
		{ chat }: { chat: Pick<Chat, "consent" | "consentLink"> },
		{ actor }: Context,
	) => {
		const consent = await chat.consent(actor.account);
		const link =
			consent === "ask" ? await chat.consentLink(actor.account) : null;
		return done<Facts>({ consent, link });
	},
	view: ({ consent, link }) => ({
		title: say(`write.connect.title.${consent}`),
		body: bodyOf(consent, link),
	}),
});

const bodyOf = (consent: Consent, link: string | null): Block[] => {
	if (consent === "off")
		return [{ kind: "text", text: say("write.connect.off") }];
	const allows: Block = {
		kind: "list",
		items: [
			say("write.connect.allows.replace"),
			say("write.connect.allows.post"),
			say("write.connect.allows.nothing-else"),
		],
	};
	if (consent === "on")
		return [
			allows,
			{
				kind: "buttons",
				buttons: [
					{
						label: say("write.disconnect.button"),
						does: { kind: "invoke", command: "write disconnect", input: {} },
					},
				],
			},
		];
	return [
		{ kind: "text", text: say("write.connect.ask") },
		allows,
		...(link === null
			? []
			: [
					{
						kind: "link" as const,
						label: say("write.connect.link"),
						url: link,
					},
				]),
		{ kind: "note", text: say("write.connect.note") },
	];
};
