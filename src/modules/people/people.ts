import type { Account } from "../../core/actor.ts";

/** Which kSuite user an account is, how that was proven, and when (ms). */
export type Link = {
	readonly account: string;
	readonly userId: string;
	readonly verified: number;
	/** `code`: typed the code mailed to the address; `owner`: confirmed by an owner. */
	readonly by: "code" | "owner";
};

/** Links between chat accounts and kSuite users; several accounts may be one person. */
export type Links = {
	readonly of: (account: Account) => Promise<Link | null>;
	readonly to: (userId: string) => Promise<readonly Link[]>;
	readonly all: () => Promise<readonly Link[]>;
	readonly add: (link: Link) => Promise<void>;
	readonly remove: (account: Account) => Promise<boolean>;
};

/** What a chat platform tells of an account; null where it does not say. */
export type Profile = {
	readonly name: string;
	readonly email: string | null;
	readonly locale: string;
	readonly zone: string;
};

/** Looks accounts up on their platform; null when the platform does not know them. */
export type Profiles = (account: Account) => Promise<Profile | null>;

/** Accounts of the chat platform with their profiles, for suggestions only. */
export type Directory = () => Promise<
	readonly { readonly account: Account; readonly profile: Profile }[]
>;

/** Codes that prove an address: six digits, mailed, good for 15 minutes and five tries. Problems: `mail-not-configured`, `unavailable`, `too-many-codes`, `link-code-wrong`, `link-code-expired`. */
export type Codes = {
	/** Without a user nothing is mailed, and nobody can tell the difference. */
	readonly send: (
		account: Account,
		userId: string | null,
		email: string,
		locale: string,
	) => Promise<void>;
	/** The kSuite user the code was sent for. */
	readonly redeem: (account: Account, code: string) => Promise<string>;
};
