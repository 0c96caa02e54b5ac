import { newReference } from "../core/ids.ts";
import { failure, type Log } from "../core/log.ts";
import { Problem } from "../core/problem.ts";
import { say } from "../core/text.ts";
import {
	type AllowanceParts,
	type Allowances,
	mustHaveLeft,
	usedLine,
} from "./allowance.ts";
import { dayOf } from "./calendar.ts";
import type { Gate } from "./gate.ts";
import { isFor } from "./policy.ts";
import type { AiRules } from "./rules.ts";
import type { UsageBook } from "./usage.ts";

/** The gate of the organisation: what a person switched off first, then the policy, then the budget. */
export const createGate = (
	parts: Omit<AllowanceParts, "rules" | "usage"> & {
		readonly rules: AiRules;
		readonly usage: UsageBook;
		readonly allowances: Allowances;
		readonly log: Log;
	},
): Gate => {
	const { rules, usage, allowances, roleOf, zone, now, log } = parts;
	return {
		enter: async (person, feature) => {
			const [isOff, audience] = await Promise.all([
				rules.isOff(person),
				rules.audience(feature),
			]);
			if (isOff) throw new Problem("ai-off");
			if (audience !== "member" && !isFor(audience, await roleOf(person)))
				throw new Problem("feature-off", {
					feature: say(`ai.feature.${feature}`),
					who: audience,
				});
			mustHaveLeft(await allowances.limited(person));
		},
		leave: async (person, feature, { usage: took, ...spent }) => {
			const { endpoint, model, failed } = spent;
			const day = dayOf(now(), zone);
			await usage
				.add(
					{ person, day, feature, endpoint, model },
					{
						calls: 1,
						failed: failed ? 1 : 0,
						input: took?.input ?? 0,
						output: took?.output ?? 0,
						estimated: took?.estimated ? 1 : 0,
					},
				)
				// An answer that is there is not taken away because it could not be counted.
				.catch((error: unknown) => log(failure(error, newReference())));
		},
		masks: rules.masks,
		budgetLine: async (person) => usedLine(await allowances.limited(person)),
	};
};
