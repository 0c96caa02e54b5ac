/** What is counted: questions, those that failed, tokens read and written, and how many questions had only estimated ones. */
export type Tally = {
	readonly calls: number;
	readonly failed: number;
	readonly input: number;
	readonly output: number;
	readonly estimated: number;
};

/** Whose, when (2026-11-22), for what and where. */
export type UsageKey = {
	readonly person: string;
	readonly day: string;
	readonly feature: string;
	readonly endpoint: string;
	readonly model: string;
};

/** What counts can be summed up by. */
export type UsageBy = "person" | "feature" | "place";

/** The counts of one person, feature or place; the endpoint and the model of a place are `name` and `model`. */
export type UsageSum = Tally & {
	readonly name: string;
	readonly model: string;
};

/** Counts of questions to models, kept for 90 days; never a text. */
export type UsageBook = {
	readonly add: (key: UsageKey, tally: Tally) => Promise<void>;
	/** Tokens somebody used on a day, and in its month up to then. */
	readonly spent: (
		person: string,
		day: string,
	) => Promise<{ readonly day: number; readonly month: number }>;
	/** Sums since a day, of everybody or one person; most tokens first. */
	readonly sum: (
		by: UsageBy,
		since: string,
		person: string | null,
	) => Promise<readonly UsageSum[]>;
};

/** Everything in one sum. */
export const totalOf = (sums: readonly Tally[]): Tally =>
	sums.reduce(
		(all, one) => ({
			calls: all.calls + one.calls,
			failed: all.failed + one.failed,
			input: all.input + one.input,
			output: all.output + one.output,
			estimated: all.estimated + one.estimated,
		}),
		nothingUsed,
	);

const nothingUsed: Tally = {
	calls: 0,
	failed: 0,
	input: 0,
	output: 0,
	estimated: 0,
};
