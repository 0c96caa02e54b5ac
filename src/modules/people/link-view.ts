import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";

/** Asks for the address; the one of the chat profile is filled in, to be confirmed or changed. */
export const askView = (email: string | null): View => ({
	title: say("people.link.title"),
	body: [
		{ kind: "text", text: say("people.link.how") },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("people.link.button"),
					style: "primary",
					does: {
						kind: "dialog",
						command: "people link",
						input: email === null ? {} : { email },
					},
				},
			],
		},
		{ kind: "note", text: say("people.link.note") },
	],
});

/** Says the same whether or not the address belongs to somebody. */
export const sentView = (email: string): View => ({
	title: say("people.sent.title"),
	body: [
		{ kind: "text", text: say("people.sent.text", { email }) },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("people.sent.enter"),
					style: "primary",
					does: { kind: "dialog", command: "people confirm", input: {} },
				},
				{
					label: say("people.sent.again"),
					does: { kind: "invoke", command: "people link", input: { email } },
				},
			],
		},
		{ kind: "note", text: say("people.sent.note") },
	],
});
