import { Problem } from "../core/problem.ts";
import { say } from "../core/text.ts";

/** Why a server said no. */
export type Refusal = keyof typeof reasons;

const reasons = {
	key: say("ai.refused.key"),
	busy: say("ai.refused.busy"),
	/** Our own line in front of it was too long. */
	line: say("ai.refused.busy"),
	loading: say("ai.refused.loading"),
	model: say("ai.refused.model"),
	filter: say("ai.refused.filter"),
	"no-product": say("ai.refused.no-product"),
	products: say("ai.refused.products"),
	other: say("ai.refused.other"),
} as const;

/** The Problem `model-refused` with its reason in words. */
export const refusal = (reason: Refusal): Problem =>
	new Problem("model-refused", { reason: reasons[reason] });

/** Whether this is a refusal for that reason. */
export const isRefusal = (error: unknown, reason: Refusal): boolean =>
	error instanceof Problem && error.values.reason === reasons[reason];
