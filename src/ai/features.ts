import { writeActions } from "./wish.ts";

/** Everything the product asks a model for: models, policy, budgets and usage go by these names. */
export const features = [
	...writeActions,
	"replies",
	"reply",
	"mail",
	"site",
	"summary",
	"category",
	"question",
	"digest",
	"translation",
	"extraction",
] as const;
export type Feature = (typeof features)[number];
