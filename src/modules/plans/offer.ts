import { type Amount, gigabytes, say, type Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { PlanState, Plans, PlanUse } from "./plans.ts";
import { allowance, type PlanName, type PlanRules } from "./rules.ts";

/** What the commands about plans need: the offer, and what is used of it now. */
export type PlanNeeds = {
	readonly plans: Plans;
	readonly planUse: () => Promise<PlanUse>;
};

/** The offer as it is, what each plan gives, and what is used. */
export type OfferFacts = {
	readonly state: PlanState;
	readonly rules: PlanRules;
	readonly use: PlanUse;
};

/** Reads everything about the offer at once. */
export const readOffer = async ({
	plans,
	planUse,
}: PlanNeeds): Promise<OfferFacts> => {
	const [state, rules, use] = await Promise.all([
		plans.read(),
		plans.rules(),
		planUse(),
	]);
	return { state, rules, use };
};

/** The plan as people say it: "Pro". */
export const planTitle = (plan: PlanName): Text => say(`choice.${plan}`);

/** What is used of what a plan with so many users allows, by limit: "20 of 21", "262 of 315 GB". */
export const usedOfAllowed = (
	{ rules, use }: OfferFacts,
	plan: PlanName,
	users: number,
): Readonly<Record<keyof PlanUse, Text>> => {
	const allowed = allowance(rules[plan], users);
	return {
		seats: say("plan.used", { used: use.seats, allowed: allowed.seats }),
		storage: say("plan.used", {
			used: whole(use.storage),
			allowed: gigabytes(allowed.storage),
		}),
		addresses: say("plan.used", {
			used: use.addresses,
			allowed: allowed.addresses,
		}),
	};
};

/** The limits as rows: as they are, or before → after another plan and number of users. */
export const limitRows = (
	offer: OfferFacts,
	after?: { readonly plan: PlanName; readonly users: number },
): readonly Row[] => {
	const { plan, users } = offer.state;
	const before = usedOfAllowed(offer, plan, users);
	const then = after && usedOfAllowed(offer, after.plan, after.users);
	return (["seats", "storage", "addresses"] as const).map((limit) => ({
		label: say(`plan.row.${limit}`),
		value: then ? [before[limit], then[limit]] : before[limit],
	}));
};

const whole = (amount: number): Amount => ({
	amount: Math.round(amount),
	unit: "number",
});
