import { z } from "zod";
import { problemText } from "../../core/attempt.ts";
import type { Step, StepResult } from "../../core/job.ts";
import type { Problem } from "../../core/problem.ts";
import type { Text } from "../../core/text.ts";
import type { Line } from "./batches.ts";

/** The key of a row's step: the row itself, so that it can be done without the table. */
export const keyOf = ({ number, cells }: Line): string =>
	JSON.stringify({ number, cells });

/** The row back from its key. */
export const rowOf = (key: string): Line => line.parse(JSON.parse(key));

const line = z.object({
	number: z.number(),
	cells: z.record(z.string(), z.string()),
});

/** What is kept of a row: a remark or a reason. */
export type RowFacts = { readonly why: Text | null };

/** A row with what became of it; null: not reached. */
export type RowResult = Line & {
	readonly step: number;
	readonly outcome: StepResult["outcome"] | null;
} & RowFacts;

/** What became of the rows. */
export const resultsOf = (steps: readonly Step[]): readonly RowResult[] =>
	steps.map(({ number, key, result }) => ({
		...rowOf(key),
		step: number,
		outcome: result?.outcome ?? null,
		...(result ? facts.parse(result.facts) : { why: null }),
	}));

/** What is kept of a row that met a problem. */
export const failedFacts = (_key: string, problem: Problem): RowFacts => ({
	why: problemText(problem),
});

const facts = z.object({
	why: z.custom<Text>().nullable(),
});
