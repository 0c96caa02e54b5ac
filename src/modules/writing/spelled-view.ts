import { say, type Text } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import { textButtons } from "./buttons.ts";
import type { WritingFacts } from "./facts.ts";
import { withLanguage } from "./language-name.ts";
import type { Mistake } from "./spell-check.ts";
import { changeBlocks, textBlocks } from "./text-blocks.ts";

const most = 20;

/** The card of a spelling check by dictionary, said to be one. */
export const spelledView = (
	facts: WritingFacts & { kind: "spelled" },
): View => {
	const { mistakes, text, offers, language } = facts;
	return {
		title: withLanguage(
			say("write.spelled.title", { count: mistakes.length }),
			language,
		),
		body: [
			...textBlocks(text),
			...changeBlocks(facts.comparison.difference),
			...(mistakes.length === 0
				? []
				: [
						{ kind: "text" as const, text: say("write.spelled.words") },
						{
							kind: "list" as const,
							items: mistakes.slice(0, most).map(line),
						},
					]),
			...textButtons(offers, text, false),
			{ kind: "note", text: say("write.spelled.note") },
		],
	};
};

const line = ({ word, suggestions }: Mistake): Text =>
	suggestions.length === 0
		? say("write.spelled.unknown", { word })
		: say("write.spelled.line", { word, suggestions: suggestions.join(", ") });
