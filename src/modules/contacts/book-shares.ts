import type { Right } from "../../pim/sharing.ts";

/** A share of an address book that was given through us. */
export type BookShare = {
	/** Whose book it is. */
	readonly person: string;
	/** The account's key, so that another account of the same person is another book. */
	readonly account: string;
	/** The book's id at its server, and what it is called. */
	readonly book: string;
	readonly name: string;
	/** As the server names whom it is shared with, and the mail address that was given. */
	readonly who: string;
	readonly email: string;
	readonly right: Right;
	readonly until: End | null;
	/** What it was before it was changed. */
	readonly before: { readonly right: Right; readonly until: End | null } | null;
	/** Moment, ms. */
	readonly since: number;
	/** `asked` until it is seen that a hand gave it; `ending` when a hand is to take it away. */
	readonly state: "given" | "asked" | "ending";
	/** When the owner was told last that it is to be ended by hand (ms). */
	readonly told: number | null;
	/** The owner wants to hear no more of it. */
	readonly isDismissed: boolean;
	/** When it is to be looked at next (ms). */
	readonly due: number | null;
};

/** The last day of a share (2026-12-31), and the moment it is over (ms). */
export type End = { readonly day: string; readonly over: number };

/** The shares that were given through us, sealed; one for each book and whom it is shared with. */
export type BookShares = {
	readonly of: (person: string) => Promise<readonly Noted[]>;
	readonly get: (id: string) => Promise<Noted | null>;
	/** What is looked up of a share before there is one. */
	readonly find: (place: SharePlace) => Promise<Noted | null>;
	/** In place of an earlier one of the same book and the same who. */
	readonly keep: (share: BookShare) => Promise<void>;
	readonly remove: (id: string) => Promise<void>;
	/** Those to be looked at by now, the oldest first. */
	readonly due: (now: number) => Promise<readonly Noted[]>;
	/** Takes a due one for oneself until a moment (ms); true for exactly one caller. */
	readonly take: (share: Noted, until: number) => Promise<boolean>;
};

/** Which share one is. */
export type SharePlace = Pick<BookShare, "person" | "account" | "book" | "who">;

/** A share with the id that is ours and tells nothing. */
export type Noted = BookShare & { readonly id: string };
