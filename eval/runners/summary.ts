import type { ChatMessage } from "../../src/core/chat.ts";
import type { Entry } from "../../src/modules/writing/summary/judge-entry.ts";
import { talkOf } from "../../src/modules/writing/summary/people.ts";
import { summarise } from "../../src/modules/writing/summary/summarise.ts";
import type { ThreadLine } from "../corpus.ts";
import { type Runner, wrongCase } from "./stage.ts";

/** Summarises a thread in its own language, for somebody who did not take part. */
export const summary: Runner = async (one, { ai, person, signal }) => {
	if (one.kind !== "summary") throw wrongCase(one);
	const talk = await talkOf(messagesOf(one.line), reader, "as-is");
	const { summary: made } = await summarise(ai, talk, {
		into: one.language,
		length: "usual",
		person,
		signal,
		onPart: () => undefined,
	});
	return {
		kind: "summary",
		decisions: made.decisions.map(counted),
		actions: made.actions.map(counted),
		questions: made.questions.map(counted),
	};
};

const reader = {
	account: { platform: "slack", team: "T0EVAL", user: "U0READER" },
	name: "Reader",
} as const;

const counted = ({ text, message, owner }: Entry) => ({
	text,
	owner,
	message: message + 1,
});

const messagesOf = ({ messages }: ThreadLine): readonly ChatMessage[] => {
	const names = [...new Set(messages.map(({ by }) => by))];
	return messages.map(({ by, text }, index) => ({
		id: `${index + 1}`,
		author: `U0PERSON${names.indexOf(by)}`,
		name: by,
		text,
		at: index * 60_000,
		link: null,
	}));
};
