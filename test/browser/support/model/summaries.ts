import { conversations, type Summed } from "./conversations.ts";
import { spokenIn } from "./language.ts";

/** A summary of the conversation in the last of the blocks, with the labels of its people. */
export const summaryOf = (blocks: readonly string[], user: string): unknown => {
	const [people = "", talk = ""] = blocks.slice(-2);
	const found = conversations.find(({ about }) => about.test(talk));
	if (found === undefined) throw new Error("not a conversation of the demo");
	const label = (name: string): string =>
		new RegExp(`^(person-\\d+): .*${name}`, "mu").exec(people)?.[1] ?? "nobody";
	const said: Summed = found[spokenIn(user)];
	const most = /^Length: short$/mu.test(user) ? 3 : 12;
	return {
		summary: said.summary,
		decisions: said.decisions.slice(0, most).map(entry),
		actions: said.actions.slice(0, most).map(([text, message, owner, due]) => ({
			text,
			owner: label(owner),
			due,
			message,
		})),
		questions: said.questions.slice(0, most).map(entry),
	};
};

const entry = ([text, message]: readonly [string, number]) => ({
	text,
	message,
});
