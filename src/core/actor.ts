/** An account on a chat platform: who Slack says it is. `platform:team:user` is its key. */
export type Account = {
	readonly platform: string;
	readonly team: string;
	readonly user: string;
};

/** What somebody may do; each includes the ones before it. */
export const roles = ["member", "helpdesk", "admin", "owner"] as const;
export type Role = (typeof roles)[number];

/** A role given to a person, optionally only for some commands and only until a moment (ms). */
export type Grant = {
	readonly role: Role;
	readonly only?: readonly string[];
	readonly until?: number;
};

/** Somebody acting now: `person` is the same for every account linked to one kSuite user, so nobody is two people. */
export type Actor = {
	readonly account: Account;
	readonly person: string;
	readonly name: string;
	readonly locale: string;
	readonly zone: string;
	/** The kSuite user this account is linked to, or null while it is not. */
	readonly userId: string | null;
	readonly email: string | null;
	readonly grants: readonly Grant[];
};

/** The key under which an account is stored. */
export const accountKey = (account: Account): string =>
	`${account.platform}:${account.team}:${account.user}`;

/** Whether `role` includes `needed`. */
export const includes = (role: Role, needed: Role): boolean =>
	roles.indexOf(role) >= roles.indexOf(needed);
