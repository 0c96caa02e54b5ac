import type { Change } from "../../core/command.ts";

/** What a kSuite user may do in the organisation itself (Infomaniak's `role_type`); not the role in Suitemate. */
export const kSuiteRoles = ["normal", "admin", "owner"] as const;
export type KSuiteRole = (typeof kSuiteRoles)[number];

/** The languages Infomaniak knows for a person. */
export const languages = ["de", "en", "es", "fr", "it"] as const;
export type Language = (typeof languages)[number];

/** Somebody as one reading of the whole organisation tells: a member, a pending invitation, or an external person. */
export type Listed = {
	readonly id: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly email: string;
	readonly state: "active" | "pending" | "external";
	readonly role: KSuiteRole;
	/** Null where the system does not tell. */
	readonly language: Language | null;
	/** ms, or null when never. */
	readonly lastLogin: number | null;
};

/** Everything known of somebody. `seat` tells whether one is taken; external people take none. */
export type User = Listed & {
	readonly seat: boolean;
	/** Names of the teams, in order. */
	readonly teams: readonly string[];
	/** Mail addresses owned inside this kSuite. */
	readonly addresses: readonly string[];
	/** Address books and calendars that others use and that go with the person; null where the system does not tell. */
	readonly sharedBooks: readonly string[] | null;
	readonly ownedCalendars: readonly string[] | null;
	/** ms; for a pending one the moment of the invitation; null where the system does not tell. */
	readonly since: number | null;
	/** ms when an invitation ends that nobody accepts; not given where there is no such moment. */
	readonly ends?: number;
};

/** Seats of the kSuite: a pending invitation counts as used; `ceiling` is 300 by Infomaniak's rule; `sure` is false where the system does not tell and they are counted from what it does. */
export type Seats = {
	readonly bought: number;
	readonly used: number;
	readonly pending: number;
	readonly ceiling: number;
	readonly sure: boolean;
};

/** Which people to list. */
export type Filter = {
	readonly search?: string;
	readonly state?: Listed["state"];
};

/** A person to invite, with a seat. */
export type Invitation = {
	readonly email: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly role: KSuiteRole;
	readonly language: Language;
};

/** How somebody is invited. */
export type Inviting = {
	/** Whoever invites has read everybody and the seats for this work, so that a system may look only for what can have come since, and leave the rest to its own refusals. */
	readonly looked?: boolean;
	/** Teams to be in at once, as far as the system takes them: `teams` of the answer tells. */
	readonly teamIds?: readonly string[];
};

/** The people of the organisation. Every method gives a value, null (looked, not there) or a Problem. */
export type Users = {
	/** Everybody, sorted by last then first name; `search` looks into name and address. At most three calls of a real system. */
	readonly list: (filter?: Filter) => Promise<readonly Listed[]>;
	/** The same with everything known of each: one more call for every team and mail service. */
	readonly all: () => Promise<readonly User[]>;
	/** Who somebody is, by id or by the mail address they sign in with (any case): one call or two of a real system. */
	readonly find: (idOrEmail: string) => Promise<Listed | null>;
	/** Everything known of somebody, by id, by mail address, or by an address or alias they own (any case). */
	readonly get: (idOrEmail: string) => Promise<User | null>;
	readonly seats: () => Promise<Seats>;
	/** Problems: `already-there`, `no-seat`, `seat-ceiling`. */
	readonly invite: (
		person: Invitation,
		how?: Inviting,
	) => Promise<Change<User>>;
	/** Problems: `not-found`, `wrong-state` (not pending). */
	readonly cancelInvitation: (id: string) => Promise<Change<User>>;
	/** Frees the seat; addresses stay and belong to nobody. Problems: `not-found`, `wrong-state` (pending), `last-owner`. */
	readonly remove: (id: string) => Promise<Change<User>>;
	/** Problems: `not-found`, `last-owner`, `wrong-state` (external people have no role). */
	readonly setRole: (id: string, role: KSuiteRole) => Promise<Change<User>>;
	/** Gives a member without a seat (external or seatless) one. Problems: `not-found`, `already-there`, `no-seat`, `seat-ceiling`. */
	readonly giveSeat: (id: string) => Promise<Change<User>>;
	/** Adds somebody who reaches kChat and kDrive only through shares; takes no seat. A system may know names and language only from the person. Problems: `already-there`. */
	readonly addExternal: (person: {
		email: string;
		firstName: string;
		lastName: string;
		language: Language;
	}) => Promise<Change<User>>;
};
