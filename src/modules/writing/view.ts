import { offerView } from "../../ai/offer.ts";
import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import { buttons } from "./buttons.ts";
import { checkLines } from "./check-lines.ts";
import type { WritingFacts } from "./facts.ts";
import { keptLine } from "./kept-line.ts";
import { withLanguage } from "./language-name.ts";
import { careLine, placeLine } from "./place-line.ts";
import { titles } from "./titles.ts";
import { whatChanged } from "./what-changed.ts";

/** The card of a writing command. */
export const writingView = (facts: WritingFacts): View => {
	switch (facts.kind) {
		case "written":
			return written(facts);
		case "back":
			return back(facts);
		case "stopped":
			return stopped(facts);
		case "no-model":
			return offerView(facts);
	}
};

type Kind<K extends WritingFacts["kind"]> = WritingFacts & { kind: K };

const written = (facts: Kind<"written">): View => {
	const checks = checkLines(facts.findings);
	const { session } = facts;
	return {
		title: withLanguage(titles[facts.action].done, facts.language),
		body: [
			{ kind: "quote", text: facts.text },
			...whatChanged(facts.difference),
			...keptLine(facts.kept),
			...(checks.length === 0
				? []
				: [
						{ kind: "text" as const, text: say("write.check.title") },
						{ kind: "list" as const, items: checks },
					]),
			{
				kind: "buttons",
				buttons: [
					buttons.shorter(session),
					buttons.again(session),
					buttons.back(session),
				],
			},
			...careLine(facts.care),
			{ kind: "note", text: placeLine(facts.place) },
		],
	};
};

const back = ({ own, text, session, ...facts }: Kind<"back">): View => ({
	title: withLanguage(
		own ? say("write.back.own") : say("write.back.title"),
		facts.language,
	),
	body: [
		{ kind: "quote", text },
		...whatChanged(facts.difference),
		{
			kind: "buttons",
			buttons: [
				buttons.shorter(session),
				buttons.again(session),
				...(own ? [] : [buttons.back(session)]),
			],
		},
		{ kind: "note", text: say("write.back.note") },
	],
});

const stopped = ({ session }: Kind<"stopped">): View => ({
	title: say("write.stopped.title"),
	body: [
		{ kind: "text", text: say("write.stopped.text") },
		{ kind: "buttons", buttons: [buttons.again(session)] },
	],
});
