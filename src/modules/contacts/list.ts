import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { pageOf } from "../../core/paging.ts";
import type { Holder, PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { knownShares, mayShare } from "./known-shares.ts";
import { type Listed, listView } from "./list-view.ts";
import { booksOf, type ContactNeeds, ownHolder } from "./needs.ts";

/** The restore points that are kept. */
type Points = {
	readonly sources: (holder: Holder) => Promise<
		readonly {
			readonly id: string;
			readonly account: string;
			readonly collection: Pick<Collection, "id">;
		}[]
	>;
	/** Newest first. */
	readonly list: (
		source: string,
	) => Promise<readonly { readonly at: number }[]>;
};

type Needs = ContactNeeds & { readonly points: Points };

/** A person's address books: how many contacts they have, what may be done in them, who has them, and since when they are protected. */
export const listBooks = defineCommand({
	name: "contacts list",
	args: z.object({ page: flag(arg.number(1, 100)) }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async ({ page }, services: Needs, { actor }: Context) => {
		const holder = ownHolder(actor);
		const account = await services.accounts.of(holder);
		if (account === null) return done(null);
		const { items, ...shown } = pageOf(await booksOf(account), page, 15);
		const sources = (await services.points.sources(holder)).filter(
			(one) => one.account === account.key,
		);
		const listed = await Promise.all(
			items.map(async (book): Promise<Listed> => {
				const source = sources.find((one) => one.collection.id === book.id);
				const points = source ? await services.points.list(source.id) : [];
				return {
					book,
					count: await countOf(account, book),
					since: points.at(-1)?.at ?? null,
					shares: await sharesOf(account, book, holder, services),
				};
			}),
		);
		return done({ ...shown, items: listed });
	},
	view: listView,
});

const countOf = async (
	account: PimAccount,
	{ id }: Collection,
): Promise<number> => {
	const changes = await account.changes(id, null);
	return changes.kind === "all" ? changes.rows.length : changes.changed.length;
};

/** Null where it is not the person's to know. */
const sharesOf = async (
	account: PimAccount,
	book: Collection,
	holder: Holder & { readonly kind: "person" },
	services: Needs,
) => {
	const known = await knownShares({ holder, account, book }, services);
	return mayShare(book, known.isTold, account.sharing.rights) ? known : null;
};
