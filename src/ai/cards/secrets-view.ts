import { say, type Text } from "../../core/text.ts";
import type { Button, View } from "../../core/view.ts";

type Kinds = readonly ("token" | "key" | "password" | "database")[];

/** The question before something that seems to hold a secret goes anywhere; `goOn` carries on with it hidden, or as it is. */
export const secretsQuestion = (
	kinds: Kinds,
	goOn: (how: "hidden" | "as-is") => Button["does"],
): View => {
	const button = (label: Text, how: "hidden" | "as-is"): Button => ({
		label,
		does: goOn(how),
	});
	return {
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
						...button(say("write.secrets.hide"), "hidden"),
						style: "primary",
					},
					button(say("write.secrets.send"), "as-is"),
				],
			},
			{ kind: "note", text: say("write.secrets.note") },
		],
	};
};
