import { type Change, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { PlanState, Plans } from "../../modules/plans/plans.ts";
import {
	type PlanName,
	type PlanRules,
	planNames,
	smallestLegal,
	userCeiling,
} from "../../modules/plans/rules.ts";
import type { Base, KsuiteDrive } from "./base.ts";
import { listMailboxes } from "./routes/mail.ts";

/** The offer of a kSuite at Infomaniak, as the pack of its drive tells it; it changes only by hand. */
export const createInfomaniakPlans = (base: Base, rules: PlanRules): Plans => ({
	read: async () => stateOf(await base.products.drive(), rules),
	rules: async () => rules,
	change: (plan, users) => change(base, rules, plan, users),
});

/** Problem `ksuite-garbled` for a pack of a drive that is no kSuite's. */
const stateOf = (drive: KsuiteDrive, rules: PlanRules): PlanState => {
	// The free kSuite has Standard's rules for one user.
	const pack =
		drive.pack === "ksuite_essential" ? "ksuite_standard" : drive.pack;
	const plan = planNames.find((one) => rules[one].pack === pack);
	if (!plan) throw new Problem("ksuite-garbled");
	return { plan, users: drive.slots, renews: drive.expires };
};

const change = async (
	base: Base,
	rules: PlanRules,
	plan: PlanName,
	users: number,
): Promise<Change<PlanState>> => {
	const [drive, addresses] = await Promise.all([
		base.products.drive(),
		addressesUsed(base),
	]);
	const state = stateOf(drive, rules);
	if (state.plan === plan && state.users === users) return done(state);
	const use = { seats: drive.taken, addresses, storage: drive.used / 1e9 };
	requireLegal(smallestLegal(rules[plan], use), users);
	return {
		kind: "handover",
		steps: [
			say("handover.plan.open"),
			say("handover.plan.change", { plan: say(`choice.${plan}`), users }),
			say("handover.plan.pay"),
		],
		link: base.manager(),
	};
};

/** One call for each mail service. */
const addressesUsed = async ({ products, wire }: Base): Promise<number> => {
	const totals = await Promise.all(
		(await products.hostings()).map(({ id }) =>
			wire.total(listMailboxes, { path: { mail_hosting_id: id } }),
		),
	);
	return totals.reduce((sum, total) => sum + total, 0);
};

// The values name the nearest number of users that would do, and what decides it.
const requireLegal = (
	smallest: ReturnType<typeof smallestLegal>,
	users: number,
): void => {
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
