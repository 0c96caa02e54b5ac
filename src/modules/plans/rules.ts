import type { PlanUse } from "./plans.ts";

/** Plans an organisation can have; `business` is another name of Pro. */
export const planNames = ["standard", "pro", "enterprise"] as const;
export type PlanName = (typeof planNames)[number];

/** What a plan gives per user (decimal GB, mail addresses), its name at Infomaniak's API, and how its first user is paid. */
export type PlanRule = {
	readonly pack: string;
	readonly storagePerUser: number;
	readonly addressesPerUser: number;
	readonly firstUser: "free" | "paid";
};

/** What every plan gives. */
export type PlanRules = Readonly<Record<PlanName, PlanRule>>;

/** The rules of kSuite's organisation plans, from Infomaniak's help pages; newer ones name 50 GB for Standard, so it is a setting. */
export const planRules = (standardStorage = 15): PlanRules => ({
	standard: {
		pack: "ksuite_standard",
		storagePerUser: standardStorage,
		addressesPerUser: 2,
		firstUser: "free",
	},
	pro: {
		pack: "ksuite_pro",
		storagePerUser: 3000,
		addressesPerUser: 5,
		firstUser: "paid",
	},
	enterprise: {
		pack: "ksuite_entreprise",
		storagePerUser: 6000,
		addressesPerUser: 10,
		firstUser: "paid",
	},
});

/** One kSuite has at most this many users. */
export const userCeiling = 300;

/** What a plan with so many users allows. */
export const allowance = (rule: PlanRule, users: number): PlanUse => ({
	seats: users,
	addresses: rule.addressesPerUser * users,
	storage: rule.storagePerUser * users,
});

/** The smallest number of users under which what is used fits a plan, and which limit decides it. */
export const smallestLegal = (
	rule: PlanRule,
	use: PlanUse,
): { users: number; decidedBy: keyof PlanUse } => {
	const needs = [
		{ decidedBy: "seats", users: Math.max(1, use.seats) },
		{
			decidedBy: "addresses",
			users: Math.ceil(use.addresses / rule.addressesPerUser),
		},
		{
			decidedBy: "storage",
			users: Math.ceil(use.storage / rule.storagePerUser),
		},
	] as const;
	return needs.reduce((most, need) => (need.users > most.users ? need : most));
};
