import type { Feature } from "../../ai/features.ts";
import type { Audience } from "../../ai/policy.ts";
import { say, type Text } from "../../core/text.ts";

/** A feature as people know it. */
export const featureText = (feature: Feature): Text =>
	say(`ai.feature.${feature}`);

/** For whom something is: "admins and owners". */
export const audienceText = (audience: Audience): Text =>
	say(`ai.who.${audience}`);
