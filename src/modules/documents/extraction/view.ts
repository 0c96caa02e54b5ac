import { placeBlocks } from "../../../ai/cards/place-line.ts";
import { say } from "../../../core/text.ts";
import type { Block, View } from "../../../core/view.ts";
import { open, press } from "../card/press.ts";
import { reachBlocks } from "../question/reach.ts";
import { failedDocument, stopped } from "../stopped-view.ts";
import type { ExtractionFacts } from "./extract.ts";
import type { Extracted } from "./extract-desk.ts";
import { tableOf, unprovedLines, wrongLines } from "./table.ts";
import { templateNames } from "./templates.ts";

/** The card of fields that were taken out of documents. */
export const extractionView = (facts: ExtractionFacts): View => {
	switch (facts.kind) {
		case "fields":
			return fieldsView(facts);
		case "which":
			return whichView(facts.session);
		case "stopped":
			return stopped(facts.again);
		case "failed":
			return failedDocument(facts, facts.again);
	}
};

const fieldsView = (facts: Extracted): View => {
	const { session, rows, reach, file, place, again } = facts;
	const [first] = rows;
	return {
		title:
			rows.length === 1 && first !== undefined
				? say("extraction.title", { name: first.name.slice(0, 80) })
				: say("extraction.title.several", { count: rows.length }),
		body: [
			{ kind: "text", text: foundLine(facts) },
			tableOf(facts),
			...listed("extraction.unproved", unprovedLines(facts)),
			...listed("extraction.wrong", wrongLines(facts)),
			file,
			{
				kind: "buttons",
				buttons: [
					press(say("extraction.again"), again.command, again.input),
					open(say("extraction.other"), "ask extract", { session }),
					press(say("documents.button.desk"), "ask desk", { session }),
				],
			},
			...reachBlocks(reach),
			...(place === null
				? [{ kind: "note" as const, text: say("extraction.no-model.note") }]
				: placeBlocks(place, "document")),
		],
		follow: followOf(session),
	};
};

const foundLine = ({ rows, place }: Extracted) => {
	const cells = rows.flatMap((row) => row.cells);
	const count = cells.filter(({ kind }) => kind === "found").length;
	const of = cells.length;
	if (place === null)
		return count === of
			? say("extraction.no-model.all", { count })
			: say("extraction.no-model", { count, of });
	return count === of
		? say("extraction.found.all", { count })
		: say("extraction.found", { count, of });
};

const listed = (
	key: string,
	items: ReturnType<typeof unprovedLines>,
): readonly Block[] =>
	items.length === 0
		? []
		: [
				{ kind: "text", text: say(key) },
				{ kind: "list", items, isLiteral: true },
			];

const whichView = (session: string): View => ({
	title: say("extraction.which"),
	body: [
		{ kind: "text", text: say("extraction.which.text") },
		{
			kind: "buttons",
			buttons: [
				...templateNames.map((template) =>
					press(say(`choice.${template}`), "ask extract", {
						session,
						template,
					}),
				),
				open(say("extraction.own"), "ask extract", { session }),
			],
		},
	],
	follow: followOf(session),
});

const followOf = (session: string) => ({
	command: "ask",
	input: { session },
	arg: "question",
});
