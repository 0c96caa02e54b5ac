import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seedDemo } from "../../../src/drivers/embedded/demo.ts";
import {
	createEmbeddedKsuite,
	type EmbeddedKsuite,
} from "../../../src/drivers/embedded/embedded.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "../../../src/drivers/embedded/tables.ts";
import { type Database, openDatabase } from "../../../src/store/database.ts";
import { migrate } from "../../../src/store/migrate.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import { made } from "../../contracts/answers.ts";

const now = Date.UTC(2026, 10, 22, 14, 30);
const day = 86_400_000;
const seal = createSeal(newSealKey());

describe("the demo organisation", () => {
	let database: Database<KsuiteTables>;
	let ksuite: EmbeddedKsuite;
	const seed = () => seedDemo({ db: database.db, seal, now: () => now });
	beforeEach(async () => {
		database = await openDatabase<KsuiteTables>(":memory:");
		await migrate(database.db, ksuiteMigrations, "ksuite");
		ksuite = createEmbeddedKsuite({ db: database.db, seal, now: () => now });
		await seed();
	});
	afterEach(() => database.close());

	it("has Alpenblick's figures", async () => {
		const { users, mail, storage, plans } = ksuite;
		const plan = { plan: "standard", users: 21 };
		expect(await plans.read()).toMatchObject(plan);
		const seats = { bought: 21, used: 20, pending: 1, ceiling: 300 };
		expect(await users.seats()).toEqual({ ...seats, sure: true });
		const quota = { used: 38, allowed: 42, perUser: 2, users: 21 };
		expect(await mail.quota()).toEqual(quota);
		const room = { pool: 315, drive: 201, chat: 38, trash: 23 };
		expect(await storage.read()).toEqual(room);
	});

	it("has 21 people in five languages, one pending and one external", async () => {
		const people = await ksuite.users.list();
		expect(people).toHaveLength(21);
		const languages = new Set(people.map(({ language }) => language));
		expect([...languages].sort()).toEqual(["de", "en", "es", "fr", "it"]);
		const states = people.map(({ state }) => state);
		expect(states.filter((state) => state === "pending")).toHaveLength(1);
		expect(states.filter((state) => state === "external")).toHaveLength(1);
		const owners = people.filter(({ role }) => role === "owner");
		expect(owners).toHaveLength(2);
		const never = people.filter(
			({ state, lastLogin }) => state === "active" && lastLogin === null,
		);
		expect(never).toHaveLength(1);
	});

	it.each([
		["nadia.keller", "Nadia Keller", "normal", "en", ["IT"]],
		["marc.dubois", "Marc Dubois", "owner", "fr", ["Vente"]],
		["anna.baumann", "Anna Baumann", "admin", "de", ["Buchhaltung"]],
		["elise.favre", "Élise Favre", "normal", "fr", ["Vente"]],
		["giulia.rossi", "Giulia Rossi", "normal", "it", ["Direzione"]],
		["carlos.ortega", "Carlos Ortega", "normal", "es", ["Soporte"]],
	])(
		"knows %s, who is also in the chat",
		async (name, full, role, language, teams) => {
			const email = `${name}@alpenblick.example`;
			const user = await ksuite.users.get(email);
			expect(user).toMatchObject({ role, language, teams, email, seat: true });
			expect(`${user?.firstName} ${user?.lastName}`).toBe(full);
		},
	);

	it("leaves room for the address and the invitation of the tour", async () => {
		const { users, mail } = ksuite;
		const [jeanne] = await users.list({ search: "Jeanne Favre" });
		expect(jeanne).toMatchObject({ seat: true, addresses: [] });
		const address = "jeanne.favre@alpenblick.example";
		expect(await users.get(address)).toBeNull();
		await made(mail.create(address, jeanne?.id ?? ""));
		const email = "luca.moretti@alpenblick.example";
		expect(await users.get(email)).toBeNull();
		const name = { firstName: "Luca", lastName: "Moretti" };
		const rest = { role: "normal", language: "it" } as const;
		await made(users.invite({ ...name, ...rest, email }));
	});

	it("has addresses with aliases and exactly one that belongs to nobody", async () => {
		const addresses = await ksuite.mail.list();
		const ownerless = addresses.filter(({ ownerId }) => ownerId === null);
		expect(ownerless).toHaveLength(1);
		const aliases = addresses.flatMap((address) => address.aliases);
		expect(aliases.length).toBeGreaterThan(5);
	});

	it("has six teams whose people exist", async () => {
		const teams = await ksuite.teams.list();
		expect(teams).toHaveLength(6);
		for (const { userIds } of teams)
			for (const id of userIds ?? [])
				expect(await ksuite.users.get(id)).not.toBeNull();
	});

	it("has things that fit into its drive, its chat and its trash", async () => {
		const { storage } = ksuite;
		const largest = await storage.largest(100);
		const sum = (where: string) =>
			largest
				.filter((item) => item.where === where)
				.reduce((all, { size }) => all + (size ?? 0), 0);
		expect(largest).toHaveLength(25);
		expect(sum("drive")).toBeLessThan(201);
		expect(sum("chat")).toBeLessThan(38);
		const purged = { freed: 23, items: 12 };
		expect(await made(storage.purgeTrash())).toEqual(purged);
	});

	it("has grown about 0.8 GB a day over 90 days, with one step down, to 262 GB", async () => {
		const samples = await ksuite.storage.samples(400);
		expect(samples).toHaveLength(90);
		expect(samples.at(-1)).toEqual({
			at: Math.floor(now / day) * day,
			used: 262,
		});
		expect(slopeOf(samples.map(({ used }) => used))).toBeCloseTo(0.8, 1);
		const falls = samples.flatMap(({ used }, index) =>
			used - (samples[index - 1]?.used ?? used) < -2 ? [index] : [],
		);
		expect(falls).toHaveLength(1);
	});

	it("is the same every time, with its past counted back from now", async () => {
		const before = await ksuite.users.all();
		const fresh = await openDatabase<KsuiteTables>(":memory:");
		await migrate(fresh.db, ksuiteMigrations, "ksuite");
		const later = { db: fresh.db, seal, now: () => now + day };
		await seedDemo(later);
		const after = await createEmbeddedKsuite(later).users.all();
		await fresh.close();
		expect(after).toEqual(
			before.map((user) => ({
				...user,
				since: (user.since ?? 0) + day,
				lastLogin: user.lastLogin === null ? null : user.lastLogin + day,
			})),
		);
	});

	it("is not written over what people did", async () => {
		const { users, mail } = ksuite;
		const carlos = await users.get("carlos.ortega@alpenblick.example");
		await users.remove(carlos?.id ?? "");
		expect(await seed()).toBe(false);
		expect(await users.list()).toHaveLength(20);
		expect(await mail.list()).toHaveLength(38);
	});
});

const slopeOf = (values: readonly number[]): number => {
	const middle = (values.length - 1) / 2;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const rise = values.reduce(
		(sum, value, index) => sum + (index - middle) * (value - mean),
		0,
	);
	const run = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
	return rise / run;
};
