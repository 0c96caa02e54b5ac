import type { Change } from "../core/command.ts";

/** What somebody may do in a shared address book, from least to most. */
export const rights = ["read", "write", "admin"] as const;
export type Right = (typeof rights)[number];

/** Somebody who has a share: by mail address or by the server's own id; `invited` has not said yes yet. */
export type Share = {
	readonly who: string;
	readonly right: Right;
	readonly state: "active" | "invited";
};

/** Sharing of address books. What a server cannot do comes back as a hand-over. */
export type Sharing = {
	/** The rights that can be given without a person's hands; none where all is handed over. */
	readonly rights: readonly Right[];
	/** Whether somebody is named by mail address or by the server's id. */
	readonly by: "email" | "id";
	/** All shares of a book; null where the server does not tell. */
	readonly list: (book: string) => Promise<readonly Share[] | null>;
	/** Gives a right, or changes it for somebody who has the book already. Problem `not-found` for somebody the server does not know. */
	readonly share: (
		book: string,
		given: { readonly who: string; readonly right: Right },
	) => Promise<Change<Share>>;
	readonly revoke: (book: string, who: string) => Promise<Change<null>>;
};
