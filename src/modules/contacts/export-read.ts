import { breathe } from "../../core/breathe.ts";
import type { Context } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection, PimObject, Row } from "../../pim/collection.ts";
import { contentMark } from "../../pim/content-mark.ts";
import { isReadable } from "../../pim/fault.ts";
import { nameOf } from "./name.ts";
import { nameIn } from "./unread-name.ts";

/** What an export takes: the contacts, how many stand in another book in the same words, and what those that cannot be read are called. */
export type ReadBooks = {
	readonly contacts: readonly PimObject[];
	readonly twins: number;
	readonly unreadable: readonly string[];
};

/** Reads all contacts of some books, a portion at a time. Problems: `export-large`, `stopped`. */
export const readBooks = async (
	account: PimAccount,
	books: readonly Collection[],
	context: Pick<Context, "progress" | "signal">,
): Promise<ReadBooks> => {
	const all = new Map<string, PimObject>();
	const unreadable: string[] = [];
	let [seen, size] = [0, 0];
	for (const [index, book] of books.entries()) {
		const [name, number, count] = [nameOf(book), index + 1, books.length];
		const title = say("contacts.export.reading", { name, number, count });
		context.progress({ title, body: [] });
		const own = new Set<string>();
		for await (const object of readBook(account, book, context.signal)) {
			if (typeof object === "string") {
				unreadable.push(object);
				continue;
			}
			seen += 1;
			size += object.text.length;
			if (size > largest) throw new Problem("export-large");
			// What one book has twice stays twice; what several have is the same person.
			const mark = contentMark(object.text);
			const key = own.has(mark) ? object.href : mark;
			own.add(mark);
			if (!all.has(key)) all.set(key, object);
		}
	}
	const contacts = [...all.values()];
	return { contacts, twins: seen - contacts.length, unreadable };
};

/** Each contact of a book, or what one that cannot be read is called. */
async function* readBook(
	account: PimAccount,
	book: Collection,
	signal: AbortSignal,
): AsyncGenerator<PimObject | string> {
	const rows = await rowsOf(account, book);
	for (let first = 0; first < rows.length; first += portion) {
		if (signal.aborted) throw new Problem("stopped");
		const wanted = rows.slice(first, first + portion).map(({ href }) => href);
		const found = await account.read(book.id, wanted);
		const there = new Set(found.map(({ href }) => href));
		yield* wanted.filter((href) => !there.has(href)).map(lastOf);
		for (const object of found) {
			await breathe();
			yield isReadable(object.text, "contacts")
				? object
				: (nameIn(object.text) ?? lastOf(object.href));
		}
	}
}

const portion = 200;
/** Letters; chat platforms and address books take no larger files. */
const largest = 100_000_000;

const rowsOf = async (
	account: PimAccount,
	{ id }: Collection,
): Promise<readonly Row[]> => {
	const changes = await account.changes(id, null);
	return changes.kind === "all" ? changes.rows : changes.changed;
};

/** What an object is called at its server. */
const lastOf = (href: string): string =>
	href.split("/").findLast((part) => part !== "") ?? href;
