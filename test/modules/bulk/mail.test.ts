import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	accounts,
	openTestSuitemate,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { createPages } from "../mail/one-time.ts";
import { doors, draw, type } from "../users/hands.ts";
import { fileOf, paste, press, seeThrough } from "./hands.ts";

let test: TestSuitemate;
let pages: ReturnType<typeof createPages>;
beforeEach(async () => {
	test = await openTestSuitemate();
	await test.ksuite.plans.change("pro", 40);
	pages = createPages();
	Object.assign(test.services, {
		showOnce: pages.showOnce,
		showOnceReady: pages.showOnceReady,
	});
});
afterEach(() => test.close());

const table = [
	"Adresse\tPropriétaire\tAlias",
	"labor@alpenblick.example\tMarc.Dubois@alpenblick.example\tlab, laboratorio",
	"werkstatt\t\t",
	"info@alpenblick.example\t\t",
	"x@elsewhere.example\t\t",
	"halle@alpenblick.example\tnobody@alpenblick.example\thello",
	"labor\t\t",
	"not good@alpenblick.example\t\t",
].join("\n");

const everything = async () =>
	JSON.stringify([
		await test.store.audit.list({}),
		await test.store.requests.list({}),
		test.events,
		test.told,
	]);

describe("a table of addresses", () => {
	it("is checked whole and shown", async () => {
		const shown = await paste(test, "nadia", "mail import", table);
		expect(draw(shown)).toMatchInlineSnapshot(`
			"2 of 7 addresses can be created
			Rows read: 7
			Left out: 5
			Addresses: 38 of 200 → 40 of 200
			Row | Address | Owner | Result
			4 | info@alpenblick.example |  | This address exists already
			5 | x@elsewhere.example |  | Not in a domain of the organisation
			6 | halle@alpenblick.example | nobody@alpenblick.example | An alias is not usable or exists already. The owner is nobody’s mail address here
			7 | labor |  | The same as in row 2
			8 | not good@alpenblick.example |  | This cannot be an address
			2 | labor@alpenblick.example | marc.dubois@alpenblick.example | Will be created, also as lab@alpenblick.example and laboratorio@alpenblick.example
			3 | werkstatt@alpenblick.example |  | Will be created
			[Ask for approval: create 2 addresses (primary)] [Faulty rows as CSV] [Another table…]
			(Nothing was changed. I keep these rows for seven days, for you only.)"
		`);
	});

	it("is done after a second person agreed; passwords are seen once, by the one who asked", async () => {
		const shown = await paste(test, "nadia", "mail import", table);
		const done = await seeThrough(test, shown);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: 2 of 2 addresses were created
			[Show the passwords once (primary)]
			(2 passwords wait for the one who asked, for seven days, and for nobody else.)
			[Result as CSV]
			(There is no undoing all at once. Each address can be deleted by itself: /ksuite mail delete)"
		`);
		const { id } = requestOf(done);
		const labor = await test.ksuite.mail.get("labor@alpenblick.example");
		expect(labor?.aliases).toEqual([
			"lab@alpenblick.example",
			"laboratorio@alpenblick.example",
		]);
		const steps = JSON.stringify(await test.store.jobs.steps(id));
		expect(steps).toContain('"secret"');
		expect(await everything()).not.toContain('"secret":"');
		expect(
			fileOf(await press(test, "nadia", done, "Result as CSV")),
		).toMatchInlineSnapshot(`
			"﻿"Row";"Address";"Result";"Remark"
			"2";"labor@alpenblick.example";"Done";""
			"3";"werkstatt@alpenblick.example";"Done";""
			"
		`);

		expect(draw(await type(test, "anna", `mail passwords ${id}`))).toBe(
			"problem.not-yours",
		);
		const seen = await press(test, "nadia", done, "Show the passwords");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"2 passwords are on a private page
			See the passwords: https://suitemate.example/once/1
			(The page opens once, within 15 minutes, and only you have the link. From now on I keep them nowhere; if it is too late, give the mailboxes new passwords.)"
		`);
		expect(
			pages.secrets.map(({ value }) => value.replaceAll(/\t.*/gu, " …")),
		).toMatchInlineSnapshot(`
			[
			  "labor@alpenblick.example …
			werkstatt@alpenblick.example …",
			]
		`);
		expect(JSON.stringify(await test.store.jobs.steps(id))).not.toContain(
			"secret",
		);
		expect(
			draw(await press(test, "nadia", done, "Show the passwords")),
		).toMatchInlineSnapshot(`
			"No password waits here
			They were shown already, or nobody looked for seven days. Nothing was changed. A mailbox gets a new one with /ksuite mail password"
		`);
		// The counts are still known.
		expect(fileOf(await press(test, "nadia", done, "Result as CSV"))).toContain(
			"werkstatt",
		);
	});

	it("loses the passwords nobody looked at for seven days", async () => {
		const shown = await paste(test, "nadia", "mail import", table);
		const done = await seeThrough(test, shown);
		test.clock.now += 7 * 86_400_000 + 1000;
		await test.tend();
		const { id } = requestOf(done);
		expect(draw(await type(test, "nadia", `mail passwords ${id}`))).toContain(
			"No password waits here",
		);
		expect(JSON.stringify(await test.store.jobs.steps(id))).not.toContain(
			"secret",
		);
	});

	it("needs addresses that are free", async () => {
		const many = Array.from({ length: 170 }, (_, at) => `box${at}`).join("\n");
		const shown = await paste(test, "nadia", "mail import", `Adresse\n${many}`);
		expect(draw(shown).split("\n").slice(0, 5)).toMatchInlineSnapshot(`
			[
			  "170 of 170 rows are fine, but there is no room for all of them",
			  "Rows read: 170",
			  "Left out: 0",
			  "Addresses: 38 of 200 → 208 of 200",
			  "It takes 170 addresses, and 162 are left. Split the table, delete addresses, or have an admin ask for a higher plan.",
			]
		`);
		expect(doors(shown).join("\n")).not.toContain("import-all");
	});

	it("keeps what was made and says what was not, when an alias is refused", async () => {
		const shown = await paste(test, "nadia", "mail import", table);
		const asked = requestOf(await press(test, "nadia", shown, "Ask"));
		const { mail } = test.ksuite;
		const addAlias: typeof mail.addAlias = async (address, alias) => {
			return alias.startsWith("lab@")
				? {
						kind: "handover",
						steps: ["Do it"],
						link: "https://manager.example",
					}
				: mail.addAlias(address, alias);
		};
		Object.assign(test.services, { mail: { ...mail, addAlias } });
		await test.app.answer(asked.id, "approve", accounts.anna);
		await test.idle();
		const request = await test.app.request(asked.id);
		if (!request) throw new Error("gone");
		expect(draw({ kind: "request", request })).toMatchInlineSnapshot(`
			"Done: 2 of 2 addresses were created
			Row | Address | Owner | Result
			2 | labor@alpenblick.example | marc.dubois@alpenblick.example | Created, but without the alias lab@alpenblick.example: This has to be done in the Manager
			[Show the passwords once (primary)]
			(2 passwords wait for the one who asked, for seven days, and for nobody else.)
			[Result as CSV]
			(There is no undoing all at once. Each address can be deleted by itself: /ksuite mail delete)"
		`);
	});

	it("says where an owner could not be let in", async () => {
		const shown = await paste(test, "nadia", "mail import", table);
		const { mail } = test.ksuite;
		const create: typeof mail.create = async (address) => {
			const change = await mail.create(address, null);
			return change;
		};
		Object.assign(test.services, { mail: { ...mail, create } });
		expect(draw(await seeThrough(test, shown))).toContain(
			"labor@alpenblick.example | marc.dubois@alpenblick.example | Created, but its owner could not be let in: do it in the Manager",
		);
	});
});
