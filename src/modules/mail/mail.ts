import type { Change } from "../../core/command.ts";

/** A mail address of the kSuite; it may belong to nobody of the kSuite (`ownerId` null). Mail storage is never counted. */
export type Address = {
	readonly address: string;
	readonly ownerId: string | null;
	readonly aliases: readonly string[];
	/** ms, or null where the system does not tell. */
	readonly since: number | null;
	/** ms of the last sign-in to the mailbox, or null. */
	readonly lastLogin: number | null;
};

/** Addresses used and allowed; allowed = addresses per user of the plan × users of the plan. Aliases are free. */
export type AddressQuota = {
	readonly used: number;
	readonly allowed: number;
	readonly perUser: number;
	readonly users: number;
};

/** How an address, or a further name of one, is made. */
export type Creating = {
	/** Whoever makes it has read all addresses, how many may be made, and that the owner is there, so that a system may leave these to its own refusals; it may not tell of the new address since when it is there. */
	readonly looked?: boolean;
};

/** The mail addresses of the kSuite. */
export type Mail = {
	/** The domains new addresses can be made in, the main one first. */
	readonly domains: () => Promise<readonly string[]>;
	/** Sorted by address; `search` looks into addresses and aliases. */
	readonly list: (filter?: { search?: string }) => Promise<readonly Address[]>;
	/** By address or by one of its aliases (any case). */
	readonly get: (address: string) => Promise<Address | null>;
	readonly quota: () => Promise<AddressQuota>;
	/** `password` is shown once and not kept readable; the address comes back with nobody where it was made and the owner could not be given it. Problems: `already-there`, `no-address-left`, `not-found` (owner), `invalid-argument` (foreign domain). */
	readonly create: (
		address: string,
		ownerId: string | null,
		how?: Creating,
	) => Promise<Change<{ address: Address; password: string }>>;
	/** Problems: `not-found`, `already-there`, `invalid-argument` (foreign domain, or another one of ours where the system keeps an address to its own). */
	readonly addAlias: (
		address: string,
		alias: string,
		how?: Creating,
	) => Promise<Change<Address>>;
	/** Problems: `not-found`. */
	readonly removeAlias: (
		address: string,
		alias: string,
	) => Promise<Change<Address>>;
	/** Problems: `not-found`. */
	readonly remove: (address: string) => Promise<Change<Address>>;
	/** A new password; the old one stops working. Problems: `not-found`. */
	readonly resetPassword: (
		address: string,
	) => Promise<Change<{ address: Address; password: string }>>;
};
