import { problemText } from "../../core/attempt.ts";
import { Problem, type ProblemCode } from "../../core/problem.ts";
import type { Text } from "../../core/text.ts";

/** Something the model did not do, which may work the next time. */
export type Failed = {
	readonly kind: "failed";
	readonly session: string;
	readonly why: Text;
};

/** Makes what was thrown a card with another try, where it was the model; anything else goes its usual way. */
export const failureOf =
	(session: string) =>
	(error: unknown): Failed => {
		if (error instanceof Problem && isPassing(error.code))
			return { kind: "failed", session, why: problemText(error) };
		throw error;
	};

const isPassing = (code: ProblemCode): boolean =>
	/^(?:model-.+|endpoint-not-allowed|too-often)$/u.test(code);

/** Whether something came to nothing. */
export const isFailed = (value: object): value is Failed =>
	"kind" in value && value.kind === "failed";
