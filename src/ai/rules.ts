import { z } from "zod";
import type { Role } from "../core/actor.ts";
import type { Feature } from "./features.ts";
import {
	type Audience,
	audiences,
	type Budget,
	type Budgets,
	budgetsSchema,
} from "./policy.ts";

/** Lasting choices by name; null while nobody has chosen. */
export type Settings = {
	readonly get: (id: string) => Promise<unknown>;
	readonly set: (id: string, value: unknown) => Promise<void>;
};

/** What the organisation and each person have decided about AI; without a decision everybody may use everything, details are masked and nobody is limited. */
export type AiRules = {
	readonly audience: (feature: Feature) => Promise<Audience>;
	readonly setAudience: (feature: Feature, least: Audience) => Promise<void>;
	readonly masks: () => Promise<boolean>;
	readonly setMasks: (on: boolean) => Promise<void>;
	readonly budgets: () => Promise<Budgets>;
	readonly setBudget: (role: Role, budget: Budget) => Promise<void>;
	/** Whether somebody has switched AI off for their own account. */
	readonly isOff: (person: string) => Promise<boolean>;
	readonly setOff: (person: string, off: boolean) => Promise<void>;
};

/** The rules kept among the lasting choices. */
export const createRules = ({ get, set }: Settings): AiRules => {
	const budgets = async () => budgetsSchema.parse(await get("ai:budgets"));
	return {
		audience: async (feature) =>
			least.parse(await get(`ai:feature:${feature}`)).least,
		setAudience: (feature, one) => set(`ai:feature:${feature}`, { least: one }),
		masks: async () => masking.parse(await get("ai:masking")).on,
		setMasks: (on) => set("ai:masking", { on }),
		budgets,
		setBudget: async (role, budget) =>
			set("ai:budgets", { ...(await budgets()), [role]: budget }),
		isOff: async (person) => off.parse(await get(`ai:off:${person}`)).off,
		setOff: (person, isOff) =>
			set(`ai:off:${person}`, isOff ? { off: true } : null),
	};
};

const least = z.object({ least: z.enum(audiences) }).catch({ least: "member" });
const masking = z.object({ on: z.boolean() }).catch({ on: true });
const off = z.object({ off: z.boolean() }).catch({ off: false });
