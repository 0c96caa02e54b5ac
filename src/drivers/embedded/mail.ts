import { randomUUID } from "node:crypto";
import { done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Address, Mail } from "../../modules/mail/mail.ts";
import { allowance, type PlanRules } from "../../modules/plans/rules.ts";
import {
	addressOf,
	findAddress,
	type KeptAddress,
	requireFree,
	requireKnown,
} from "./addresses.ts";
import { offerOf, requireAddress, useOf } from "./limits.ts";
import { compareNames, isIn, nameKey } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import { hashPassword, newPassword } from "./password.ts";
import { requirePerson } from "./people.ts";
import type { Records } from "./records.ts";

/** The mail addresses of the embedded kSuite. */
export const createMail = (
	records: Records,
	rules: PlanRules,
	now: () => number,
): Mail => {
	const change = async (work: (organisation: Organisation) => Address) =>
		done(await records.change(work));
	// Hashing takes a while, so it is done before the others have to wait.
	const changeWithPassword = async (
		work: (organisation: Organisation, hash: string) => Address,
	) => {
		const password = newPassword();
		const hash = await hashPassword(password);
		const address = await records.change((all) => work(all, hash));
		return done({ address, password });
	};
	return {
		domains: async () => offerOf(await records.read()).domains,
		list: async (filter) => listed(await records.read(), filter?.search),
		get: async (name) => {
			const organisation = await records.read();
			const address = findAddress(organisation, name);
			return address && addressOf(organisation, address);
		},
		quota: async () => quotaOf(await records.read(), rules),
		create: (name, ownerId) =>
			changeWithPassword((all, password) => {
				const address = requireFree(all, name);
				if (ownerId !== null) requirePerson(all, ownerId);
				requireAddress(all, rules);
				const id = randomUUID();
				const fresh = { id, address, ownerId, password };
				return kept(all, { ...fresh, since: now(), lastLogin: null });
			}),
		resetPassword: (name) =>
			changeWithPassword((all, password) =>
				kept(all, { ...requireKnown(all, name), password }),
			),
		addAlias: (name, alias) => change((all) => withAlias(all, name, alias)),
		removeAlias: (name, alias) =>
			change((all) => withoutAlias(all, name, alias)),
		remove: (name) => change((all) => removed(all, name)),
	};
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

const quotaOf = (organisation: Organisation, rules: PlanRules) => {
	const { plan, users } = offerOf(organisation);
	return {
		used: useOf(organisation).addresses,
		allowed: allowance(rules[plan], users).addresses,
		perUser: rules[plan].addressesPerUser,
		users,
	};
};

const withAlias = (
	organisation: Organisation,
	name: string,
	alias: string,
): Address => {
	const address = requireKnown(organisation, name);
	const id = randomUUID();
	const fresh = { id, addressId: address.id };
	const free = requireFree(organisation, alias);
	organisation.aliases.set(id, { ...fresh, alias: free });
	return addressOf(organisation, address);
};

const withoutAlias = (
	organisation: Organisation,
	name: string,
	alias: string,
): Address => {
	const address = requireKnown(organisation, name);
	const found = organisation.aliases
		.values()
		.find(
			(one) =>
				one.addressId === address.id && nameKey(one.alias) === nameKey(alias),
		);
	if (!found) throw new Problem("not-found");
	organisation.aliases.delete(found.id);
	return addressOf(organisation, address);
};

const removed = (organisation: Organisation, name: string): Address => {
	const address = requireKnown(organisation, name);
	const gone = addressOf(organisation, address);
	for (const { id, addressId } of organisation.aliases.values())
		if (addressId === address.id) organisation.aliases.delete(id);
	organisation.addresses.delete(address.id);
	return gone;
};

const kept = (organisation: Organisation, address: KeptAddress): Address => {
	organisation.addresses.set(address.id, address);
	return addressOf(organisation, address);
};
