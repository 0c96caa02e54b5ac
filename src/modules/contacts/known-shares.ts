import type { Collection } from "../../pim/collection.ts";
import type { Right } from "../../pim/sharing.ts";
import type { End, Noted } from "./book-shares.ts";
import type { ContactNeeds, OwnBook } from "./needs.ts";

/** A share as it is known: from the server, from what was given through us, or both. */
export type KnownShare = {
	readonly who: string;
	/** Where it was given through us. */
	readonly email: string | null;
	readonly right: Right;
	readonly state: "active" | "invited" | "asked" | "ending";
	readonly until: End | null;
	/** Our id of it; null when it was given elsewhere. */
	readonly id: string | null;
};

/** The shares of a book; `isTold` when the server tells them all, else those that were given through us. */
export type KnownShares = {
	readonly isTold: boolean;
	readonly shares: readonly KnownShare[];
};

/** Reads the shares of a book. */
export const knownShares = async (
	{ account, book, holder }: OwnBook,
	{ bookShares }: Pick<ContactNeeds, "bookShares">,
): Promise<KnownShares> => {
	const told = await account.sharing.list(book.id);
	const noted = (await bookShares.of(holder.person)).filter(
		(one) => one.account === account.key && one.book === book.id,
	);
	if (told === null)
		return {
			isTold: false,
			shares: noted.filter(({ isDismissed }) => !isDismissed).map(fromNote),
		};
	const shares = told.map(({ who, right, state }): KnownShare => {
		const note = noted.find((one) => isSameWho(one.who, who));
		return {
			...{ who, right, state },
			email: note?.email ?? null,
			until: note?.until ?? null,
			id: note?.id ?? null,
		};
	});
	return { isTold: true, shares };
};

/** The share that somebody has, by how the server names them or by the address that was given. */
export const shareOf = (
	{ shares }: KnownShares,
	...names: readonly string[]
): KnownShare | null =>
	shares.find(({ who, email }) =>
		names.some(
			(name) =>
				isSameWho(who, name) || (email !== null && isSameWho(email, name)),
		),
	) ?? null;

/** Whether a person may give shares of a book: its owner, or where a server lets others manage it, those it tells the shares. */
export const mayShare = (
	{ access }: Collection,
	isTold: boolean,
	rights: readonly Right[],
): boolean => access === "owner" || (isTold && rights.includes("admin"));

const fromNote = (note: Noted): KnownShare => {
	const { who, email, right, until, id, state } = note;
	return {
		...{ who, email, right, until, id },
		state: state === "given" ? "active" : state,
	};
};

const isSameWho = (one: string, other: string): boolean =>
	one.trim().toLowerCase() === other.trim().toLowerCase();
