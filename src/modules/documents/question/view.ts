import { placeBlocks } from "../../../ai/cards/place-line.ts";
import { say, type Text } from "../../../core/text.ts";
import type { Block, Button, View } from "../../../core/view.ts";
import { failedDocument, stopped } from "../stopped-view.ts";
import { type AnswerFacts, againOf } from "./answer-question.ts";
import type { Citation } from "./cite.ts";
import { checkBlocks, placeText } from "./lines.ts";
import { isPartial, type Reach, reachBlocks } from "./reach.ts";

type Kind<K extends AnswerFacts["kind"]> = AnswerFacts & { kind: K };

/** The card of a question. */
export const answerView = (facts: AnswerFacts): View => {
	switch (facts.kind) {
		case "answer":
			return answered(facts);
		case "absent":
			return notProved(facts, [
				say(
					isPartial(facts.reach)
						? "question.absent.partly"
						: "question.absent.text",
				),
			]);
		case "unproved":
			return notProved(facts, [say("question.unproved.text")]);
		case "search":
			return searched(facts);
		case "stopped":
			return stopped(facts.again);
		case "failed":
			return failedDocument(facts, againOf(facts.session));
	}
};

const answered = (facts: Kind<"answer">): View => ({
	title: titled(facts.question),
	body: [
		{ kind: "quote", text: facts.answer, isLiteral: true },
		...citationBlocks(say("question.where"), facts.citations, facts.reach),
		...checkBlocks(facts.doubts, [
			...(facts.invented === 0
				? []
				: [say("question.check.invented", { count: facts.invented })]),
		]),
		buttonsOf(facts.session),
		...reachBlocks(facts.reach),
		...placeBlocks(facts.place, "document"),
	],
	follow: followOf(facts.session),
});

const notProved = (
	facts: Kind<"absent" | "unproved">,
	lines: readonly Text[],
): View => ({
	title: say(`question.${facts.kind}`, { count: facts.reach.papers.length }),
	body: [
		{ kind: "text", text: titled(facts.question) },
		...lines.map((text) => ({ kind: "text" as const, text })),
		...citationBlocks(say("question.near"), facts.near, facts.reach),
		buttonsOf(facts.session),
		...reachBlocks(facts.reach),
		...placeBlocks(facts.place, "document"),
	],
	follow: followOf(facts.session),
});

const searched = (facts: Kind<"search">): View => ({
	title: titled(facts.question),
	body: [
		{
			kind: "text",
			text: say(
				facts.near.length === 0 ? "question.search.none" : "question.search",
			),
		},
		...citationBlocks(null, facts.near, facts.reach),
		buttonsOf(facts.session),
		...reachBlocks(facts.reach),
		{ kind: "note", text: say("question.search.note") },
	],
	follow: followOf(facts.session),
});

const titled = (question: string): Text => {
	const line = question.replace(/\s+/gu, " ");
	return say("question.title", {
		question: line.length <= 140 ? line : `${line.slice(0, 139)}…`,
	});
};

const citationBlocks = (
	heading: Text | null,
	citations: readonly Citation[],
	reach: Reach,
): readonly Block[] =>
	citations.length === 0
		? []
		: [
				...(heading === null
					? []
					: [{ kind: "heading" as const, text: heading }]),
				{
					kind: "list",
					isLiteral: true,
					items: citations.map((one) =>
						say("question.quote", {
							quote: one.quote,
							place: placeText(one, reach),
						}),
					),
				},
			];

const buttonsOf = (session: string): Block => {
	const input = { session };
	const press = (label: Text, command: string): Button => ({
		label,
		does: { kind: "invoke", command, input },
	});
	return {
		kind: "buttons",
		buttons: [
			{
				label: say("question.button.more"),
				does: { kind: "dialog", command: "ask question", input },
			},
			press(say("question.button.summary"), "ask summary"),
			press(say("write.button.again"), "ask again"),
			press(say("documents.button.desk"), "ask desk"),
		],
	};
};

const followOf = (session: string) => ({
	command: "ask",
	input: { session },
	arg: "question",
});
