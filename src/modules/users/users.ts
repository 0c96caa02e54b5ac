import type { Change } from "../../core/command.ts";

/** What a kSuite user may do in the organisation itself (Infomaniak's `role_type`); not the role in Suitemate. */
export const kSuiteRoles = ["normal", "admin", "owner"] as const;
export type KSuiteRole = (typeof kSuiteRoles)[number];

/** The languages Infomaniak knows for a person. */
export const languages = ["de", "en", "es", "fr", "it"] as const;
export type Language = (typeof languages)[number];

/** A member, a pending invitation, or an external person of the organisation. `seat` tells whether one is taken; external people take none. */
export type User = {
	readonly id: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly email: string;
	readonly state: "active" | "pending" | "external";
	readonly role: KSuiteRole;
	readonly language: Language;
	readonly seat: boolean;
	/** Names of the teams, in order. */
	readonly teams: readonly string[];
	/** Mail addresses owned inside this kSuite. */
	readonly addresses: readonly string[];
	/** Address books and calendars that others use and that go with the person. */
	readonly sharedBooks: readonly string[];
	readonly ownedCalendars: readonly string[];
	/** ms, or null when never. */
	readonly lastLogin: number | null;
	/** ms; for a pending one the moment of the invitation. */
	readonly since: number;
};

/** Seats of the kSuite: a pending invitation counts as used; `ceiling` is 300 by Infomaniak's rule. */
export type Seats = {
	readonly bought: number;
	readonly used: number;
	readonly pending: number;
	readonly ceiling: number;
};

/** A person to invite, with a seat. */
export type Invitation = {
	readonly email: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly role: KSuiteRole;
	readonly language: Language;
};

/** The people of the organisation. Every method gives a value, null (looked, not there) or a Problem. */
export type Users = {
	/** Everybody, sorted by last then first name; `search` looks into name and address. */
	readonly list: (filter?: {
		search?: string;
		state?: User["state"];
	}) => Promise<readonly User[]>;
	/** By id or by mail address (any case). */
	readonly get: (idOrEmail: string) => Promise<User | null>;
	readonly seats: () => Promise<Seats>;
	/** Problems: `already-there`, `no-seat`, `seat-ceiling`. */
	readonly invite: (person: Invitation) => Promise<Change<User>>;
	/** Problems: `not-found`, `wrong-state` (not pending). */
	readonly cancelInvitation: (id: string) => Promise<Change<User>>;
	/** Frees the seat; addresses stay and belong to nobody. Problems: `not-found`, `wrong-state` (pending), `last-owner`. */
	readonly remove: (id: string) => Promise<Change<User>>;
	/** Problems: `not-found`, `last-owner`, `wrong-state` (external people have no role). */
	readonly setRole: (id: string, role: KSuiteRole) => Promise<Change<User>>;
	/** Gives a member without a seat (external or seatless) one. Problems: `not-found`, `already-there`, `no-seat`, `seat-ceiling`. */
	readonly giveSeat: (id: string) => Promise<Change<User>>;
	/** Adds somebody who reaches kChat and kDrive only through shares; takes no seat. Problems: `already-there`. */
	readonly addExternal: (person: {
		email: string;
		firstName: string;
		lastName: string;
		language: Language;
	}) => Promise<Change<User>>;
};
