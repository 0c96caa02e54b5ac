import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEmbeddedCollections } from "../src/drivers/embedded/collections/collections.ts";
import { createLocalAccounts } from "../src/local-accounts.ts";
import {
	accounts,
	openTestSuitemate,
	quietPort,
	type TestSuitemate,
} from "./support/suitemate.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const suggest = async (
	source: string,
	query: string,
	who: keyof typeof accounts = "nadia",
) =>
	(await test.services.suggest(source, query, accounts[who])).map(
		({ value }) => value,
	);

describe("suggestions in a field", () => {
	it.each([
		["person", "elise", ["elise.favre@alpenblick.example"]],
		["person", "FAVRE ÉLISE", ["elise.favre@alpenblick.example"]],
		["person", "anna.bau", ["anna.baumann@alpenblick.example"]],
		["person", "nobody at all", []],
		["team", "sop", ["Soporte"]],
		["address", "Anna Baumann info", ["info@alpenblick.example"]],
		["command", "users ad", ["users add"]],
		["unheard of", "", []],
	])("find a %s by %s", async (source, query, values) => {
		expect(await suggest(source, query)).toEqual(values);
	});

	it("offer the help desk everybody and every address, at most 100", async () => {
		expect(await suggest("person", "")).toHaveLength(21);
		expect(await suggest("address", "")).toHaveLength(38);
		for (let number = 0; number < 4; number++)
			await test.ksuite.mail.create(`x${number}@alpenblick.example`, null);
		expect((await suggest("address", "")).length).toBeLessThanOrEqual(100);
	});

	it("offer members only themselves and their own addresses", async () => {
		expect(await suggest("person", "", "elise")).toEqual([
			"elise.favre@alpenblick.example",
		]);
		const own = await suggest("address", "", "elise");
		expect(own).toContain("elise.favre@alpenblick.example");
		expect(own.length).toBeLessThan(5);
		expect(await suggest("team", "", "elise")).toEqual([]);
		for (const source of ["person", "address", "team", "request"])
			expect(await suggest(source, "", "stranger")).toEqual([]);
	});

	it("offer requests only to those who see them, and commands to those who may", async () => {
		const invocation = { command: "storage purge-trash", input: {} };
		await test.app.invoke(invocation, accounts.nadia, quietPort);
		expect(await suggest("request", "r-0001", "anna")).toEqual(["R-0001"]);
		expect(await suggest("request", "purge nadia")).toEqual(["R-0001"]);
		expect(await suggest("request", "", "elise")).toEqual([]);
		expect(await suggest("command", "audit", "nadia")).toEqual([]);
		expect(await suggest("command", "audit", "anna")).toHaveLength(4);
	});
});

describe("suggestions of calendars and address books", () => {
	let folder = "";
	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), "suitemate-suggest-"));
		await test.close();
		test = await openTestSuitemate({}, ({ ksuite }) => {
			const { users } = ksuite;
			const userOf = async () => null;
			const given = { folder, zone: "UTC", now: Date.now, userOf };
			const collections = createEmbeddedCollections(given);
			const localAccounts = createLocalAccounts({ collections, folder, users });
			return { localAccounts };
		});
		const nadia = await test.services.links.of(accounts.nadia);
		const person = `user:${nadia?.userId}`;
		const account = await test.services.accounts.of({ kind: "person", person });
		for (const name of ["Team", "Été", "Twice", "Twice"])
			await account?.make({ kind: "calendar", name });
		await account?.make({ kind: "contacts", name: "Kunden" });
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("are one's own, by name, and by place where a name stands for two", async () => {
		expect(await suggest("calendar", "te")).toContain("Team");
		expect(await suggest("calendar", "ete")).toEqual(["Été"]);
		expect(await suggest("book", "")).toEqual(["Kunden"]);
		const twice = await suggest("calendar", "twice");
		expect(twice).toHaveLength(2);
		expect(twice.every((value) => value.startsWith("/"))).toBe(true);
		expect(new Set(twice).size).toBe(2);
	});

	it("are nobody else's, and none for who is not linked", async () => {
		expect(await suggest("calendar", "", "elise")).toEqual([]);
		expect(await suggest("calendar", "", "stranger")).toEqual([]);
	});
});
