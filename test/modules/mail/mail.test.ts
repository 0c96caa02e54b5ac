import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cardOf } from "../../../src/core/card.ts";
import {
	accounts,
	openTestSuitemate,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";
import { createPages } from "./one-time.ts";

let test: TestSuitemate;
let pages: ReturnType<typeof createPages>;
beforeEach(async () => {
	test = await openTestSuitemate();
	pages = createPages();
	Object.assign(test.services, {
		showOnce: pages.showOnce,
		showOnceReady: pages.showOnceReady,
	});
});
afterEach(() => test.close());

const address = (name: string) =>
	test.ksuite.mail.get(`${name}@alpenblick.example`);
const jeanne = "mail create jeanne.favre --owner Jeanne";
const fill = async () => {
	for (const number of [1, 2, 3, 4])
		await test.ksuite.mail.create(`box${number}@alpenblick.example`, null);
};
const everywhere = async () =>
	JSON.stringify([
		await test.store.audit.list({}),
		await test.store.requests.list({}),
		test.events,
		test.told.map((request) => cardOf(request, "asker")),
	]);

describe("looking at addresses", () => {
	it("lists them with owners and aliases, a page at a time", async () => {
		const shown = await type(test, "nadia", "mail list");
		expect(draw(shown).split("\n").slice(0, 4)).toMatchInlineSnapshot(`
			[
			  "38 addresses",
			  "Address | Owner | Aliases | Last sign-in",
			  "anna.baumann@alpenblick.example | Anna Baumann | a.baumann@alpenblick.example | 22 November 2026",
			  "bestellungen@alpenblick.example | Sophie Girard | None | 21 November 2026",
			]
		`);
		expect(doors(shown)).toMatchInlineSnapshot(`
			[
			  "More → invoke mail list {"page":2}",
			  "Create an address… → dialog mail create {}",
			]
		`);
	});

	it("finds an address by its alias, and leads to it", async () => {
		const shown = await type(test, "nadia", "mail list --search hello");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"1 address
			Address | Owner | Aliases | Last sign-in
			info@alpenblick.example | Anna Baumann | contact@alpenblick.example and hello@alpenblick.example | 22 November 2026
			[info@alpenblick.example] [Create an address…]"
		`);
	});

	it("says when nothing fits", async () => {
		const shown = await type(test, "nadia", "mail list --search zzz");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"No address found
			No address or alias fits. Try fewer letters.
			[Create an address…]"
		`);
	});

	it("shows one, also by an alias without its domain", async () => {
		const shown = await type(test, "nadia", "mail show hello");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"info@alpenblick.example
			Owner: Anna Baumann
			Aliases: contact@alpenblick.example and hello@alpenblick.example
			Since: 23 November 2022
			Last sign-in: 22 Nov 2026, 14:13
			[Add an alias…] [Take contact@alpenblick.example away…] [Take hello@alpenblick.example away…] [New password]"
		`);
		expect(doors(shown)).toMatchInlineSnapshot(`
			[
			  "Add an alias… → dialog mail alias {"address":"info@alpenblick.example"}",
			  "Take contact@alpenblick.example away… → invoke mail alias {"address":"info@alpenblick.example","alias":"contact@alpenblick.example","remove":true}",
			  "Take hello@alpenblick.example away… → invoke mail alias {"address":"info@alpenblick.example","alias":"hello@alpenblick.example","remove":true}",
			  "New password → invoke mail password {"address":"info@alpenblick.example"}",
			]
		`);
	});

	it("shows one that belongs to nobody", async () => {
		expect(draw(await type(test, "nadia", "mail show peter.hofer"))).toContain(
			"Owner: Nobody\nAliases: None",
		);
	});

	it("offers to delete to administrators only", async () => {
		expect(draw(await type(test, "anna", "mail show hello"))).toContain(
			"[Delete… (danger)]",
		);
	});

	it("shows the quota with its sum", async () => {
		const shown = await type(test, "nadia", "mail quota");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Addresses: 38 of 42 used
			Allowed: 21 users × 2 = 42
			Left: 4
			[Create an address…] [Preview another plan…]
			(Addresses belong to the organisation, not to a person. Aliases are not counted. More users or a higher plan bring more.)"
		`);
	});

	it.each(["mail list", "mail show info", "mail quota"])(
		"is not for members: %s",
		async (line) => {
			expect(draw(await type(test, "elise", line))).toBe("problem.not-allowed");
		},
	);
});

