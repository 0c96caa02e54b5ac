import { at, say, type Text } from "../../../core/text.ts";
import type { Item } from "../../../core/view.ts";
import { doubtLines } from "../replies/view-parts.ts";
import type { Entry } from "./judge-entry.ts";
import type { Talk } from "./people.ts";

const longest = 400;

/** An entry as a line that leads to its message, with what to check in it. */
export const itemOf = (entry: Entry, talk: Talk): Item => {
	const { doubts, message } = entry;
	const text = withOwner(entry);
	return linked(
		doubts.length === 0
			? text
			: say("summary.check", {
					text,
					what: { series: doubtLines(doubts) },
				}),
		message,
		talk,
	);
};

/** A message itself as such a line, cut where it is long. */
export const plainItem = (index: number, talk: Talk): Item => {
	const said = talk.messages[index]?.said ?? "";
	return linked(
		said.length <= longest ? said || "…" : `${said.slice(0, longest)}…`,
		index,
		talk,
	);
};

const withOwner = ({ text, owner, due }: Entry): Text => {
	if (owner === null)
		return due === null ? text : say("summary.due", { text, due });
	return due === null
		? say("summary.owner", { owner, text })
		: say("summary.owner.due", { owner, text, due });
};

const linked = (text: Text, index: number, { messages }: Talk): Item => {
	const message = messages[index];
	if (message === undefined) return text;
	const label = say("summary.from", {
		name: message.name,
		at: at(message.at),
	});
	return message.link === null
		? say("summary.at", { text, label })
		: { text, link: { label, url: message.link } };
};
