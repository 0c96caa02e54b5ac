import { describe, expect, it } from "vitest";
import type { BookShare } from "../../src/modules/contacts/book-shares.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { openStore } from "../../src/store/store.ts";
import { createPostgresDatabase, postgresUrl } from "../drivers/postgres.ts";

const share: BookShare = {
	person: "user:1",
	account: "key",
	book: "/books/team/",
	name: "Team",
	who: "marc@example.org",
	email: "marc@example.org",
	right: "read",
	until: { day: "2026-12-31", over: 1000 },
	before: null,
	since: 1,
	state: "given",
	told: null,
	isDismissed: false,
	due: 1000,
};

const suite = (
	open: () => Promise<{
		readonly url: string;
		readonly drop: () => Promise<void>;
	}>,
) => {
	const opened = async () => {
		const { url, drop } = await open();
		const store = await openStore(url, createSeal(newSealKey()));
		return {
			store,
			shares: store.bookShares,
			close: async () => {
				await store.close();
				await drop();
			},
		};
	};

	it("are one for each book and whom it is shared with, the newest in place of the one before", async () => {
		const { shares, close } = await opened();
		await shares.keep(share);
		await shares.keep({ ...share, right: "admin", until: null, due: null });
		await shares.keep({ ...share, who: "nadia@example.org", since: 2 });
		await shares.keep({ ...share, person: "user:2" });
		expect(await shares.of("user:1")).toMatchObject([
			{ who: "marc@example.org", right: "admin", until: null, due: null },
			{ who: "nadia@example.org", due: 1000 },
		]);
		const found = await shares.find(share);
		expect(found?.right).toBe("admin");
		expect(await shares.get(found?.id ?? "")).toEqual(found);
		await shares.remove(found?.id ?? "");
		expect(await shares.find(share)).toBeNull();
		expect(await shares.of("user:2")).toHaveLength(1);
		await close();
	});

	it("are due in their time, and taken by one", async () => {
		const { shares, close } = await opened();
		await shares.keep(share);
		await shares.keep({ ...share, who: "b", due: 500 });
		await shares.keep({ ...share, who: "c", due: null });
		expect(await shares.due(499)).toEqual([]);
		const due = await shares.due(1000);
		expect(due.map(({ who }) => who)).toEqual(["b", share.who]);
		const [first] = due;
		if (!first) throw new Error("nothing is due");
		const taken = await Promise.all(
			[1, 2, 3].map((more) => shares.take(first, 2000 + more)),
		);
		expect(taken.filter((one) => one)).toHaveLength(1);
		expect((await shares.due(1000)).map(({ who }) => who)).toEqual([share.who]);
		await close();
	});

	it("say nothing to whoever has the table alone", async () => {
		const { store, shares, close } = await opened();
		await shares.keep(share);
		const rows: string[] = [];
		for await (const { table, rows: some } of store.raw())
			if (table === "book_shares") rows.push(...some);
		expect(rows).toHaveLength(1);
		expect(rows.join()).not.toMatch(/Team|marc|books/u);
		await close();
	});
};

describe("shares of address books on SQLite", () =>
	suite(async () => ({ url: ":memory:", drop: async () => undefined })));
if (postgresUrl !== "")
	describe("shares of address books on Postgres", () =>
		suite(createPostgresDatabase));