describe("creating an address", () => {
	it("shows what it takes", async () => {
		expect(draw(await type(test, "nadia", jeanne))).toMatchInlineSnapshot(`
			"Create the address jeanne.favre@alpenblick.example?
			Owner: Jeanne Favre
			Addresses: 38 of 42 used → 39 of 42
			Password: Shown to you once, on a private page
			[Create (primary)] [Cancel]"
		`);
	});

	it("gives the password on a page, to the one who asked", async () => {
		const done = await carryOut(test, "nadia", jeanne);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: The address jeanne.favre@alpenblick.example was created
			Owner: Jeanne Favre
			Addresses: 39 of 42 used
			See the password: https://suitemate.example/once/1
			(The page opens once, within 15 minutes, and only you have the link. If it is too late, ask for a new password.)
			[Add an alias…] [Undo: delete the address]
			(An admin can undo this at any time. Mail that has arrived by then is lost.)"
		`);
		expect(doors(done)).toMatchInlineSnapshot(`
			[
			  "Add an alias… → dialog mail alias {"address":"jeanne.favre@alpenblick.example"}",
			  "Undo: delete the address → invoke mail delete {"address":"jeanne.favre@alpenblick.example"}",
			]
		`);
		expect(pages.secrets).toHaveLength(1);
		expect(pages.secrets[0]?.value).toMatch(/^[a-z0-9]{5}(-[a-z0-9]{5}){3}$/u);
		const card = cardOf(requestOf(done), "decider");
		expect(JSON.stringify(card)).not.toContain("/once/");
		const user = await test.ksuite.users.get("jeanne.favre@alpenblick.example");
		expect(user).toMatchObject({ firstName: "Jeanne" });
	});

	it("links to a page of the product's own address", async () => {
		await test.close();
		test = await openTestSuitemate({ PUBLIC_URL: "https://chat.example" });
		expect(draw(await carryOut(test, "nadia", jeanne))).toMatch(
			/^See the password: https:\/\/chat\.example\/once\/\S+$/mu,
		);
	});

	it("writes the password nowhere", async () => {
		await carryOut(test, "nadia", jeanne);
		await carryOut(test, "nadia", "mail password info", "anna");
		const [made] = pages.secrets;
		expect(made?.value).toBeTruthy();
		for (const { value } of pages.secrets)
			expect(await everywhere()).not.toContain(value);
		expect(await everywhere()).toContain("jeanne.favre");
	});

	it("changes nothing when the page could not be made", async () => {
		pages.state.isReachable = false;
		expect(draw(await type(test, "nadia", jeanne))).toBe(
			"problem.public-url-missing",
		);
		expect(await address("jeanne.favre")).toBeNull();
	});

	it("belongs to nobody when the help desk names nobody", async () => {
		await carryOut(test, "nadia", "mail create Empfang@Alpenblick.example");
		expect(await address("empfang")).toMatchObject({ ownerId: null });
	});

	it("lets a member ask for one of their own, which somebody else decides", async () => {
		const line = "mail create e.favre-privat";
		const shown = await type(test, "elise", line);
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Waiting for approval: Create the address e.favre-privat@alpenblick.example
			Owner: Élise Favre
			Addresses: 38 of 42 used → 39 of 42
			Password: Shown to you once, on a private page
			[Withdraw]"
		`);
		await carryOut(test, "elise", line);
		const elise = await test.ksuite.users.get("elise.favre@alpenblick.example");
		expect(await address("e.favre-privat")).toMatchObject({
			ownerId: elise?.id,
		});
	});

	it("asks somebody unknown to link their account first", async () => {
		expect(draw(await type(test, "stranger", "mail create mine"))).toBe(
			"problem.not-linked",
		);
	});

	it.each([
		["mail create info", "problem.already-there"],
		["mail create hello", "problem.already-there"],
		["mail create INFO@alpenblick.example", "problem.already-there"],
		[
			"mail create a@elsewhere.example",
			"problem.invalid-argument name=Mail address",
		],
		[
			"mail create a@b@alpenblick.example",
			"problem.invalid-argument name=Mail address",
		],
		['mail create "two words"', "problem.invalid-argument name=Mail address"],
		["mail create .dot", "problem.invalid-argument name=Mail address"],
		[
			`mail create ${"x".repeat(65)}`,
			"problem.invalid-argument name=Mail address",
		],
		["mail create fresh --owner Nobody", "problem.not-found"],
	])("refuses %s", async (line, code) => {
		expect(draw(await type(test, "nadia", line))).toBe(code);
	});

	it("refuses when none is left", async () => {
		await fill();
		expect(draw(await type(test, "nadia", jeanne))).toBe(
			"problem.no-address-left used=42 allowed=42",
		);
		expect(draw(await type(test, "nadia", "mail quota"))).not.toContain(
			"Create an address",
		);
	});

	it("needs a second person for somebody who administers", async () => {
		const line = "mail create chef --owner Marc";
		const shown = await type(test, "nadia", line);
		expect(shown).toMatchObject({ request: { needed: 1, effect: "destroy" } });
		expect(draw(shown)).toContain("a second person decides");
	});
});

