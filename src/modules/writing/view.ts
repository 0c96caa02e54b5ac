import { careLine, placeBlocks } from "../../ai/cards/place-line.ts";
import { secretsQuestion } from "../../ai/cards/secrets-view.ts";
import { offerView } from "../../ai/offer.ts";
import { say } from "../../core/text.ts";
import type { Block, View } from "../../core/view.ts";
import { buttons, textButtons } from "./buttons.ts";
import { checkLines } from "./check-lines.ts";
import type { WritingFacts } from "./facts.ts";
import { keptLine } from "./kept-line.ts";
import { withLanguage } from "./language-name.ts";
import { spelledView } from "./spelled-view.ts";
import { failedView, stoppedView } from "./stopped-view.ts";
import { changeBlocks, textBlocks } from "./text-blocks.ts";
import { titleOf } from "./titles.ts";

/** The card of a writing command. */
export const writingView = (facts: WritingFacts): View => {
	switch (facts.kind) {
		case "written":
			return written(facts);
		case "version":
			return version(facts);
		case "spelled":
			return spelledView(facts);
		case "secrets":
			return secretsQuestion(facts.kinds, (how) => ({
				kind: "invoke",
				command: "write send",
				input: { session: facts.session, how },
			}));
		case "stopped":
			return stoppedView(facts.session, "write again");
		case "failed":
			return failedView(facts, "write again", [
				buttons.dialog(say("write.button.copy"), "write edit", facts.session),
			]);
		case "no-model":
			return noModel(facts);
	}
};

type Kind<K extends WritingFacts["kind"]> = WritingFacts & { kind: K };

const written = (facts: Kind<"written">): View => {
	const { wish, offers, text, difference } = facts;
	const isSame = difference.every(({ change }) => change === "same");
	if (wish.action === "correct" && isSame) return faultless(facts);
	return {
		title:
			wish.action === "translate"
				? titleOf(wish, facts.way)
				: withLanguage(titleOf(wish, facts.way), facts.language),
		body: [
			...textBlocks(text),
			// Two languages have no words in common that would be worth marking.
			...(wish.action === "translate" ? [] : changeBlocks(difference)),
			...keptLine(facts.kept),
			...checks(facts),
			...textButtons(offers, text, true),
			...careLine(facts.care),
			...placeBlocks(facts.place),
		],
	};
};

const checks = ({ findings }: Kind<"written">): readonly Block[] => {
	const items = checkLines(findings);
	return items.length === 0
		? []
		: [
				{ kind: "text", text: say("write.check.title") },
				{ kind: "list", items },
			];
};

/** A text without mistakes is the person's own, sign by sign. */
const faultless = ({
	offers,
	text,
	place,
	language,
}: Kind<"written">): View => ({
	title: withLanguage(say("write.correct.none"), language),
	body: [
		...textBlocks(text),
		{ kind: "text", text: say("write.correct.same") },
		...textButtons(offers, text, false),
		...placeBlocks(place),
	],
});

const version = ({ of, text, offers, ...facts }: Kind<"version">): View => ({
	title: withLanguage(say(`write.version.${of}`), facts.language),
	body: [
		...textBlocks(text),
		...changeBlocks(facts.difference),
		...textButtons(offers, text, of === "own" || of === "older"),
		{ kind: "note", text: say("write.back.note") },
	],
});

/** Without a model the spelling can still be checked. */
const noModel = ({ session, language, ...offer }: Kind<"no-model">): View => {
	const view = offerView(offer);
	if (language === null) return view;
	const spell = buttons.goOn(say("write.button.spell"), "correct", session);
	return {
		...view,
		body: [
			...view.body,
			{
				kind: "text",
				text: say("write.without-model", {
					language: say(`choice.${language}`),
				}),
			},
			{ kind: "buttons", buttons: [spell] },
		],
	};
};
