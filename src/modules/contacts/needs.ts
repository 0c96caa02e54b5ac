import type { Actor } from "../../core/actor.ts";
import type { Context } from "../../core/command.ts";
import type { Log } from "../../core/log.ts";
import type { FindPerson } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import type { Accounts, Holder, PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import type { BookShares } from "./book-shares.ts";

/** What the commands of address books take. */
export type ContactNeeds = {
	readonly accounts: Pick<Accounts, "of">;
	readonly bookShares: BookShares;
	/** How people log in at their servers, where they connected them. */
	readonly connections: {
		readonly of: (
			holder: Holder,
		) => Promise<{ readonly server: string; readonly login: string } | null>;
	};
	readonly findPerson: FindPerson;
	/** The key of the account's holder of somebody named. */
	readonly personNamed: (text: string) => Promise<string>;
	readonly log: Log;
};

/** An address book with its account and whose it is. */
export type OwnBook = {
	readonly holder: Holder & { readonly kind: "person" };
	readonly account: PimAccount;
	readonly book: Collection;
};

/** Whose address books somebody sees: their own. Problem `not-linked` while nobody knows who they are. */
export const ownHolder = (actor: Actor): Holder & { kind: "person" } => {
	if (actor.userId === null) throw new Problem("not-linked");
	return { kind: "person", person: actor.person };
};

/** The person's own account. Problem `sync-none` while none is connected. */
export const ownAccount = async (
	{ accounts }: Pick<ContactNeeds, "accounts">,
	{ actor }: Pick<Context, "actor">,
): Promise<PimAccount> => {
	const account = await accounts.of(ownHolder(actor));
	if (account === null) throw new Problem("sync-none");
	return account;
};

/** One of the person's address books. Problems: `sync-none`, `not-found`, `collection-ambiguous`. */
export const ownBook = async (
	needs: Pick<ContactNeeds, "accounts">,
	context: Pick<Context, "actor">,
	text: string,
): Promise<OwnBook> => {
	const holder = ownHolder(context.actor);
	const account = await ownAccount(needs, context);
	const book = await findCollection(account, "contacts", text);
	return { holder, account, book };
};

/** All address books of an account. */
export const booksOf = async (
	account: PimAccount,
): Promise<readonly Collection[]> =>
	(await account.collections()).filter(({ kind }) => kind === "contacts");
