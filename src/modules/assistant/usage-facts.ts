import { features as allFeatures } from "../../ai/features.ts";
import type { Tally, UsageSum } from "../../ai/usage.ts";
import { say, type Text } from "../../core/text.ts";
import { featureText } from "./feature-text.ts";

/** Counts of some days, of everybody, oneself or somebody; in `people` an empty name stands for all others together. */
export type UsageFacts = {
	readonly whose:
		| { readonly kind: "everybody" | "own" }
		| { readonly kind: "person"; readonly name: string };
	readonly days: number;
	readonly total: Tally;
	readonly features: readonly UsageSum[];
	readonly places: readonly UsageSum[];
	readonly people: readonly UsageSum[];
};

/** The name of a feature by what is kept of it; one that is no more keeps its old name. */
export const featureNamed = (name: string): Text => {
	const known = allFeatures.find((one) => one === name);
	return known === undefined ? name : featureText(known);
};

/** Whose counts they are, or the others. */
export const personNamed = ({ name }: UsageSum): Text =>
	name === "" ? say("ai.usage.others") : name;
