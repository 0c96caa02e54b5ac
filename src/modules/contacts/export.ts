import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { Exports } from "../../pim/exports.ts";
import { fileNameOf } from "../../pim/file-name.ts";
import { chosenBooks } from "./export-choose.ts";
import { readBooks } from "./export-read.ts";
import { exportView } from "./export-view.ts";
import { nameOf } from "./name.ts";
import { booksOf, type ContactNeeds, ownAccount } from "./needs.ts";

type Needs = Pick<ContactNeeds, "accounts"> & {
	readonly exports: Pick<Exports, "contacts">;
};

/** One or several address books as one private .vcf file, of the raw texts and read again by a second reader before it is given out. */
export const exportBooks = defineCommand({
	name: "contacts export",
	args: z.object({
		books: arg.rest(2000).optional(),
		ticked: arg.picks(100).optional(),
	}),
	who: "member",
	effect: "read",
	sensitive: true,
	form: async (_input, services: Needs, context: Context) => {
		const books = await booksOf(await ownAccount(services, context));
		return {
			intro: [],
			submit: say("contacts.export.submit"),
			initial: {},
			picks: {
				ticked: books
					.filter(({ id }) => id.length <= 150)
					.slice(0, 100)
					.map((book) => ({
						value: book.id,
						label: nameOf(book),
						picked: books.length === 1,
					})),
			},
		};
	},
	run: async (input, services: Needs, context: Context) => {
		const account = await ownAccount(services, context);
		const books = await chosenBooks(account, input);
		const read = await readBooks(account, books, context);
		const texts = read.contacts.map(({ text }) => text);
		if (texts.length === 0) throw new Problem("export-empty");
		const text = await services.exports.contacts(texts);
		if (text === null) throw new Problem("export-unequal");
		return done({
			...{ books, text, twins: read.twins, unreadable: read.unreadable },
			count: texts.length,
			name: fileNameOf(books, "contacts", context.now),
		});
	},
	view: exportView,
});
