import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import type { PlanUse } from "./plans.ts";
import { type PlanRule, smallestLegal, userCeiling } from "./rules.ts";

/** Whether a number of users is possible under a plan with what is used; if not, what forbids it and the nearest number that would do (null when no number is enough). */
export type Legality =
	| { readonly kind: "legal" }
	| {
			readonly kind: "illegal";
			readonly limit: keyof PlanUse | "ceiling";
			readonly nearest: number | null;
	  };

/** Checks a number of users against what is used and the ceiling of 300. */
export const legality = (
	rule: PlanRule,
	use: PlanUse,
	users: number,
): Legality => {
	const { users: least, decidedBy } = smallestLegal(rule, use);
	if (least > userCeiling)
		return { kind: "illegal", limit: decidedBy, nearest: null };
	if (users > userCeiling)
		return { kind: "illegal", limit: "ceiling", nearest: userCeiling };
	return users < least
		? { kind: "illegal", limit: decidedBy, nearest: least }
		: { kind: "legal" };
};

/** Which limit forbids it, as a part of a sentence. */
export const limitText = (limit: keyof PlanUse | "ceiling"): Text =>
	say(`limit.${limit}`);

/** Throws `not-legal-plan` with the nearest number of users and what decides it. */
export const requireLegal = (
	rule: PlanRule,
	use: PlanUse,
	users: number,
): void => {
	const found = legality(rule, use, users);
	if (found.kind === "legal") return;
	throw new Problem("not-legal-plan", {
		users: found.nearest ?? userCeiling,
		limit: limitText(found.nearest === null ? "ceiling" : found.limit),
	});
};
