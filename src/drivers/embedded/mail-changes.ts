import { randomUUID } from "node:crypto";
import { Problem } from "../../core/problem.ts";
import type { Address } from "../../modules/mail/mail.ts";
import type { PlanRules } from "../../modules/plans/rules.ts";
import {
	addressOf,
	type KeptAddress,
	requireFree,
	requireKnown,
} from "./addresses.ts";
import { requireAddress } from "./limits.ts";
import { nameKey } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import { requirePerson } from "./people.ts";

/** Makes an address; `password` is the hash. */
export const create = (
	organisation: Organisation,
	rules: PlanRules,
	{
		name,
		...wanted
	}: Pick<KeptAddress, "ownerId" | "password" | "since"> & { name: string },
): Address => {
	const address = requireFree(organisation, name);
	if (wanted.ownerId !== null) requirePerson(organisation, wanted.ownerId);
	requireAddress(organisation, rules);
	const id = randomUUID();
	return kept(organisation, { ...wanted, id, address, lastLogin: null });
};

/** Replaces the hash of the password. */
export const setPassword = (
	organisation: Organisation,
	name: string,
	password: string,
): Address =>
	kept(organisation, { ...requireKnown(organisation, name), password });

/** Gives an address another name; aliases count for no quota. */
export const addAlias = (
	organisation: Organisation,
	name: string,
	wanted: string,
): Address => {
	const address = requireKnown(organisation, name);
	const alias = requireFree(organisation, wanted);
	const id = randomUUID();
	organisation.aliases.set(id, { id, addressId: address.id, alias });
	return addressOf(organisation, address);
};

/** Takes an alias away from the address that has it. */
export const removeAlias = (
	organisation: Organisation,
	name: string,
	alias: string,
): Address => {
	const address = requireKnown(organisation, name);
	const found = organisation.aliases
		.values()
		.filter(({ addressId }) => addressId === address.id)
		.find((one) => nameKey(one.alias) === nameKey(alias));
	if (!found) throw new Problem("not-found");
	organisation.aliases.delete(found.id);
	return addressOf(organisation, address);
};

/** Deletes an address with its aliases. */
export const remove = (organisation: Organisation, name: string): Address => {
	const { addresses, aliases } = organisation;
	const address = requireKnown(organisation, name);
	const gone = addressOf(organisation, address);
	for (const { id, addressId } of aliases.values())
		if (addressId === address.id) aliases.delete(id);
	addresses.delete(address.id);
	return gone;
};

const kept = (organisation: Organisation, address: KeptAddress): Address => {
	organisation.addresses.set(address.id, address);
	return addressOf(organisation, address);
};
