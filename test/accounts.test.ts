import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAccounts, type OpenAccount } from "../src/accounts.ts";
import { Problem } from "../src/core/problem.ts";
import {
	createEmbeddedCollections,
	type EmbeddedCollections,
} from "../src/drivers/embedded/collections/collections.ts";
import { createLocalAccounts } from "../src/local-accounts.ts";
import type { Connection } from "../src/modules/sync/connections.ts";
import type { Accounts, Holder, PimAccount } from "../src/pim/account.ts";
import { createSeal, newSealKey } from "../src/store/seal.ts";
import { openStore, type Store } from "../src/store/store.ts";

const server = "https://one.example";
const ann: Holder = { kind: "person", person: "user:1" };
const bob: Holder = { kind: "person", person: "user:2" };
const house: Holder = { kind: "service" };

let folder = "";
let store: Store;
let here: EmbeddedCollections;
let accounts: Accounts;
let now = 0;
let opened: string[] = [];
/** Where a login leads at the server. */
let there: (login: string) => PimAccount;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "suitemate-accounts-"));
	store = await openStore(":memory:", createSeal(newSealKey()));
	const given = { zone: "UTC", now: Date.now, userOf: async () => null };
	here = createEmbeddedCollections({ folder, ...given });
	const far = createEmbeddedCollections({
		folder: join(folder, "..far"),
		...given,
	});
	there = far.account;
	opened = [];
	now = 1_000_000;
	accounts = make(true);
});
afterEach(async () => {
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

const make = (isHere: boolean, servers = [server]): Accounts =>
	createAccounts({
		connections: store.connections,
		servers,
		open: openAt,
		local: isHere
			? createLocalAccounts({
					collections: here,
					folder,
					users: {
						find: async (id) => (id === "1" || id === "2" ? user(id) : null),
						list: async () => ["1", "2"].map(user),
					},
				})
			: null,
		now: () => now,
	});

const openAt: OpenAccount = async ({ login, password }) => {
	opened.push(login);
	if (password !== "right") throw new Problem("sync-login");
	return there(login);
};

const user = (id: string) => ({
	id,
	firstName: "A",
	lastName: "B",
	email: `${id}@example.org`,
	state: "active" as const,
	role: "normal" as const,
	language: null,
	lastLogin: null,
});

const connect = (holder: Holder, given: Partial<Connection> = {}) =>
	store.connections.keep({
		holder,
		server,
		login: "ann",
		password: "right",
		since: now,
		...given,
	});

describe("the accounts", () => {
	it("on this machine need no connecting, for everybody who is known", async () => {
		expect((await accounts.of(ann))?.key).toBe(here.account("1").key);
		const nobody = ["user:3", "user:", "user:../2", "slack:T1:U1", ""];
		for (const person of nobody)
			expect(await accounts.of({ kind: "person", person })).toBeNull();
		expect(await accounts.of(house)).toBeNull();
	});

	it("are null where nothing is connected and nothing is here", async () => {
		const far = make(false);
		expect(await far.of(ann)).toBeNull();
		expect(await far.of(house)).toBeNull();
		expect(await far.holders()).toEqual([]);
	});

	it("that are connected go before those on this machine, and give way again", async () => {
		await connect(ann);
		expect((await accounts.of(ann))?.key).toBe(there("ann").key);
		await store.connections.remove(ann);
		expect((await accounts.of(ann))?.key).toBe(here.account("1").key);
	});

	it("are opened once and remembered, until the connection changes or they lie idle", async () => {
		await connect(ann);
		const [one, other] = await Promise.all([
			accounts.of(ann),
			accounts.of(ann),
		]);
		expect(one).toBe(other);
		expect(opened).toEqual(["ann"]);
		await connect(ann, { login: "ann2" });
		expect((await accounts.of(ann))?.key).toBe(there("ann2").key);
		now += 31 * 60_000;
		await accounts.of(bob);
		await accounts.of(ann);
		expect(opened).toEqual(["ann", "ann2", "ann2"]);
	});

	it("that could not be opened are tried anew", async () => {
		await connect(ann, { password: "wrong" });
		for (let tries = 0; tries < 2; tries += 1)
			await expect(accounts.of(ann)).rejects.toThrow("sync-login");
		expect(opened).toHaveLength(2);
		await connect(ann);
		expect(await accounts.of(ann)).not.toBeNull();
	});

	it("at a server that is not allowed any more are not opened, nor replaced by others", async () => {
		await connect(ann, { server: "https://two.example" });
		await expect(accounts.of(ann)).rejects.toThrow("sync-server");
		expect(opened).toEqual([]);
		const again = make(true, [server, "https://two.example"]);
		expect(await again.of(ann)).not.toBeNull();
	});

	it("name everybody once who is connected or has something here", async () => {
		expect(await accounts.holders()).toEqual([]);
		await here.seed("1", []);
		await here.seed("2", []);
		await connect(ann);
		await connect(house);
		expect(await accounts.holders()).toEqual([ann, house, bob]);
	});
});

describe("connections in the store", () => {
	it("lie sealed, and open nothing in another's place", async () => {
		await connect(ann, { login: "matterhorn-login" });
		await connect(bob, { login: "weisshorn-login" });
		const rows: string[] = [];
		for await (const part of store.raw())
			if (part.table === "connections") rows.push(...part.rows);
		expect(rows).toHaveLength(2);
		expect(rows.join()).not.toMatch(/horn|right|one\.example/u);
		expect((await store.connections.of(ann))?.login).toBe("matterhorn-login");
		expect(await store.connections.remove(ann)).toBe(true);
		expect(await store.connections.remove(ann)).toBe(false);
		expect(await store.connections.of(ann)).toBeNull();
	});
});
