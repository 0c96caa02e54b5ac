import { mkdirSync, realpathSync } from "node:fs";
import type { PimAccount } from "../../../pim/account.ts";
import { createQueue } from "../drive/in-turn.ts";
import { createAccount, type Ground } from "./account.ts";
import { onDisk, sweep } from "./disk.ts";
import { pathOf } from "./folders.ts";
import { loadKeys } from "./key.ts";
import { type SeededCollection, seedAccount } from "./seed.ts";
import { createShares } from "./shares.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import { idOf, type Where } from "./where.ts";

/** The calendars and address books of the embedded kSuite: plain files that other programs read and write, too. */
export type EmbeddedCollections = {
	readonly account: (userId: string) => PimAccount;
	/** Gives somebody who has nothing here their first collections; false when they have something. */
	readonly seed: (
		userId: string,
		collections: readonly SeededCollection[],
	) => Promise<boolean>;
};

/** Opens the collections over a folder in vdir layout, which is made where there is none; `zone` is the organisation's, `userOf` knows a user by mail address. */
export const createEmbeddedCollections = (given: {
	readonly folder: string;
	readonly zone: string;
	readonly now: () => number;
	readonly userOf: (email: string) => Promise<string | null>;
}): EmbeddedCollections => {
	mkdirSync(given.folder, { recursive: true, mode: 0o700 });
	const root = realpathSync(given.folder);
	const keyOf = loadKeys(root);
	const ground = createGround(root, given);
	const accounts = new Map<string, PimAccount>();
	return {
		account: (userId) => {
			const known = accounts.get(userId);
			if (known) return known;
			const account = createAccount(ground, userId, keyOf(userId));
			accounts.set(userId, account);
			return account;
		},
		seed: (userId, collections) =>
			onDisk(async () => {
				await sweep(root, given.now());
				return seedAccount(root, userId, collections);
			}),
	};
};

const createGround = (
	root: string,
	given: {
		readonly zone: string;
		readonly userOf: (email: string) => Promise<string | null>;
	},
): Ground => {
	const shelves = new Map<string, Shelf>();
	return {
		root,
		zone: given.zone,
		shares: createShares(root, given.userOf),
		shelfOf: (where: Where) => {
			const id = idOf(where);
			const known = shelves.get(id);
			if (known) return known;
			const shelf = createShelf(pathOf(root, where), where.kind);
			shelves.set(id, shelf);
			return shelf;
		},
		forgetShelf: (where) => shelves.delete(idOf(where)),
		inTurn: createQueue(),
	};
};
