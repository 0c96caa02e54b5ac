import type { UsageSum } from "../../ai/usage.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, Stack } from "../../core/view.ts";
import { featureNamed, personNamed, type UsageFacts } from "./usage-facts.ts";

/** Tokens by feature as a bar, and by person where there are several; its text says the same. Nothing while no tokens are counted. */
export const usagePicture = ({
	total,
	features,
	people,
}: UsageFacts): readonly Block[] => {
	const tokens = total.input + total.output;
	if (tokens === 0) return [];
	const byFeature = stack("ai.usage.by-feature", features, ({ name }) =>
		featureNamed(name),
	);
	const byPerson = stack("ai.usage.by-person", people, personNamed);
	const stacks = people.length > 1 ? [byFeature, byPerson] : [byFeature];
	return [
		{
			kind: "picture",
			chart: { title: say("ai.usage.picture"), stacks },
			alt: say("ai.usage.alt", {
				tokens,
				parts: { series: stacks.flatMap(sentences) },
			}),
		},
	];
};

const stack = (
	label: string,
	sums: readonly UsageSum[],
	named: (sum: UsageSum) => Text,
): Stack => ({
	label: say(label),
	parts: sums
		.map((sum) => ({ label: named(sum), amount: sum.input + sum.output }))
		.filter(({ amount }) => amount > 0),
	limit: 0,
	unit: "number",
});

// As many as the picture names.
const sentences = ({ parts }: Stack): readonly Text[] =>
	parts
		.slice(0, 8)
		.map(({ label, amount }) => say("ai.usage.part", { label, amount }));
