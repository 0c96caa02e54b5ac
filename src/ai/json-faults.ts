import type { z } from "zod";

/** How a part of an answer can be wrong. */
export const faultKinds = [
	"unreadable",
	"missing",
	"kind",
	"long",
	"short",
	"choice",
	"extra",
	"form",
	"echo",
] as const;

/** A fault by its path in the schema (`tasks[2].owner`; empty: the whole); never what stood there. */
export type Fault = {
	readonly path: string;
	readonly kind: (typeof faultKinds)[number];
};

/** The faults of an answer without a word of it; at most ten. */
export const faultsOf = ({ issues }: z.ZodError): readonly Fault[] =>
	issues.slice(0, 10).map((issue) => ({
		path: pathOf(issue.path),
		kind: kindOf(issue),
	}));

const kindOf = (issue: z.core.$ZodIssue): Fault["kind"] => {
	switch (issue.code) {
		case "invalid_type":
			return issue.message.includes("received undefined") ? "missing" : "kind";
		case "too_big":
			return "long";
		case "too_small":
			return "short";
		case "invalid_value":
			return "choice";
		case "unrecognized_keys":
			return "extra";
		default:
			return "form";
	}
};

// Schemas of answers have no free keys, so a path names our own fields only.
const pathOf = (path: readonly PropertyKey[]): string =>
	path
		.map((step) =>
			typeof step === "number" ? `[${step}]` : `.${String(step)}`,
		)
		.join("")
		.replace(/^\./u, "");
