import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PimAccount } from "../../../src/pim/account.ts";
import type { Collection, Kind } from "../../../src/pim/collection.ts";
import { contentMark } from "../../../src/pim/content-mark.ts";
import { corpus } from "../../pim/corpus/corpus.ts";
import type { CorpusObject } from "../../pim/corpus/make.ts";
import type { DavServer } from "../../support/dav/radicale.ts";
import { openAt } from "./stage.ts";

/** What a server is known to do to sound objects: names of those that it refuses, and of those that it keeps as something else. Broken ones that it never answers to are left out. */
export type Known = Readonly<
	Record<
		Kind,
		{ readonly refuses: readonly string[]; readonly alters: readonly string[] }
	>
>;

/** Puts the whole corpus into a server and reads it back. */
export const describeRound = (
	name: string,
	open: () => Promise<Pick<DavServer, "url" | "login" | "password" | "close">>,
	known: Known,
	hanging: readonly string[] = [],
): void => {
	describe(`the corpus goes round at ${name}`, () => {
		let account: PimAccount;
		let close: () => Promise<void>;
		beforeAll(async () => {
			const server = await open();
			close = server.close;
			account = await openAt(server);
		});
		afterAll(() => close());

		it.each(["calendar", "contacts"] as const)("%s", async (kind) => {
			const objects = corpus().filter(
				(object) => object.kind === kind && !hanging.includes(object.name),
			);
			const collection = await account.make({ kind, name: "Round" });
			const told = await putAll(account, collection, objects);
			const back = await readAll(account, collection);
			const sound = objects.filter(({ isSound }) => isSound);
			const refused = sound.filter((object) => !told.has(object.name));
			expect(names(refused)).toEqual(known[kind].refuses);
			const altered = sound.filter((object) => {
				const kept = back.get(told.get(object.name) ?? "");
				return (
					kept !== undefined && contentMark(kept) !== contentMark(object.text)
				);
			});
			expect(names(altered)).toEqual(known[kind].alters);
			// Nothing is lost that was said to be there, and nothing is there that was refused.
			expect([...back.keys()].toSorted()).toEqual(
				[...told.values()].toSorted(),
			);
		});
	});
};

const names = (objects: readonly CorpusObject[]): readonly string[] =>
	objects.map(({ name }) => name).toSorted();

/** The places of those that were taken, by their names. */
const putAll = async (
	account: PimAccount,
	{ id }: Collection,
	objects: readonly CorpusObject[],
): Promise<ReadonlyMap<string, string>> => {
	const told = new Map<string, string>();
	const left = [...objects.entries()];
	const worker = async () => {
		for (let next = left.pop(); next; next = left.pop()) {
			const [index, { name, text, kind }] = next;
			const end = kind === "calendar" ? "ics" : "vcf";
			const href = account.place(id, `corpus-${index}.${end}`);
			const put = await account.put(id, {
				href,
				text,
				when: { kind: "absent" },
			});
			if (put.kind === "done") told.set(name, href);
		}
	};
	await Promise.all([worker(), worker(), worker(), worker()]);
	return told;
};

const readAll = async (account: PimAccount, { id }: Collection) => {
	const rows = await account.listing(id);
	const hrefs = rows.map(({ href }) => href);
	const objects = await account.read(id, hrefs);
	return new Map(objects.map(({ href, text }) => [href, text]));
};
