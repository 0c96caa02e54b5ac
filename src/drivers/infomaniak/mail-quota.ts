import { Problem } from "../../core/problem.ts";
import type { AddressQuota } from "../../modules/mail/mail.ts";
import { allowance, planRules } from "../../modules/plans/rules.ts";
import { ifPossible } from "./afterwards.ts";
import type { Base } from "./base.ts";
import { listMailboxes } from "./routes/mail.ts";

/** Addresses of all mail services, against those that the plan of the kSuite gives each user it is bought for. Problem `ksuite-garbled` for a plan whose rule we do not know. */
export const addressQuota = async (base: Base): Promise<AddressQuota> => {
	const [limit, used] = await Promise.all([limitOf(base), addressesUsed(base)]);
	if (limit === null) throw new Problem("ksuite-garbled");
	return { used, ...limit };
};

/** Throws `no-address-left` when the plan allows no further address, else gives the same problem for a refusal that comes later; a plan whose rule we do not know is left to Infomaniak. */
export const requireRoom = async (
	base: Base,
	used: number,
): Promise<Problem> => {
	const limit = await limitOf(base);
	if (limit !== null && used >= limit.allowed)
		throw new Problem("no-address-left", { used, allowed: limit.allowed });
	// Somebody else took the last one since we counted.
	const all = limit?.allowed ?? used;
	return new Problem("no-address-left", { used: all, allowed: all });
};

/** Why an address was refused for which nobody had looked: one call; where that fails, as Infomaniak put it. */
export const whyFull = async (base: Base): Promise<Problem> => {
	const limit = await ifPossible(limitOf(base));
	if (limit === null)
		return new Problem("ksuite-refused", { code: "mailboxes_quota_reached" });
	const { allowed } = limit;
	return new Problem("no-address-left", { used: allowed, allowed });
};

/** Infomaniak's codes for an address too many: it documents the first one beside invitations; its description of creating a mailbox names none. */
export const roomRefusals = (problem: Problem) => {
	const refused = () => problem;
	return { mailboxes_quota_reached: refused, mailbox_quota_reached: refused };
};

const limitOf = async ({
	products,
}: Base): Promise<Omit<AddressQuota, "used"> | null> => {
	const { pack, slots: users } = await products.drive();
	const rule = Object.values(planRules()).find((one) => one.pack === pack);
	if (!rule) return null;
	return {
		allowed: allowance(rule, users).addresses,
		perUser: rule.addressesPerUser,
		users,
	};
};

const addressesUsed = async ({ products, wire }: Base): Promise<number> => {
	const totals = await Promise.all(
		(await products.hostings()).map(({ id }) =>
			wire.total(listMailboxes, { path: { mail_hosting_id: id } }),
		),
	);
	return totals.reduce((sum, total) => sum + total, 0);
};
