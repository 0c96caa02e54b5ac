import { Problem } from "../../core/problem.ts";
import { userCeiling } from "../../modules/plans/rules.ts";
import type { Seats } from "../../modules/users/users.ts";
import type { Base } from "./base.ts";
import { accountPeople, hasKsuite } from "./people.ts";

/** Seats, counted: Infomaniak does not tell them, so the people with a kSuite are the used ones and the slots of its drive the bought ones. Two calls. */
export const readSeats = async (base: Base): Promise<Seats> => {
	const [seated, { slots }] = await Promise.all([
		accountPeople(base, hasKsuite),
		base.products.drive(),
	]);
	return {
		bought: slots,
		used: seated.length,
		pending: seated.filter(({ state }) => state === "pending").length,
		ceiling: userCeiling,
		sure: false,
	};
};

/** Throws `seat-ceiling` or `no-seat` when the drive of the kSuite has no free slot: one call. Gives the same problem for a refusal that comes later. */
export const requireSeat = async ({ products }: Base): Promise<Problem> => {
	const { taken, slots } = await products.drive();
	if (taken >= userCeiling)
		throw new Problem("seat-ceiling", { ceiling: userCeiling });
	const refused = (used: number) =>
		new Problem("no-seat", { used, bought: slots });
	if (taken >= slots) throw refused(taken);
	// Whoever is refused after this look was overtaken by somebody else.
	return refused(slots);
};

/** The same for a seat that was refused without such a look: one call; where that fails, as Infomaniak put it. */
export const whyNoSeat = (base: Base): Promise<Problem> =>
	requireSeat(base).catch((error: unknown) => {
		if (!(error instanceof Problem)) throw error;
		return error.code === "no-seat" || error.code === "seat-ceiling"
			? error
			: new Problem("ksuite-refused", { code: "ksuite_quota_reached" });
	});

/** Infomaniak's own codes for a kSuite without a free seat. */
export const seatRefusals = (problem: Problem) => {
	const refused = () => problem;
	return {
		ksuite_quota_reached: refused,
		ksuite_user_quota_reached: refused,
		ksuite_drive_quota_reached: refused,
		drive_user_quota_reached: refused,
	};
};
