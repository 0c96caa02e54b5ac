import { done } from "../../core/command.ts";
import type { Address, AddressQuota, Mail } from "../../modules/mail/mail.ts";
import { newPassword } from "../../modules/mail/new-password.ts";
import { allowance, type PlanRules } from "../../modules/plans/rules.ts";
import { addressOf, findAddress } from "./addresses.ts";
import { offerOf, useOf } from "./limits.ts";
import {
	addAlias,
	create,
	remove,
	removeAlias,
	setPassword,
} from "./mail-changes.ts";
import { compareNames, isIn } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import { hashPassword } from "./password.ts";
import type { Records } from "./records.ts";

/** The mail addresses of the embedded kSuite. */
export const createMail = (
	records: Records,
	rules: PlanRules,
	now: () => number,
): Mail => {
	const change = async (work: (organisation: Organisation) => Address) =>
		done(await records.change(work));
	const secret = withPassword(records);
	return {
		domains: async () => offerOf(await records.read()).domains,
		list: async (filter) => listed(await records.read(), filter?.search),
		get: async (name) => found(await records.read(), name),
		quota: async () => quotaOf(await records.read(), rules),
		create: (name, ownerId) =>
			secret((all, password) =>
				create(all, rules, { name, ownerId, password, since: now() }),
			),
		resetPassword: (name) =>
			secret((all, password) => setPassword(all, name, password)),
		addAlias: (name, alias) => change((all) => addAlias(all, name, alias)),
		removeAlias: (name, alias) =>
			change((all) => removeAlias(all, name, alias)),
		remove: (name) => change((all) => remove(all, name)),
	};
};

// Hashing takes a while, so it is done before the others have to wait.
const withPassword =
	(records: Records) =>
	async (work: (organisation: Organisation, hash: string) => Address) => {
		const password = newPassword();
		const hash = await hashPassword(password);
		const address = await records.change((all) => work(all, hash));
		return done({ address, password });
	};

const listed = (
	organisation: Organisation,
	search: string | undefined,
): readonly Address[] =>
	[...organisation.addresses.values()]
		.map((address) => addressOf(organisation, address))
		.filter(
			({ address, aliases }) =>
				search === undefined || isIn(search, [address, ...aliases]),
		)
		.sort((one, other) => compareNames(one.address, other.address));

const found = (organisation: Organisation, name: string): Address | null => {
	const address = findAddress(organisation, name);
	return address && addressOf(organisation, address);
};

const quotaOf = (
	organisation: Organisation,
	rules: PlanRules,
): AddressQuota => {
	const { plan, users } = offerOf(organisation);
	return {
		used: useOf(organisation).addresses,
		allowed: allowance(rules[plan], users).addresses,
		perUser: rules[plan].addressesPerUser,
		users,
	};
};
