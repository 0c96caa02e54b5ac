import { findSecrets, withoutSecrets } from "../../../ai/private/secrets.ts";
import { say } from "../../../core/text.ts";
import type { View } from "../../../core/view.ts";
import type { WritingFacts } from "../facts.ts";
import { goOn, type Kind } from "./under-way.ts";

/** How secrets in what people gave are treated: asked about first, hidden, or sent as they are. */
export const ways = ["ask", "hidden", "as-is"] as const;
export type Way = (typeof ways)[number];

/** A text as it may be sent. */
export const safely = async (text: string, way: Way): Promise<string> =>
	way === "hidden" ? withoutSecrets(text, await findSecrets(text)) : text;

/** The question before something that seems to hold a secret goes anywhere. */
export const secretsQuestion = (
	of: Kind,
	session: string,
	kinds: (WritingFacts & { kind: "secrets" })["kinds"],
): View => ({
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
					...goOn(of, say("write.secrets.hide"), session, "hidden"),
					style: "primary",
				},
				goOn(of, say("write.secrets.send"), session, "as-is"),
			],
		},
		{ kind: "note", text: say("write.secrets.note") },
	],
});
