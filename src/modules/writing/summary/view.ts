import { placeBlocks } from "../../../ai/cards/place-line.ts";
import { secretsQuestion } from "../../../ai/cards/secrets-view.ts";
import { languages } from "../../../ai/guards/language.ts";
import { say, type Text } from "../../../core/text.ts";
import type { Block, Button, Item, View } from "../../../core/view.ts";
import { buttons } from "../buttons.ts";
import { doubtBlocks, press } from "../replies/view-parts.ts";
import { failedView, stoppedView } from "../stopped-view.ts";
import type { DigestFacts } from "./digest.ts";
import { itemOf, plainItem } from "./item.ts";
import type { Entry } from "./judge-entry.ts";
import type { Talk } from "./people.ts";

/** The card of a summary. */
export const digestView = (facts: DigestFacts): View => {
	switch (facts.kind) {
		case "summary":
			return summary(facts);
		case "extract":
			return extracted(facts);
		case "secrets":
			return secretsQuestion(facts.kinds, (how) => ({
				kind: "invoke",
				command: "write digest",
				input: { session: facts.session, how },
			}));
		case "stopped":
			return stoppedView(facts.session, "write digest");
		case "failed":
			return failedView(facts, "write digest");
		case "how":
			return how;
	}
};

type Kind<K extends DigestFacts["kind"]> = DigestFacts & { kind: K };

/** As many messages of a thread are read at most. */
const mostMessages = 200;

const summary = (facts: Kind<"summary">): View => {
	const { talk, summary: found } = facts;
	return {
		title: titleOf(talk),
		body: [
			{ kind: "quote", text: found.summary },
			...doubtBlocks(found.doubts),
			...part("decisions", found.decisions, talk),
			...part("actions", found.actions, talk),
			...part("questions", found.questions, talk),
			...limits(facts),
			...row(facts),
			...placeBlocks(facts.place),
		],
	};
};

const part = (
	name: "decisions" | "actions" | "questions",
	entries: readonly Entry[],
	talk: Talk,
): readonly Block[] =>
	entries.length === 0
		? [{ kind: "text", text: say(`summary.none.${name}`) }]
		: [
				{ kind: "heading", text: say(`summary.${name}`) },
				{ kind: "list", items: entries.map((one) => itemOf(one, talk)) },
			];

const limits = ({
	summary: { leftOut },
	parts,
	cut,
	talk,
}: Kind<"summary">): readonly Block[] =>
	[
		...(leftOut === 0 ? [] : [say("summary.left-out", { count: leftOut })]),
		...(cut === 0 ? [] : [say("summary.cut", { count: cut })]),
		...(parts === 1 ? [] : [say("summary.parts", { count: parts })]),
		...onlyFirst(talk),
	].map((text) => ({ kind: "text", text }));

const onlyFirst = ({ messages }: Talk): readonly Text[] =>
	messages.length < mostMessages
		? []
		: [say("summary.first-only", { count: messages.length })];

const row = ({ session, text }: Kind<"summary">): readonly Block[] => {
	const dialogs: readonly Button[] = text.fits
		? [
				buttons.dialog(say("write.button.copy"), "write edit", text.session),
				buttons.dialog(say("write.button.post"), "write post", text.session),
			]
		: [];
	return [
		{
			kind: "buttons",
			buttons: [
				press(say("write.button.again"), "write digest", { session }),
				press(say("write.button.shorter"), "write digest", {
					session,
					length: "short",
				}),
				...dialogs,
			],
			menu: {
				label: say("summary.menu.into"),
				command: "write digest",
				input: { session },
				arg: "into",
				options: languages.map((language) => ({
					value: language,
					label: say(`choice.into:${language}`),
				})),
			},
		},
	];
};

const extracted = ({ talk, extract }: Kind<"extract">): View => {
	const items = (indexes: readonly number[]): readonly Item[] =>
		indexes.map((index) => plainItem(index, talk));
	const list = (name: Text, indexes: readonly number[]): readonly Block[] =>
		indexes.length === 0
			? []
			: [
					{ kind: "heading", text: name },
					{ kind: "list", items: items(indexes) },
				];
	return {
		title: titleOf(talk),
		body: [
			{ kind: "text", text: say("summary.extract") },
			...list(
				say("summary.extract.first"),
				extract.first === null ? [] : [extract.first],
			),
			...list(say("summary.extract.questions"), extract.questions),
			...list(say("summary.extract.facts"), extract.facts),
			...onlyFirst(talk).map((text) => ({ kind: "text" as const, text })),
			{
				kind: "buttons",
				buttons: [press(say("ai.look.button"), "ai look", {})],
			},
			{ kind: "note", text: say("summary.extract.note") },
		],
	};
};

const titleOf = ({ messages }: Talk): Text =>
	say("summary.title", { count: messages.length });

const how: View = {
	title: say("summary.how.title"),
	body: [
		{ kind: "text", text: say("summary.how.text") },
		{ kind: "list", items: [say("summary.how.menu"), say("summary.how.link")] },
		{ kind: "note", text: say("replies.how.note") },
	],
};
