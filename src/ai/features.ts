/** Everything the product asks a model for: models, policy, budgets and usage go by these names. */
export const features = [
	"rephrase",
	"correct",
	"shorten",
	"expand",
	"simplify",
	"structure",
	"tone",
	"translate",
	"own",
	"replies",
	"reply",
	"mail",
	"site",
	"summary",
] as const;
export type Feature = (typeof features)[number];
