import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import type { WritingFacts } from "./facts.ts";

/** The question before a text that seems to hold a secret goes anywhere. */
export const secretsView = ({
	session,
	kinds,
}: WritingFacts & { kind: "secrets" }): View => ({
	title: say("write.secrets.title"),
	body: [
		{
			kind: "list",
			items: kinds.map((kind) => say(`write.secrets.${kind}`)),
		},
		{ kind: "text", text: say("write.secrets.text") },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("write.secrets.hide"),
					style: "primary",
					does: {
						kind: "invoke",
						command: "write send",
						input: { session, how: "hidden" },
					},
				},
				{
					label: say("write.secrets.send"),
					does: {
						kind: "invoke",
						command: "write send",
						input: { session, how: "as-is" },
					},
				},
			],
		},
		{ kind: "note", text: say("write.secrets.note") },
	],
});
