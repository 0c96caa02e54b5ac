import type { Feature } from "../../ai/features.ts";
import { say, type Text } from "../../core/text.ts";
import { featureText } from "./feature-text.ts";

/** What some features are for: their names, or that it is all of so many. */
export const featuresText = (some: readonly Feature[], all: number): Text => {
	if (some.length === 0) return say("ai.features.none");
	if (some.length === all) return say("ai.features.all");
	return { series: some.map(featureText) };
};
