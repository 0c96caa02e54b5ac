import type { Change } from "../../core/command.ts";
import type { PlanName, PlanRules } from "./rules.ts";

/** The plan of the organisation and how many users it is bought for. */
export type PlanState = {
	readonly plan: PlanName;
	readonly users: number;
	/** ms of the next renewal, or null when unknown. */
	readonly renews: number | null;
};

/** What is used of what a plan limits: seats (pending ones too), addresses, pool GB. */
export type PlanUse = {
	readonly seats: number;
	readonly addresses: number;
	readonly storage: number;
};

/** The offer of the kSuite. */
export type Plans = {
	readonly read: () => Promise<PlanState>;
	/** What each plan gives here; Standard's storage per user is a setting. */
	readonly rules: () => Promise<PlanRules>;
	/** Problems: `not-legal-plan` when what is used would not fit. */
	readonly change: (
		plan: PlanName,
		users: number,
	) => Promise<Change<PlanState>>;
};
