import type { Feature } from "./features.ts";
import type { Usage } from "./model.ts";

/** Stands before every question to a model: whether this person may use it now, and what it cost. */
export type Gate = {
	/** Problems: `feature-off` (policy), `ai-off` (switched off by themselves), `budget-spent`. */
	readonly enter: (person: string, feature: Feature) => Promise<void>;
	/** Counts what a question took, in tokens; a failed one counts as a call. */
	readonly leave: (
		person: string,
		feature: Feature,
		usage: Usage | null,
	) => Promise<void>;
};
