import { join } from "node:path";
import { z } from "zod";
import { done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import {
	type Right,
	rights,
	type Share,
	type Sharing,
} from "../../../pim/sharing.ts";
import { createQueue } from "../drive/in-turn.ts";
import { readJson, writeJson } from "./json-file.ts";
import { ownerFolder, readId } from "./where.ts";

const sharesSchema = z.strictObject({
	version: z.literal(1),
	books: z.record(
		z.string(),
		z.array(
			z.strictObject({
				who: z.string(),
				user: z.string(),
				right: z.enum(rights),
			}),
		),
	),
});

type Kept = {
	readonly who: string;
	readonly user: string;
	readonly right: Right;
};

/** Who has a share of which address book. */
export type Shares = {
	/** The books that somebody has a share of. */
	readonly given: (
		userId: string,
	) => Promise<readonly { readonly id: string; readonly right: Right }[]>;
	/** Forgets all shares of a book. */
	readonly forget: (book: string) => Promise<void>;
	/** Sharing as one user may do it; `rightIn` is what they may do in a book, null where it is not theirs to see. */
	readonly by: (rightIn: (book: string) => Promise<Right | null>) => Sharing;
};

/** Makes the shares over their file in the folder of all; `userOf` knows a user by mail address. */
export const createShares = (
	folder: string,
	userOf: (email: string) => Promise<string | null>,
): Shares => {
	const path = join(folder, "shares.json");
	const inTurn = createQueue();
	const readable = async () => {
		const found = await readJson(path, sharesSchema);
		if (found === "garbled") return null;
		return new Map<string, readonly Kept[]>(Object.entries(found?.books ?? {}));
	};
	const read = async () => {
		const books = await readable();
		// Written over, all shares would be lost.
		if (books === null) throw new Problem("sync-garbled");
		return books;
	};
	const set = (
		book: string,
		next: (there: readonly Kept[]) => readonly Kept[],
	) =>
		inTurn(async () => {
			const books = await read();
			const there = books.get(book) ?? [];
			const shares = next(there);
			if (shares === there) return;
			if (shares.length > 0) books.set(book, shares);
			else books.delete(book);
			await writeJson(path, { version: 1, books: Object.fromEntries(books) });
		});
	return {
		given: async (userId) =>
			// What people own stays theirs, whatever became of the shares.
			[...((await readable()) ?? [])].flatMap(([id, shares]) => {
				const mine = shares.find(({ user }) => user === userId);
				return mine ? [{ id, right: mine.right }] : [];
			}),
		forget: async (book) => {
			if (await readable())
				await set(book, (there) => (there.length > 0 ? [] : there));
		},
		by: (rightIn) => ({
			rights,
			by: "email",
			list: async (book) =>
				(await mayManage(book, rightIn))
					? ((await read()).get(book) ?? []).map(shareOf)
					: null,
			share: async (book, { who, right }) => {
				await mustManage(book, rightIn);
				const email = addressOf(who);
				const user = await userOf(email);
				if (user === null) throw new Problem("not-found");
				if (readId(book)?.owner === ownerFolder(user))
					throw new Problem("yourself");
				const share = { who: email, user, right };
				await set(book, (there) => [
					...there.filter((one) => one.user !== user),
					share,
				]);
				return done(shareOf(share));
			},
			revoke: async (book, who) => {
				await mustManage(book, rightIn);
				const email = addressOf(who);
				const user = await userOf(email);
				await set(book, (there) => {
					const left = there.filter(
						(one) => one.who !== email && one.user !== user,
					);
					if (left.length < there.length) return left;
					throw new Problem("not-found");
				});
				return done(null);
			},
		}),
	};
};

type RightIn = (book: string) => Promise<Right | null>;

/** Who may only use a book is not told who else does. */
const mayManage = async (book: string, rightIn: RightIn): Promise<boolean> => {
	const right = await rightIn(book);
	if (right === null) throw new Problem("not-found");
	return right === "admin";
};

const mustManage = async (book: string, rightIn: RightIn): Promise<void> => {
	if (!(await mayManage(book, rightIn))) throw new Problem("sync-refused");
};

const shareOf = ({ who, right }: Kept): Share => ({
	who,
	right,
	state: "active",
});

const addressOf = (email: string): string => email.trim().toLowerCase();
