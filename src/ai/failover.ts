import { Problem } from "../core/problem.ts";
import { isRefusal } from "./refusal.ts";
import type { Target } from "./target.ts";

/** A failed try: what it ended in, whether the person has read some of it, and the window it had. */
export type Failed = {
	readonly problem: Problem;
	readonly shown: boolean;
	readonly context: number | null;
};

/** What a try gave; `passed` when it was not worth asking. */
export type Tried<T> =
	| { readonly kind: "answer"; readonly answer: T }
	| ({ readonly kind: "failed" } & Failed)
	| { readonly kind: "passed" };

/** Tries targets in order until one answers: the next one after a failure of the place, never once a person reads, and after `model-too-long` only with a larger window (`wider`, in tokens). */
export const firstThatAnswers = async <T>(
	targets: readonly Target[],
	attempt: (
		target: Target,
		isLast: boolean,
		wider: number | null,
	) => Promise<Tried<T>>,
): Promise<T> => {
	let told: Problem | null = null;
	let wider: number | null = null;
	for (const [index, target] of targets.entries()) {
		const isLast = index === targets.length - 1;
		const tried = await attempt(target, isLast, wider);
		if (tried.kind === "answer") return tried.answer;
		if (tried.kind === "passed") continue;
		const { problem, shown, context } = tried;
		if (shown) throw problem;
		// Where text may not go it does not; that it was refused there does not matter to the person.
		if (problem.code === "endpoint-not-allowed" && told !== null) continue;
		if (wider === null) told = problem;
		if (problem.code === "model-too-long") {
			if (context === null) throw told ?? problem;
			wider = Math.max(wider ?? 0, context);
		} else if (!isFaultOfPlace(problem)) throw problem;
	}
	throw told ?? new Problem("no-model");
};

/** Whether somebody else may answer the same question. */
export const isFaultOfPlace = (problem: Problem): boolean =>
	problem.code === "model-unreachable" ||
	problem.code === "model-slow" ||
	problem.code === "model-cut" ||
	problem.code === "model-unusable" ||
	(problem.code === "model-refused" && !isRefusal(problem, "filter"));
