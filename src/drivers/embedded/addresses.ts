import { Problem } from "../../core/problem.ts";
import type { Address } from "../../modules/mail/mail.ts";
import type { Kept } from "./kinds.ts";
import { offerOf } from "./limits.ts";
import { compareNames, nameKey } from "./names.ts";
import type { Organisation } from "./organisation.ts";

/** A record of an address. */
export type KeptAddress = Readonly<Kept<"addresses">>;

/** An address as others see it: with its aliases, without its password. */
export const addressOf = (
	{ aliases }: Organisation,
	{ id, address, ownerId, since, lastLogin }: KeptAddress,
): Address => ({
	address,
	ownerId,
	aliases: [...aliases.values()]
		.filter(({ addressId }) => addressId === id)
		.map(({ alias }) => alias)
		.sort(compareNames),
	since,
	lastLogin,
});

/** Finds by address or by one of its aliases. */
export const findAddress = (
	{ addresses, aliases }: Organisation,
	name: string,
): KeptAddress | null => {
	const key = nameKey(name);
	const alias = aliases.values().find((one) => nameKey(one.alias) === key);
	return (
		addresses.values().find(({ address }) => nameKey(address) === key) ??
		addresses.get(alias?.addressId ?? "") ??
		null
	);
};

/** The address with this name or alias; throws `not-found`. */
export const requireKnown = (
	organisation: Organisation,
	name: string,
): KeptAddress => {
	const address = findAddress(organisation, name);
	if (address) return address;
	throw new Problem("not-found");
};

/** The name in the form it is kept; throws `invalid-argument` outside the organisation's domains and `already-there` when it is an address or alias. */
export const requireFree = (
	organisation: Organisation,
	name: string,
): string => {
	const key = nameKey(name);
	const [local, domain, ...more] = key.split("@");
	const { domains } = offerOf(organisation);
	if (!local || /\s/.test(local) || more.length > 0)
		throw new Problem("invalid-argument", { name: "address" });
	if (!domains.some((one) => nameKey(one) === domain))
		throw new Problem("invalid-argument", { name: "address" });
	if (findAddress(organisation, key)) throw new Problem("already-there");
	return key;
};
