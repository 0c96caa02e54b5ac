import { Problem } from "../core/problem.ts";
import type { Dropped } from "./endpoint-body.ts";
import { failureOf } from "./endpoint-failure.ts";
import type { Reading } from "./endpoint-read.ts";
import { refusal } from "./refusal.ts";
import type { Broken } from "./watch.ts";

/** How an attempt went: an answer, or a Problem that may be worth another try after `retry` ms (null: not), without the fields in `drop`. */
export type Verdict =
	| { readonly kind: "answer" }
	| {
			readonly kind: "failed";
			readonly problem: Problem;
			readonly retry: number | null;
			readonly drop: Dropped | null;
	  };

/** Judges a reading: only a stream that said why it ended is whole, and nothing is tried again once a chunk has come. */
export const judge = (
	reading: Reading,
	broken: Broken | null,
	context: number | null,
): Verdict => {
	const { text, chunks, finish, error } = reading;
	if (broken === "stopped") return failed(new Problem("stopped"));
	if (broken !== null)
		return wholeEnd(finish) && text !== ""
			? { kind: "answer" }
			: failed(new Problem("model-slow"));
	if (error !== null) {
		const failure = failureOf(error, chunks > 0, context);
		return {
			kind: "failed",
			...failure,
			retry: chunks > 0 ? null : failure.retry,
		};
	}
	if (chunks === 0) return failed(new Problem("model-unusable"));
	if (finish === null || finish === "length")
		return failed(new Problem("model-cut"));
	if (finish === "content_filter") return failed(refusal("filter"));
	if (text === "" || !wholeEnd(finish))
		return failed(new Problem("model-unusable"));
	return { kind: "answer" };
};

const wholeEnd = (finish: string | null): boolean =>
	finish !== null && !brokenEnds.has(finish);

const brokenEnds = new Set([
	"length",
	"content_filter",
	"tool_calls",
	"function_call",
]);

const failed = (problem: Problem): Verdict => ({
	kind: "failed",
	problem,
	retry: null,
	drop: null,
});
