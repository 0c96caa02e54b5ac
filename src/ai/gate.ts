import type { Text } from "../core/text.ts";
import type { Feature } from "./features.ts";
import type { Usage } from "./model.ts";

/** What a question took: its tokens where they are known, and who answered, by name; empty names where nobody did. */
export type Spent = {
	readonly usage: Usage | null;
	readonly endpoint: string;
	readonly model: string;
	readonly failed: boolean;
};

/** Stands before every question to a model: whether this person may ask it now, and what it cost. */
export type Gate = {
	/** Problems: `ai-off` (switched off by themselves), `feature-off` (policy), `budget-spent`. */
	readonly enter: (person: string, feature: Feature) => Promise<void>;
	/** Counts what a question took, also a failed and a stopped one; never fails itself. */
	readonly leave: (
		person: string,
		feature: Feature,
		spent: Spent,
	) => Promise<void>;
	/** Whether every private detail is replaced before a text leaves; mail addresses, accounts and numbers with a country code always are. */
	readonly masks: () => Promise<boolean>;
	/** What is used of the tightest budget; null below 80 percent, and without one. */
	readonly budgetLine: (person: string) => Promise<Text | null>;
};

/** Lets everybody ask, and counts nothing. */
export const openGate: Gate = {
	enter: async () => undefined,
	leave: async () => undefined,
	masks: async () => true,
	budgetLine: async () => null,
};
