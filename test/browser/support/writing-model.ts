import { answer, type Step } from "../../support/endpoint/script.ts";
import type { Seen } from "../../support/endpoint.ts";
import { mailOf } from "./model/mails.ts";
import { pageOf } from "./model/pages.ts";
import { repliesTo, replyFrom } from "./model/replies.ts";
import { summaryOf } from "./model/summaries.ts";
import { rewritten } from "./model/texts.ts";

/** A model that knows the talk of the demo organisation: it answers every question of the writing assistant plausibly in English and German, with nothing in it that was not said. A question it does not know is left without an answer. */
export const writingModel = ({ system, user }: Seen): Step => {
	const known = questions.find(([beginning]) => system.startsWith(beginning));
	if (known === undefined) throw new Error(`not known: ${system.slice(0, 60)}`);
	return answer(known[1](user));
};

type Answers = (user: string) => string;

const blocksIn = (user: string): readonly string[] =>
	[...user.matchAll(/<(text-[\da-f]+)>\n([\s\S]*?)\n<\/\1>/gu)].map(
		([, , text = ""]) => text,
	);

const typed =
	(make: (blocks: readonly string[], lines: string) => unknown): Answers =>
	(user) =>
		JSON.stringify(make(blocksIn(user), user));

const text =
	(action: Parameters<typeof rewritten>[0]): Answers =>
	(user) =>
		rewritten(action, blocksIn(user).at(-1) ?? "", user);

const questions: readonly (readonly [beginning: string, Answers])[] = [
	["You rewrite short work messages", text("rephrase")],
	["You correct mistakes", text("correct")],
	["You shorten work messages", text("shorten")],
	["You write work messages out", text("expand")],
	["You rewrite work messages in plain", text("simplify")],
	["You put work messages in order", text("structure")],
	["You change the tone", text("tone")],
	["You translate work messages", text("translate")],
	["You change work messages as", text("own")],
	["You draft short replies", typed(repliesTo)],
	["You write a reply to a work message", typed(replyFrom)],
	["You write a mail", typed(mailOf)],
	["You write the texts of one page", typed(pageOf)],
	["You summarise a conversation", typed(summaryOf)],
];
