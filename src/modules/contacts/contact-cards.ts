import { attempt } from "../../core/attempt.ts";
import { inSlices } from "../../core/breathe.ts";
import type { Log } from "../../core/log.ts";
import type { Holder, PimAccount } from "../../pim/account.ts";
import type { Collection, Row } from "../../pim/collection.ts";
import { type Card, readCard } from "./card.ts";

/** The contacts of a book as a search sees them, and how many of them cannot be read. */
export type BookCards = {
	readonly cards: readonly Card[];
	readonly unreadable: number;
};

/** Reads the contacts of a book for searching. */
export type ContactCards = (
	holder: Holder,
	account: PimAccount,
	book: Collection,
) => Promise<BookCards>;

/** The kept restore points, of which a search takes the texts that are still the same at the server. */
export type KeptContacts = {
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
	) => Promise<readonly { readonly number: number }[]>;
	readonly objects: (
		source: string,
		number: number,
	) => Promise<readonly (Row & { readonly text: string })[] | null>;
	readonly texts: (
		addresses: readonly string[],
	) => Promise<ReadonlyMap<string, string>>;
};

/** Makes a reader that asks the server only for what its newest restore point does not have, and remembers for a minute, in memory, what it read. */
export const createContactCards = (
	needs: Needs & { readonly now: () => number },
): ContactCards => {
	const { now } = needs;
	const shelf = new Map<string, Remembered>();
	return (holder, account, book) => {
		const key = JSON.stringify([account.key, book.id]);
		const known = shelf.get(key);
		if (known && now() - known.at < life) return known.read;
		const read = readBook(needs, holder, account, book);
		const remembered = { read, at: now() };
		shelf.delete(key);
		shelf.set(key, remembered);
		const [oldest] = shelf.keys();
		if (shelf.size > most && oldest !== undefined) shelf.delete(oldest);
		const forget = () => {
			if (shelf.get(key) === remembered) shelf.delete(key);
		};
		read.catch(forget);
		setTimeout(forget, life).unref();
		return read;
	};
};

type Needs = { readonly points: KeptContacts; readonly log: Log };

type Remembered = {
	readonly read: Promise<BookCards>;
	readonly at: number;
};

const life = 60_000;
/** So many books of everybody together. */
const most = 20;
/** Photos are large, so that only so many texts are in memory at once. */
const portion = 200;

const readBook = async (
	needs: Needs,
	holder: Holder,
	account: PimAccount,
	book: Collection,
): Promise<BookCards> => {
	const changes = await account.changes(book.id, null);
	const rows = changes.kind === "all" ? changes.rows : changes.changed;
	const kept = await keptIn(needs, holder, account, book);
	const cards: (Card | null)[] = [];
	for (let first = 0; first < rows.length; first += portion) {
		const some = rows.slice(first, first + portion);
		const texts = await textsOf(needs.points, account, book, some, kept);
		cards.push(
			...(await inSlices(texts, (text) =>
				text === null ? null : readCard(text),
			)),
		);
	}
	const read = cards.filter((card) => card !== null);
	return { cards: read, unreadable: cards.length - read.length };
};

/** Where the texts of the newest point are, by their places; none of a point that is damaged. */
const keptIn = async (
	{ points, log }: Needs,
	holder: Holder,
	account: PimAccount,
	book: Collection,
): Promise<ReadonlyMap<string, Row & { readonly text: string }>> => {
	const source = (await points.sources(holder)).find(
		(one) => one.account === account.key && one.collection.id === book.id,
	);
	const [newest] = source ? await points.list(source.id) : [];
	if (!source || !newest) return new Map();
	const read = await attempt(log, () =>
		points.objects(source.id, newest.number),
	);
	const objects = read.kind === "ok" ? (read.value ?? []) : [];
	return new Map(objects.map((one) => [one.href, one]));
};

/** Null for one whose text nobody can read. */
const textsOf = async (
	points: KeptContacts,
	account: PimAccount,
	book: Collection,
	rows: readonly Row[],
	kept: ReadonlyMap<string, Row & { readonly text: string }>,
): Promise<readonly (string | null)[]> => {
	const same = rows.flatMap(({ href, etag }) => {
		const one = kept.get(href);
		return one?.etag === etag ? [one] : [];
	});
	const texts = await points.texts(same.map(({ text }) => text));
	const found = new Map<string, string>();
	for (const { href, text } of same) {
		const one = texts.get(text);
		if (one !== undefined) found.set(href, one);
	}
	const rest = rows.filter(({ href }) => !found.has(href));
	if (rest.length > 0)
		for (const { href, text } of await account.read(
			book.id,
			rest.map(({ href }) => href),
		))
			found.set(href, text);
	return rows.map(({ href }) => found.get(href) ?? null);
};
