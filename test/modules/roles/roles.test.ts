import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPatterns } from "../../../src/modules/roles/patterns.ts";
import { endOfDay } from "../../../src/modules/roles/until.ts";
import { codeOf } from "../../contracts/answers.ts";
import {
	accounts,
	openTestSuitemate,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const elise = async () => (await test.app.who(accounts.elise)).grants;

describe("the list of roles", () => {
	it("shows who has which, the configured owners first, and what each may do", async () => {
		const seen = await type(test, "marc", "roles list");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"3 roles are given
			Name | Role | Only for | Until
			Marc Dubois | owner | everything | set in the configuration
			Anna Baumann | admin | everything | no end
			Nadia Keller | help desk | everything | no end
			- Help desk: sees people, addresses and storage, does everyday changes, and asks for the others.
			- Admin: does every change, decides on requests of others, reads the audit log.
			- Owner: all of that, gives roles and connects the model.
			[Give a role…]
			(Everybody else is a member. Roles here are not the roles in kSuite itself.)"
		`);
		expect(doors(await type(test, "anna", "roles list"))).toEqual([]);
	});

	it("shows limits, and that a role is over", async () => {
		const line =
			'roles grant Élise helpdesk --only "mail create" --until 2026-11-30';
		await carryOut(test, "marc", line);
		expect(draw(await type(test, "anna", "roles list"))).toContain(
			"Élise Favre | help desk | mail create | 30 November 2026",
		);
		test.clock.now += 30 * 86_400_000;
		expect(draw(await type(test, "anna", "roles list"))).toContain(
			"over since 30 November 2026",
		);
	});

	it("names owners of the configuration who are only known to the chat, or to nobody", async () => {
		await test.close();
		const OWNERS = "U0NADIA, nobody@alpenblick.example, U0GHOST";
		test = await openTestSuitemate({ OWNERS });
		const text = draw(await type(test, "anna", "roles list"));
		expect(text).toContain("Nadia Keller | owner");
		expect(text).toContain("nobody@alpenblick.example | owner");
		expect(text).toContain("U0GHOST | owner");
	});
});

describe("giving a role", () => {
	it("asks the same owner for the help desk, with its limits", async () => {
		const line =
			"roles grant elise helpdesk --only 'mail create, users list' --until 2026-12-31";
		expect(draw(await type(test, "marc", line))).toMatchInlineSnapshot(`
			"Give Élise Favre the role help desk?
			Name: Élise Favre
			Address: elise.favre@alpenblick.example
			Role: member → help desk
			Only for: mail create and users list
			Until: 31 December 2026
			(Help desk: sees people, addresses and storage, does everyday changes, and asks for the others.)
			[Give it (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "marc", line);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Élise Favre has the role help desk
			Only for: mail create and users list
			Until: 31 December 2026
			[Undo: take it away]
			(Can be undone at any time.)"
		`);
		expect(doors(done)).toMatchInlineSnapshot(`
			[
			  "Undo: take it away → invoke roles revoke {"person":"elise.favre@alpenblick.example","role":"helpdesk"}",
			]
		`);
		expect(await elise()).toEqual([
			{
				role: "helpdesk",
				only: ["mail create", "users list"],
				until: Date.UTC(2026, 11, 31, 23),
			},
		]);
		expect(draw(await type(test, "elise", "users list"))).toContain(
			"21 people",
		);
		expect(draw(await type(test, "elise", "teams list"))).toBe(
			"problem.not-allowed",
		);
	});

	it.each(["admin", "owner"])("needs a second person for %s", async (role) => {
		const asked = requestOf(
			await type(test, "marc", `roles grant elise ${role}`),
		);
		expect(asked.needed).toBe(1);
		await test.app.answer(asked.id, "approve", accounts.anna);
		expect(await elise()).toEqual([{ role }]);
	});

	it("is an owner's, not an admin's", async () => {
		expect(draw(await type(test, "anna", "roles grant elise helpdesk"))).toBe(
			"problem.not-allowed",
		);
	});

	it.each([
		["nadia helpdesk", "problem.already-there"],
		["nobody.there helpdesk", "problem.not-found"],
		["Favre helpdesk", "problem.ambiguous names=Élise Favre and Jeanne Favre"],
		[
			"elise helpdesk --until 2026-11-21",
			"problem.invalid-argument name=--until",
		],
		[
			"elise helpdesk --only 'mial create'",
			"problem.invalid-argument name=--only",
		],
		["elise helpdesk --only ', ,'", "problem.invalid-argument name=--only"],
	])("refuses %s", async (rest, problem) => {
		expect(draw(await type(test, "marc", `roles grant ${rest}`))).toBe(problem);
	});

	const names = ["mail create", "mail list", "users add", "storage"];
	it.each([
		["mail", ["mail"]],
		["mail *", ["mail *"]],
		["Mail Create *@alpenblick.example", ["mail create *@alpenblick.example"]],
		["/ksuite users add; storage", ["users add", "storage"]],
		["mail create, mail create", ["mail create"]],
	])("takes the pattern %s", (text, patterns) => {
		expect(readPatterns(text, names)).toEqual(patterns);
	});

	it.each(["mails", "mail delete", "users add, nonsense", " "])(
		"does not take the pattern %s",
		async (text) => {
			const reading = async () => readPatterns(text, names);
			expect(await codeOf(reading())).toBe("invalid-argument");
		},
	);

	it("lasts to the end of the day where its giver is", () => {
		expect(endOfDay("2026-12-31", "Europe/Zurich", 0)).toBe(
			Date.UTC(2026, 11, 31, 23),
		);
		expect(endOfDay("2026-12-31", "America/New_York", 0)).toBe(
			Date.UTC(2027, 0, 1, 5),
		);
	});
});

describe("taking a role away", () => {
	it("asks the same owner for the help desk", async () => {
		const done = await carryOut(test, "marc", "roles revoke nadia helpdesk");
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Nadia Keller no longer has the role help desk
			[Undo: give it again]
			(Can be undone at any time.)"
		`);
		expect((await test.app.who(accounts.nadia)).grants).toEqual([]);
	});

	it("needs a second person for an admin, who may even be that admin", async () => {
		const asked = requestOf(
			await type(test, "marc", "roles revoke anna admin"),
		);
		expect(draw({ kind: "request", request: asked })).toMatchInlineSnapshot(`
			"Waiting for approval: Take the role admin from Anna Baumann
			Name: Anna Baumann
			Address: anna.baumann@alpenblick.example
			Role: admin → member
			[Withdraw]"
		`);
		const done = await test.app.answer(asked.id, "approve", accounts.anna);
		expect(done).toMatchObject({ request: { state: "done" } });
	});

	it.each([
		["elise helpdesk", "problem.nothing-to-do"],
		["marc owner", "problem.wrong-state"],
		["marc admin", "problem.nothing-to-do"],
	])("refuses %s", async (rest, problem) => {
		expect(draw(await type(test, "marc", `roles revoke ${rest}`))).toBe(
			problem,
		);
	});

	it("never takes the last owner without limits", async () => {
		const anna = (await test.app.who(accounts.anna)).person;
		const nadia = (await test.app.who(accounts.nadia)).person;
		await test.close();
		test = await openTestSuitemate({ OWNERS: "" });
		await test.store.grants.give(anna, { role: "owner" });
		await test.store.grants.give(nadia, { role: "owner", only: ["users"] });
		const revoke = () => type(test, "anna", "roles revoke anna owner");
		expect(draw(await revoke())).toBe("problem.last-owner");
		await test.store.grants.give(nadia, { role: "owner" });
		expect(requestOf(await revoke()).needed).toBe(1);
	});
});
