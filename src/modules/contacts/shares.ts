import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { pageOf } from "../../core/paging.ts";
import type { Collection } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import { knownShares, mayShare } from "./known-shares.ts";
import { booksOf, type ContactNeeds, ownAccount, ownHolder } from "./needs.ts";
import { type Given, sharesView } from "./shares-view.ts";

/** Who has which of one's address books, with which right and until when; where a server does not tell, what was given through us. */
export const listShares = defineCommand({
	name: "contacts shares",
	args: z.object({
		book: arg.lookup("book").optional(),
		page: flag(arg.number(1, 100)),
	}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (
		{ book: text, page },
		services: ContactNeeds,
		{ actor }: Context,
	) => {
		const holder = ownHolder(actor);
		const account = await ownAccount(services, { actor });
		const books =
			text === undefined
				? await booksOf(account)
				: [await findCollection(account, "contacts", text)];
		const given: Given[] = [];
		const untold: Collection[] = [];
		const managed: Collection[] = [];
		for (const book of books) {
			const known = await knownShares({ holder, account, book }, services);
			if (!mayShare(book, known.isTold, account.sharing.rights)) continue;
			managed.push(book);
			if (!known.isTold) untold.push(book);
			for (const share of known.shares) given.push({ book, share });
		}
		const only = text === undefined ? null : (books[0] ?? null);
		return done({ ...pageOf(given, page, 8), only, managed, untold });
	},
	view: sharesView,
});
