import { newReference } from "./ids.ts";
import { failure, type Log } from "./log.ts";
import { Problem } from "./problem.ts";
import { say, type Text } from "./text.ts";

/** What came of trying: a value, or a sentence for the person with a reference for the operator. */
export type Attempt<T> =
	| { readonly kind: "ok"; readonly value: T }
	| {
			readonly kind: "problem";
			readonly problem: Problem;
			readonly reference: string;
	  };

/** The one place of the core that catches: an expected Problem is passed on, anything else is logged without its message and becomes `unexpected`. */
export const attempt = async <T>(
	log: Log,
	work: () => Promise<T>,
): Promise<Attempt<T>> => {
	try {
		return { kind: "ok", value: await work() };
	} catch (error) {
		const reference = newReference();
		if (error instanceof Problem)
			return { kind: "problem", problem: error, reference };
		log(failure(error, reference));
		return { kind: "problem", problem: new Problem("unexpected"), reference };
	}
};

/** The sentence for a problem. */
export const problemText = (problem: Problem): Text =>
	say(`problem.${problem.code}`, { ...problem.values });
