import { z } from "zod";
import { includes, type Role, roles } from "../core/actor.ts";

/** The least role that may use a feature, or nobody. */
export const audiences = [...roles, "nobody"] as const;
export type Audience = (typeof audiences)[number];

/** Tokens somebody may use; null: as many as they like. */
export type Budget = {
	readonly day: number | null;
	readonly month: number | null;
};

/** The budget of each role. */
export type Budgets = Readonly<Record<Role, Budget>>;

/** Whether a role is among those a feature is for. */
export const isFor = (audience: Audience, role: Role): boolean =>
	audience !== "nobody" && includes(role, audience);

/** As many tokens as they like. */
export const unlimited: Budget = { day: null, month: null };

const tokens = z.number().int().positive().nullable().catch(null);
const budget = z.object({ day: tokens, month: tokens }).catch(unlimited);

/** Reads kept budgets; what is not there is unlimited. */
export const budgetsSchema = z
	.object({ member: budget, helpdesk: budget, admin: budget, owner: budget })
	.catch({
		member: unlimited,
		helpdesk: unlimited,
		admin: unlimited,
		owner: unlimited,
	});
