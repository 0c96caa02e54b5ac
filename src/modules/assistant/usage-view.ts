import type { Tally, UsageSum } from "../../ai/usage.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, Row, View } from "../../core/view.ts";
import { featureNamed, personNamed, type UsageFacts } from "./usage-facts.ts";
import { usagePicture } from "./usage-picture.ts";

/** Draws counts: the sum first, then a picture of it, then what for, by whom and where. */
export const usageView = (facts: UsageFacts): View => {
	const { whose, days, total, features, places, people } = facts;
	const values = {
		days,
		...(whose.kind === "person" ? { name: whose.name } : {}),
	};
	return {
		title: say(`ai.usage.title.${whose.kind}`, values),
		body: [
			...(total.calls === 0
				? [{ kind: "text" as const, text: say("ai.usage.nothing") }]
				: [
						{ kind: "text" as const, text: totalText(total) },
						...usagePicture(facts),
						...part("ai.usage.features", features.map(featureRow)),
						...peopleTable(people),
						...part("ai.usage.places", places.slice(0, 10).map(placeRow)),
						...(total.estimated === 0
							? []
							: [
									{
										kind: "text" as const,
										text: say("ai.usage.estimated", { count: total.estimated }),
									},
								]),
					]),
			{ kind: "note", text: say("ai.usage.note") },
		],
	};
};

const totalText = (sum: Tally): Text =>
	say("ai.usage.sum", {
		calls: sum.calls,
		failed: sum.failed,
		tokens: sum.input + sum.output,
		input: sum.input,
		output: sum.output,
	});

const part = (title: string, rows: readonly Row[]): readonly Block[] =>
	rows.length === 0
		? []
		: [
				{ kind: "heading", text: say(title) },
				{ kind: "facts", rows },
			];

const featureRow = (sum: UsageSum): Row => ({
	label: featureNamed(sum.name),
	value: totalText(sum),
});

const placeRow = (sum: UsageSum): Row => ({
	label: placeText(sum),
	value: totalText(sum),
});

const placeText = ({ name, model }: UsageSum): Text => {
	if (name === "") return say("ai.usage.nobody");
	return model === ""
		? say("ai.usage.unanswered", { name })
		: say("ai.usage.place", { name, model });
};

const peopleTable = (people: readonly UsageSum[]): readonly Block[] =>
	people.length === 0
		? []
		: [
				{
					kind: "table",
					columns: ["person", "calls", "failed", "input", "output"].map((key) =>
						say(`ai.usage.column.${key}`),
					),
					rows: people.map((sum) => [
						personNamed(sum),
						sum.calls,
						sum.failed,
						sum.input,
						sum.output,
					]),
				},
			];
