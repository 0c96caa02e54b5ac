import { Problem } from "../../../core/problem.ts";
import type { Access } from "../../../pim/collection.ts";
import type { Right } from "../../../pim/sharing.ts";
import { collectionsOf, isCollection } from "./folders.ts";
import type { Shares } from "./shares.ts";
import { idOf, ownerFolder, readId, type Where } from "./where.ts";

/** A collection with what one user may do in it; an owner may do all. */
export type Found = {
	readonly where: Where;
	readonly access: Access;
	readonly right: Right;
};

/** Finds the collections that one user may see: their own, and the address books that others share with them. */
export type Finder = {
	/** Problem `not-found` for one that is not there or not theirs to see. */
	readonly find: (id: string) => Promise<Found>;
	readonly all: () => Promise<readonly Found[]>;
};

/** Makes the finder of one user over the folder of all. */
export const createFinder = (
	root: string,
	shares: Shares,
	userId: string,
): Finder => {
	const owner = ownerFolder(userId);
	const own = (where: Where): Found => ({
		where,
		access: "owner",
		right: "admin",
	});
	const shared = async (): Promise<readonly Found[]> =>
		(await shares.given(userId)).flatMap(({ id, right }) => {
			const where = readId(id);
			if (where?.kind !== "contacts" || where.owner === owner) return [];
			return [{ where, access: right === "read" ? "read" : "write", right }];
		});
	const isThere = ({ where }: Found) => isCollection(root, where);
	return {
		find: async (id) => {
			const where = readId(id);
			const found =
				where?.owner === owner
					? own(where)
					: (await shared()).find((one) => idOf(one.where) === id);
			if (found && (await isThere(found))) return found;
			throw new Problem("not-found");
		},
		all: async () => {
			const calendars = await collectionsOf(root, owner, "calendar");
			const books = await collectionsOf(root, owner, "contacts");
			const others = await shared();
			const areThere = await Promise.all(others.map(isThere));
			return [
				...[...calendars, ...books].map(own),
				...others.filter((_, index) => areThere[index]),
			];
		},
	};
};
