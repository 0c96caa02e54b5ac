import { placeBlocks } from "../../../ai/cards/place-line.ts";
import { say } from "../../../core/text.ts";
import type { Block, View } from "../../../core/view.ts";
import { open, press } from "../card/press.ts";
import { failedDocument, stopped } from "../stopped-view.ts";
import { formats } from "./file-of.ts";
import type { TranslationFacts } from "./translate.ts";

/** The card of a translation. */
export const translationView = (facts: TranslationFacts): View => {
	switch (facts.kind) {
		case "translated":
			return translatedView(facts);
		case "no-model":
			return noModelView(facts.session);
		case "stopped":
			return stopped(facts.again);
		case "failed":
			return failedDocument(facts, facts.again);
	}
};

const translatedView = (
	facts: TranslationFacts & { kind: "translated" },
): View => {
	const { session, into, files, beginning, again } = facts;
	return {
		title: say("translation.title", {
			language: say(`documents.language.${into}`),
		}),
		body: [
			{
				kind: "quote",
				isLiteral: true,
				text: previewOf(beginning),
			},
			...keptBlocks(facts),
			...files,
			{
				kind: "buttons",
				buttons: [
					press(say("translation.again"), again.command, again.input),
					press(say("documents.button.desk"), "ask desk", { session }),
					open(say("documents.button.ask"), "ask question", { session }),
				],
				menu: {
					label: say("translation.menu.format"),
					command: "ask translate",
					input: { session, into },
					arg: "format",
					options: formats.map((format) => ({
						value: format,
						label: say(`choice.${format}`),
					})),
				},
			},
			...placeBlocks(facts.place, "document"),
		],
		follow: { command: "ask", input: { session }, arg: "question" },
	};
};

const longest = 600;

/** The beginning as it fits on a card; cells of a table stand apart without their columns. */
const previewOf = (beginning: string): string => {
	const text = beginning.replaceAll("\t", " · ");
	return text.length <= longest
		? text
		: `${text.slice(0, longest).replace(/\s+\S*$/u, "")} …`;
};

const keptBlocks = ({
	kept,
	of,
}: TranslationFacts & { kind: "translated" }): readonly Block[] =>
	kept === 0
		? [{ kind: "text", text: say("translation.whole", { count: of }) }]
		: [{ kind: "text", text: say("translation.kept", { count: kept, of }) }];

const noModelView = (session: string): View => ({
	title: say("translation.no-model"),
	body: [
		{ kind: "text", text: say("translation.no-model.text") },
		{
			kind: "buttons",
			buttons: [
				press(say("ai.look.button"), "ai look", {}),
				press(say("documents.button.desk"), "ask desk", { session }),
			],
		},
	],
});
