import type { Allowances } from "../../ai/allowance.ts";
import type { AiRules } from "../../ai/rules.ts";
import type { UsageBook } from "../../ai/usage.ts";

/** The decisions about AI, of the organisation and of everybody for themselves. */
export type WithRules = { readonly aiRules: AiRules };

/** What everybody may use. */
export type WithAllowances = { readonly aiAllowances: Allowances };

/** The counts of questions, with the names of people by their key, and the zone its days are of. */
export type WithUsage = {
	readonly aiUsage: UsageBook;
	readonly aiPeople: {
		readonly key: (userId: string) => string;
		readonly name: (person: string) => Promise<string>;
		readonly zone: string;
	};
};
