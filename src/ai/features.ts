import { writeActions } from "./wish.ts";

/** Everything the product asks a model for: models, policy, budgets and usage go by these names. */
export const features = [
	...writeActions,
	"replies",
	"reply",
	"mail",
	"site",
	"summary",
] as const;
export type Feature = (typeof features)[number];
