import type { Change } from "../../core/command.ts";
import type { PowerRole, UserLanguage } from "./user-values.ts";

/** Somebody of the organisation as one reading of all tells. */
export type Somebody = {
	readonly id: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly email: string;
	readonly state: "active" | "pending" | "external";
	readonly role: PowerRole;
	readonly language: UserLanguage | null;
	readonly lastLogin: number | null;
};

/** Everything known of somebody that matters in bulk. */
export type Whole = Somebody & {
	readonly seat: boolean;
	readonly teams: readonly string[];
	readonly addresses: readonly string[];
	/** Null where the system does not tell. */
	readonly sharedBooks: readonly string[] | null;
	readonly ownedCalendars: readonly string[] | null;
};

/** The people of the organisation, as far as bulk work needs them. */
export type People = {
	readonly list: (filter?: {
		readonly search?: string;
	}) => Promise<readonly Somebody[]>;
	readonly all: () => Promise<readonly Whole[]>;
	readonly get: (idOrEmail: string) => Promise<Whole | null>;
	readonly find: (idOrEmail: string) => Promise<Somebody | null>;
	readonly seats: () => Promise<SeatCount>;
	readonly invite: (
		person: {
			readonly email: string;
			readonly firstName: string;
			readonly lastName: string;
			readonly role: PowerRole;
			readonly language: UserLanguage;
		},
		how: { readonly looked: boolean; readonly teamIds: readonly string[] },
	) => Promise<
		Change<{ readonly id: string; readonly teams: readonly string[] }>
	>;
	readonly cancelInvitation: (id: string) => Promise<Change<unknown>>;
	readonly remove: (id: string) => Promise<Change<unknown>>;
};

/** Seats bought, used, and the most there can be; `sure` is false where they are counted from other things. */
export type SeatCount = {
	readonly bought: number;
	readonly used: number;
	readonly ceiling: number;
	readonly sure: boolean;
};

/** The teams, as far as bulk work needs them. */
export type TeamBook = {
	readonly list: () => Promise<
		readonly { readonly id: string; readonly name: string }[]
	>;
	readonly of: (
		userId: string,
	) => Promise<readonly { readonly id: string; readonly name: string }[]>;
	readonly join: (id: string, userId: string) => Promise<Change<unknown>>;
	readonly leave: (id: string, userId: string) => Promise<Change<unknown>>;
};

/** An address with its owner and its further names. */
export type Mailbox = {
	readonly address: string;
	readonly ownerId: string | null;
	readonly aliases: readonly string[];
};

/** The mail addresses, as far as bulk work needs them. */
export type MailBook = {
	readonly domains: () => Promise<readonly string[]>;
	readonly list: () => Promise<readonly Mailbox[]>;
	readonly get: (address: string) => Promise<Mailbox | null>;
	readonly quota: () => Promise<{
		readonly used: number;
		readonly allowed: number;
	}>;
	readonly create: (
		address: string,
		ownerId: string | null,
		how: { readonly looked: boolean },
	) => Promise<
		Change<{
			readonly password: string;
			readonly address: { readonly ownerId: string | null };
		}>
	>;
	readonly addAlias: (
		address: string,
		alias: string,
		how: { readonly looked: boolean },
	) => Promise<Change<unknown>>;
	readonly resetPassword: (
		address: string,
	) => Promise<Change<{ readonly password: string }>>;
};

/** First and last name as they are said. */
export const nameOf = (
	user: Pick<Somebody, "firstName" | "lastName">,
): string => `${user.firstName} ${user.lastName}`;
