import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { pageOf } from "../../core/paging.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import type { ContactCards } from "./contact-cards.ts";
import { type Found, findView } from "./find-view.ts";
import { bestFirst, looksFor } from "./match.ts";
import { booksOf, type ContactNeeds, ownAccount, ownHolder } from "./needs.ts";

type Needs = Pick<ContactNeeds, "accounts"> & {
	readonly contactCards: ContactCards;
};

/** Contacts of all one's address books by name, mail address, number, organisation or nickname, however they are written. */
export const findContacts = defineCommand({
	name: "contacts find",
	args: z.object({
		search: arg.rest(128),
		book: flag(arg.lookup("book")),
		page: flag(arg.number(1, 100)),
	}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (input, services: Needs, context: Context) => {
		const { search } = input;
		const account = await ownAccount(services, context);
		const books = await chosen(account, input.book);
		const all: Found[] = [];
		let [looked, unreadable] = [0, 0];
		for (const book of books) {
			const holder = ownHolder(context.actor);
			const read = await services.contactCards(holder, account, book);
			const fits = looksFor(search);
			for (const card of read.cards) if (fits(card)) all.push({ card, book });
			looked += read.cards.length;
			unreadable += read.unreadable;
		}
		const page = pageOf(bestFirst(all, search), input.page, 10);
		return done({ ...page, search, book: input.book, looked, unreadable });
	},
	view: findView,
});

const chosen = async (
	account: PimAccount,
	text: string | undefined,
): Promise<readonly Collection[]> =>
	text === undefined
		? booksOf(account)
		: [await findCollection(account, "contacts", text)];
