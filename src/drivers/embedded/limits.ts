import { Problem } from "../../core/problem.ts";
import type { PlanUse } from "../../modules/plans/plans.ts";
import {
	allowance,
	type PlanRules,
	userCeiling,
} from "../../modules/plans/rules.ts";
import type { Kept } from "./kinds.ts";
import type { Organisation } from "./organisation.ts";

/** The plan and domains of the organisation; a fresh one has the free user of Standard and nothing else. */
export const offerOf = (organisation: Organisation): Readonly<Kept<"offers">> =>
	organisation.offers.get(offerId) ?? {
		id: offerId,
		domains: [],
		plan: "standard",
		users: 1,
		renews: null,
		drive: 0,
		chat: 0,
	};

/** The id of the one record of the offer. */
export const offerId = "offer";

/** What is used of everything that a plan limits; GB are rounded to thousandths. */
export const useOf = (organisation: Organisation): PlanUse => {
	const { drive, chat } = offerOf(organisation);
	return {
		seats: [...organisation.people.values()].filter(({ seat }) => seat).length,
		addresses: organisation.addresses.size,
		storage: rounded(drive + chat + trashOf(organisation)),
	};
};

/** GB in the trash; they count as used. */
export const trashOf = (organisation: Organisation): number =>
	rounded(
		[...organisation.items.values()]
			.filter(({ where }) => where === "trash")
			.reduce((sum, { size }) => sum + size, 0),
	);

/** Throws `seat-ceiling` or `no-seat` when nobody more can have a seat. */
export const requireSeat = (organisation: Organisation): void => {
	const { users } = offerOf(organisation);
	const { seats } = useOf(organisation);
	if (seats >= userCeiling)
		throw new Problem("seat-ceiling", { ceiling: userCeiling });
	if (seats >= users)
		throw new Problem("no-seat", { used: seats, bought: users });
};

/** Throws `no-address-left` when the plan allows no further address. */
export const requireAddress = (
	organisation: Organisation,
	rules: PlanRules,
): void => {
	const { plan, users } = offerOf(organisation);
	const used = useOf(organisation).addresses;
	const allowed = allowance(rules[plan], users).addresses;
	if (used >= allowed) throw new Problem("no-address-left", { used, allowed });
};

const rounded = (gigabytes: number): number =>
	Math.round(gigabytes * 1000) / 1000;
