import { z } from "zod";
import type { Step, StepResult } from "../../core/job.ts";
import type { ProblemCode } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import type { Planned } from "./plan.ts";

/** What is kept of one object of a restore: where it stands now, the mark of what has to be there (null: nothing), the texts before and after by their addresses, and why it was not done. */
export type Facts = z.output<typeof factsSchema>;

const factsSchema = z.object({
	deed: z.enum(["create", "replace", "copy", "remove"]),
	href: z.string(),
	content: z.string().nullable(),
	wanted: z.string().nullable(),
	before: z.string().nullable(),
	/** Somebody edited it meanwhile, so it can be decided anew. */
	isConflict: z.boolean(),
	why: z.custom<Text>().nullable(),
});

/** A step that ended or was not reached, by the key of its item; with the problem that it met. */
export type Result = {
	readonly key: string;
	readonly outcome: StepResult["outcome"] | null;
	readonly facts: Facts | null;
	readonly problem: ProblemCode | null;
	readonly hasBegun: boolean;
};

/** Reads what the steps of a restore brought. */
export const resultsOf = (steps: readonly Step[]): readonly Result[] =>
	steps.map(({ key, state, result }) => ({
		key,
		outcome: result?.outcome ?? null,
		facts: factsSchema.safeParse(result?.facts).data ?? null,
		problem: failedSchema.safeParse(result?.facts).data?.problem ?? null,
		hasBegun: state !== "waiting",
	}));

const failedSchema = z.object({ problem: z.custom<ProblemCode>() });

/** Whether what was planned is so now. */
export const isDone = ({ outcome }: Result): boolean =>
	outcome === "done" || outcome === "already";

/** What is kept of an object that was written or taken away. */
export const didIt = (
	{ item, deed }: Planned,
	href: string,
	content: string | null,
): Facts => ({
	deed,
	href,
	content,
	wanted: item.wanted?.text ?? null,
	before: item.now?.text ?? null,
	isConflict: false,
	why: null,
});

/** What is kept of an object that somebody edited, took away or put there meanwhile: it stays as it is. */
export const conflict = (
	planned: Planned,
	href: string,
	why: "edited" | "gone" | "uid",
): StepResult => ({
	outcome: "failed",
	facts: {
		...didIt(planned, href, null),
		isConflict: true,
		why: say(`restore.why.${why}`),
	} satisfies Facts,
});

/** The same result where it turned out afterwards that it may not stay. */
export const asConflict = (
	result: Result,
	why: "edited" | "gone" | "uid",
): Result => ({
	...result,
	outcome: "failed",
	facts: result.facts && {
		...result.facts,
		isConflict: true,
		why: say(`restore.why.${why}`),
	},
});

/** What is kept of an object that met a problem. */
export const failedFacts = (_key: string, { code }: { code: ProblemCode }) => ({
	problem: code,
});

/** The result of an object that was done now, or was so already. */
export const ended = (
	outcome: "done" | "already",
	facts: Facts,
): StepResult => ({
	outcome,
	facts,
});
