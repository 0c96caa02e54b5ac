import { scryptSync } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEmbeddedKsuite } from "../../../src/drivers/embedded/embedded.ts";
import { createRecords } from "../../../src/drivers/embedded/records.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "../../../src/drivers/embedded/tables.ts";
import { type Database, openDatabase } from "../../../src/store/database.ts";
import { migrate } from "../../../src/store/migrate.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import { atOnce, made } from "../../contracts/answers.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../postgres.ts";

const seal = createSeal(newSealKey());
const ksuiteOn = (db: Kysely<KsuiteTables>) =>
	createEmbeddedKsuite({ db, seal, now: Date.now });
const person = (name: string) => ({
	firstName: name,
	lastName: name,
	email: `${name}@new.example`,
	role: "normal" as const,
	language: "en" as const,
});

describe("the records of the embedded kSuite", () => {
	const canary = "kanarienvogel";
	let folder: string;
	let database: Database<KsuiteTables>;
	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), "records-"));
		database = await openDatabase(join(folder, "ksuite.db"));
		await migrate(database.db, ksuiteMigrations, "ksuite");
	});
	afterEach(async () => {
		await database.close();
		rmSync(folder, { recursive: true });
	});
	const bytes = () =>
		readdirSync(folder).map((name) => readFileSync(join(folder, name)));
	const withDomain = () =>
		createRecords(database.db, seal).change(({ offers }) => {
			offers.set("offer", {
				id: "offer",
				domains: [`${canary}.example`],
				plan: "pro",
				users: 3,
				renews: null,
				drive: 1,
				chat: 1,
			});
		});

	it("show nothing that people typed in any file", async () => {
		const { users, teams, mail } = ksuiteOn(database.db);
		await withDomain();
		const { id } = await made(users.invite(person(canary)));
		await users.addExternal(person(`${canary}2`));
		await teams.join((await made(teams.create(canary))).id, id);
		const address = `${canary}@${canary}.example`;
		const { password } = await made(mail.create(address, id));
		await mail.addAlias(address, `${canary}3@${canary}.example`);
		await mail.remove(address);
		const second = await made(mail.create(address, id));
		const names = readdirSync(folder);
		expect(names).toContain("ksuite.db-wal");
		for (const file of bytes())
			for (const word of [canary, password, second.password])
				expect(file.includes(word)).toBe(false);
	});

	it("would be found out by the test above if they showed something", async () => {
		const row = { id: canary, kind: "people", mark: null, body: "" };
		await database.db.insertInto("ksuite_records").values(row).execute();
		expect(bytes().some((file) => file.includes(canary))).toBe(true);
	});

	it("keep only the scrypt hash of a password, of the newest one", async () => {
		const { mail } = ksuiteOn(database.db);
		await withDomain();
		const address = `a@${canary}.example`;
		const first = await made(mail.create(address, null));
		const second = await made(mail.resetPassword(address));
		const { addresses } = await createRecords(database.db, seal).read();
		const [kept] = addresses.values();
		expect(fits(first.password, kept?.password ?? "")).toBe(false);
		expect(fits(second.password, kept?.password ?? "")).toBe(true);
	});

	it("do not open with another key, and say so without a word of theirs", async () => {
		await ksuiteOn(database.db).users.addExternal(person(canary));
		const other = createRecords(database.db, createSeal(newSealKey()));
		await expect(other.read()).rejects.toThrow(/another key/);
		await expect(other.change(() => null)).rejects.toThrow(/another key/);
	});

	it("refuse two records of one name even when a rule is forgotten", async () => {
		const records = createRecords(database.db, seal);
		const team = (id: string, name: string) =>
			records.change(({ teams }) => {
				teams.set(id, { id, name, userIds: [] });
			});
		await team("1", "Verkauf");
		await expect(team("2", "VERKAUF")).rejects.toThrow(/UNIQUE/);
		expect((await records.read()).teams.size).toBe(1);
	});

	it("keep nothing of a change that broke off", async () => {
		const records = createRecords(database.db, seal);
		const breaking = records.change(({ teams }) => {
			teams.set("1", { id: "1", name: "Verkauf", userIds: [] });
			throw new Error("broke off");
		});
		await expect(breaking).rejects.toThrow("broke off");
		expect((await records.read()).teams.size).toBe(0);
	});

	it("are seen by everybody as soon as they are changed", async () => {
		const [one, other] = [ksuiteOn(database.db), ksuiteOn(database.db)];
		expect(await other.teams.list()).toEqual([]);
		const { id } = await made(one.teams.create("Verkauf"));
		expect(await other.teams.list()).toHaveLength(1);
		await other.teams.remove(id);
		expect(await one.teams.list()).toEqual([]);
	});

	it("are there after a restart", async () => {
		await ksuiteOn(database.db).teams.create("Verkauf");
		await database.close();
		database = await openDatabase(join(folder, "ksuite.db"));
		await migrate(database.db, ksuiteMigrations, "ksuite");
		const teams = await ksuiteOn(database.db).teams.list();
		expect(teams.map(({ name }) => name)).toEqual(["Verkauf"]);
	});
});

describe.skipIf(postgresUrl === "")(
	`two processes with one kSuite in ${postgresNote}`,
	() => {
		it("never give one seat twice", async () => {
			const { url, drop } = await createPostgresDatabase();
			const all = await Promise.all(
				[1, 2, 3].map(() => openDatabase<KsuiteTables>(url)),
			);
			await Promise.all(
				all.map(({ db }) => migrate(db, ksuiteMigrations, "ksuite")),
			);
			const ksuites = all.map(({ db }) => ksuiteOn(db));
			await ksuites[0]?.plans.change("pro", 10);
			const invitations = Array.from({ length: 30 }, (_, index) =>
				ksuites.map(({ users }) => users.invite(person(`p${index}`))),
			);
			const result = await atOnce(invitations.flat());
			expect(result.made).toBe(10);
			for (const { users } of ksuites)
				expect(await users.seats()).toMatchObject({ used: 10, bought: 10 });
			for (const { close } of all) await close();
			await drop();
		});
	},
);

const fits = (password: string, kept: string): boolean => {
	const [name, n, r, p, salt = "", hash] = kept.split("$");
	const cost = { N: Number(n), r: Number(r), p: Number(p) };
	const found = scryptSync(password, Buffer.from(salt, "base64url"), 32, cost);
	return name === "scrypt" && hash === found.toString("base64url");
};
