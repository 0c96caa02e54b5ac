import type { Attempt } from "../src/ai/attempt.ts";
import type { Finding, GuardName } from "../src/ai/guards/finding.ts";
import type { Case } from "./cases.ts";
import type { Failure } from "./judge/failure.ts";
import { judge } from "./judge/judge.ts";
import { type Produced, wordsOf } from "./judge/produced.ts";
import type { Ask } from "./recorder.ts";
import type { GuardHits, Result } from "./result.ts";

/** How a case ended: with something to show, or in a Problem. */
export type Outcome =
	| { readonly kind: "produced"; readonly produced: Produced }
	| { readonly kind: "problem"; readonly code: string };

/** What was asked on the way; `attempts` are the answers there were, as the checks saw them, and none for what is no text. */
export type Way = {
	readonly asks: readonly Ask[];
	readonly attempts: readonly Attempt[];
};

/** Whether a case passed, and if not, why; a last answer the checks held back is judged too. */
export const verdictOf = async (
	one: Case,
	outcome: Outcome,
	way: Way,
): Promise<
	Pick<Result, "passed" | "failures" | "problem" | "answer" | "guards">
> => {
	const last = lastOf(way);
	if (outcome.kind === "produced") {
		const failures = await judge(one, outcome.produced);
		return {
			passed: failures.length === 0,
			failures,
			problem: null,
			answer: wordsOf(outcome.produced),
			guards: {
				first: firstHits(way),
				shown: namesOf(last?.findings),
				refused: [],
			},
		};
	}
	const refused = namesOf(last?.findings.filter(isGrave));
	return {
		passed: false,
		failures: await whyNothing(one, outcome.code, refused, last),
		problem: outcome.code,
		answer: last?.text ?? way.asks.at(-1)?.answer?.text ?? null,
		guards: { first: firstHits(way), shown: [], refused },
	};
};

const whyNothing = async (
	one: Case,
	code: string,
	refused: GuardHits["refused"],
	last: Attempt | undefined,
): Promise<readonly Failure[]> =>
	last === undefined || refused.length === 0
		? [{ name: "problem", what: [code] }]
		: [
				{ name: "refused", what: refused },
				...(await judge(one, { kind: "text", text: last.text })),
			];

/** The attempt that ended the case; none where the last question had no answer. */
const lastOf = ({ asks, attempts }: Way): Attempt | undefined =>
	attempts.length === asks.length ? attempts.at(-1) : undefined;

const firstHits = ({ asks, attempts: [first] }: Way): readonly GuardName[] =>
	asks.length > 1
		? namesOf(first?.findings.filter(({ weight }) => weight !== "warn"))
		: [];

const isGrave = ({ weight }: Finding): boolean => weight === "reject";

const namesOf = (findings: readonly Finding[] = []): readonly GuardName[] => [
	...new Set(findings.map(({ guard }) => guard)),
];
