import { done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { PlanState, Plans } from "../../modules/plans/plans.ts";
import {
	type PlanRule,
	type PlanRules,
	smallestLegal,
	userCeiling,
} from "../../modules/plans/rules.ts";
import { offerId, offerOf, useOf } from "./limits.ts";
import type { Organisation } from "./organisation.ts";
import type { Records } from "./records.ts";

/** The offer of the embedded kSuite. */
export const createPlans = (records: Records, rules: PlanRules): Plans => ({
	read: async () => stateOf(await records.read()),
	rules: async () => rules,
	change: async (plan, users) =>
		done(
			await records.change((organisation) => {
				requireLegal(organisation, rules[plan], users);
				const offer = { ...offerOf(organisation), plan, users };
				organisation.offers.set(offerId, offer);
				return stateOf(organisation);
			}),
		),
});

const stateOf = (organisation: Organisation): PlanState => {
	const { plan, users, renews } = offerOf(organisation);
	return { plan, users, renews };
};

// The values name the nearest number of users that would do, and what decides it.
const requireLegal = (
	organisation: Organisation,
	rule: PlanRule,
	users: number,
): void => {
	const smallest = smallestLegal(rule, useOf(organisation));
	if (users > userCeiling || smallest.users > userCeiling)
		throw new Problem("not-legal-plan", {
			users: userCeiling,
			limit: say("limit.ceiling"),
		});
	if (users < smallest.users || !Number.isInteger(users))
		throw new Problem("not-legal-plan", {
			users: smallest.users,
			limit: say(`limit.${smallest.decidedBy}`),
		});
};