describe("a new password", () => {
	it("asks first, and gives it on a page", async () => {
		const line = "mail password support";
		expect(draw(await type(test, "nadia", line))).toMatchInlineSnapshot(`
			"Give support@alpenblick.example a new password?
			Owner: Carlos Ortega
			Last sign-in: 22 November 2026
			Password: Shown to you once, on a private page
			(This cannot be undone. The old password stops working at once, also on telephones and computers.)
			[Make a new password (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "nadia", line);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: support@alpenblick.example has a new password
			Telephones and computers that read this mailbox need the new one.
			(This cannot be undone. A new password can be made at any time.)
			See the password: https://suitemate.example/once/1
			(The page opens once, within 15 minutes, and only you have the link. If it is too late, ask for a new password.)"
		`);
	});

	it.each([
		["nadia", "marc.dubois", 1],
		["anna", "marc.dubois", 1],
		["marc", "marc.dubois", 0],
		["nadia", "kontakt", 1],
		["nadia", "priya.sharma", 0],
		["elise", "elise.favre", 1],
	] as const)(
		"lets %s have one for %s with %i second persons",
		async (who, name, needed) => {
			const shown = await type(test, who, `mail password ${name}`);
			expect(shown).toMatchObject({ request: { needed } });
		},
	);

	it("is guarded for who has power here only, also before they link an account", async () => {
		const priya = await test.ksuite.users.get(
			"priya.sharma@alpenblick.example",
		);
		await test.store.grants.give(`user:${priya?.id}`, { role: "admin" });
		const shown = await type(test, "nadia", "mail password priya.sharma");
		expect(shown).toMatchObject({ request: { needed: 1 } });
	});

	it.each([
		["elise", "mail password info", "problem.not-allowed"],
		["elise", "mail password peter.hofer", "problem.not-allowed"],
		["stranger", "mail password peter.hofer", "problem.not-allowed"],
		["nadia", "mail password nothing", "problem.not-found"],
	] as const)("is refused to %s: %s", async (who, line, code) => {
		expect(draw(await type(test, who, line))).toBe(code);
	});

	it("is not made when the page could not be", async () => {
		pages.state.isReachable = false;
		expect(draw(await type(test, "nadia", "mail password support"))).toBe(
			"problem.public-url-missing",
		);
	});
});

