import { aiBudget } from "./ai-budget.ts";
import { setBudget } from "./ai-budget-set.ts";
import { aiLook } from "./ai-look.ts";
import { aiModels } from "./ai-models.ts";
import { aiPolicy } from "./ai-policy.ts";
import { setMasking } from "./ai-policy-masking.ts";
import { setPolicy } from "./ai-policy-set.ts";
import { aiSelftest } from "./ai-selftest.ts";
import { aiStatus } from "./ai-status.ts";
import { aiUsage } from "./ai-usage.ts";
import { aiUse } from "./ai-use.ts";
import { aiOff, aiOn } from "./switch.ts";

/** The part of the list that is about the models: which there are, who may use them, how much they are used, and that they keep nothing. */
export const assistantCommands = [
	aiStatus,
	aiModels,
	aiLook,
	aiUse,
	aiUsage,
	aiBudget,
	setBudget,
	aiPolicy,
	setPolicy,
	setMasking,
	aiOff,
	aiOn,
	aiSelftest,
] as const;
