import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";

/** What takes the place of the model while there is none; owners are told how to connect one. */
export const noModelView = (owner: boolean): View => ({
	title: say("ai.none.title"),
	body: [
		{ kind: "text", text: say("ai.none.nothing-sent") },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("ai.look.button"),
					does: { kind: "invoke", command: "ai look", input: {} },
				},
			],
		},
		...(owner
			? [
					{ kind: "text" as const, text: say("ai.how.title") },
					{
						kind: "list" as const,
						items: ways.map((way) => say(`ai.how.${way}`)),
					},
				]
			: []),
	],
});

const ways = ["ollama", "llama", "vllm", "lmstudio", "configured"] as const;