describe("aliases", () => {
	it("are added in the main domain, and taken away again", async () => {
		const line = "mail alias support aide";
		expect(draw(await type(test, "nadia", line))).toMatchInlineSnapshot(`
			"Add the alias aide@alpenblick.example to support@alpenblick.example?
			Aliases: ayuda@alpenblick.example and hilfe@alpenblick.example → aide@alpenblick.example, ayuda@alpenblick.example and hilfe@alpenblick.example
			(Mail to the alias arrives in the same mailbox. Aliases are not counted.)
			[Add the alias (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "nadia", line);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: aide@alpenblick.example is now an alias of support@alpenblick.example
			[Undo: take the alias away]
			(Can be undone at any time.)"
		`);
		expect(doors(done)).toMatchInlineSnapshot(`
			[
			  "Undo: take the alias away → invoke mail alias {"address":"support@alpenblick.example","alias":"aide@alpenblick.example","remove":true}",
			]
		`);
		const away = `${line} --remove`;
		expect(draw(await type(test, "nadia", away))).toMatchInlineSnapshot(`
			"Take the alias aide@alpenblick.example away from support@alpenblick.example?
			Aliases: aide@alpenblick.example, ayuda@alpenblick.example and hilfe@alpenblick.example → ayuda@alpenblick.example and hilfe@alpenblick.example
			(Mail to the alias will come back to its sender.)
			[Take it away (primary)] [Cancel]"
		`);
		const gone = await carryOut(test, "nadia", away);
		expect(draw(gone)).toMatchInlineSnapshot(`
			"Done: aide@alpenblick.example is no longer an alias of support@alpenblick.example
			[Undo: add the alias again]
			(Can be undone as long as nobody else takes the name.)"
		`);
		expect((await address("support"))?.aliases).toEqual([
			"ayuda@alpenblick.example",
			"hilfe@alpenblick.example",
		]);
	});

	it.each([
		["mail alias support hello", "problem.already-there"],
		["mail alias support kontakt", "problem.already-there"],
		[
			"mail alias support a@elsewhere.example",
			"problem.invalid-argument name=Alias",
		],
		["mail alias nothing fresh", "problem.not-found"],
		["mail alias support hello --remove", "problem.not-found"],
	])("refuse %s", async (line, code) => {
		expect(draw(await type(test, "nadia", line))).toBe(code);
	});

	it("need a second person when they would catch the mail of an administrator", async () => {
		await test.ksuite.mail.remove("stefan.zuercher@alpenblick.example");
		const line = "mail alias scanner stefan.zuercher";
		const shown = await type(test, "nadia", line);
		expect(shown).toMatchObject({ request: { needed: 1 } });
	});
});

describe("deleting an address", () => {
	it("shows what is lost and asks a second administrator", async () => {
		const line = "mail delete info";
		expect(draw(await type(test, "anna", line))).toMatchInlineSnapshot(`
			"Waiting for approval: Delete the address info@alpenblick.example
			Owner: Anna Baumann
			Aliases that go too: contact@alpenblick.example and hello@alpenblick.example
			Last sign-in: 22 November 2026
			Addresses: 38 of 42 used → 37 of 42
			(This cannot be undone. All mail in it is lost.)
			[Withdraw]"
		`);
		const done = await carryOut(test, "anna", line, "marc");
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: The address info@alpenblick.example was deleted
			Addresses: 37 of 42 used
			(This cannot be undone. The address can be created again, without its mail.)"
		`);
		expect(await address("info")).toBeNull();
	});

	it.each([
		["nadia", "mail delete info", "problem.not-allowed"],
		["anna", "mail delete hello", "problem.wrong-state"],
		["anna", "mail delete nothing", "problem.not-found"],
	] as const)("is refused to %s: %s", async (who, line, code) => {
		expect(draw(await type(test, who, line))).toBe(code);
	});

	it("is void when it got an alias meanwhile", async () => {
		const waiting = requestOf(await type(test, "anna", "mail delete info"));
		await test.ksuite.mail.addAlias(
			"info@alpenblick.example",
			"more@alpenblick.example",
		);
		const shown = await test.app.answer(waiting.id, "approve", accounts.marc);
		expect(shown).toMatchObject({ request: { state: "stale" } });
		expect(await address("info")).not.toBeNull();
	});
});
