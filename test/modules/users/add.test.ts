import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	accounts,
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "./hands.ts";

const luca = "users add luca.moretti@alpenblick.example Luca Moretti";
const outside = "users add luca@moretti.example Luca Moretti";

describe("adding somebody", () => {
	let test: TestSuitemate;
	beforeEach(async () => {
		test = await openTestSuitemate();
	});
	afterEach(() => test.close());

	it("asks a second person for the last free seat, and says so", async () => {
		expect(draw(await type(test, "nadia", luca))).toMatchInlineSnapshot(`
			"Waiting for approval: Add Luca Moretti to kSuite
			Email: luca.moretti@alpenblick.example
			Role: User
			Language: English
			Seats: 20 of 21 → 21 of 21 (last free seat)
			Addresses: 38 of 42 → 39 of 42
			(The address is new and is made with it.)
			[Withdraw]"
		`);
	});

	it("says that the invitation was sent and how to undo it", async () => {
		const done = await carryOut(test, "nadia", luca);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Luca Moretti was invited to kSuite
			The invitation was sent to luca.moretti@alpenblick.example.
			Seats: 21 of 21
			Addresses: 39 of 42
			[Undo: cancel the invitation] [Give the mailbox a password]
			(The invitation waits in the new mailbox: give it a password, so that it can be read.)
			(Can be undone until the person accepts.)"
		`);
		expect(doors(done)).toMatchInlineSnapshot(`
			[
			  "Undo: cancel the invitation → invoke users cancel {"person":"luca.moretti@alpenblick.example"}",
			  "Give the mailbox a password → invoke mail password {"address":"luca.moretti@alpenblick.example"}",
			]
		`);
	});

	it("makes the address with the invitation, for the one who is invited", async () => {
		await carryOut(test, "nadia", luca);
		const user = await test.ksuite.users.get("luca.moretti@alpenblick.example");
		expect(user).toMatchObject({
			state: "pending",
			role: "normal",
			language: "en",
			addresses: ["luca.moretti@alpenblick.example"],
		});
		expect(await test.ksuite.mail.quota()).toMatchObject({ used: 39 });
	});

	it("leaves the addresses alone when the invitation goes elsewhere", async () => {
		expect(draw(await type(test, "nadia", outside))).toContain(
			"Addresses: 38 of 42\n",
		);
		const done = await carryOut(test, "nadia", outside);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Luca Moretti was invited to kSuite
			The invitation was sent to luca@moretti.example.
			Seats: 21 of 21
			Addresses: 38 of 42
			[Undo: cancel the invitation] [Create an address…]
			(Can be undone until the person accepts.)"
		`);
		expect(await test.ksuite.mail.quota()).toMatchObject({ used: 38 });
	});

	it("asks only the same person while more seats are free", async () => {
		await test.ksuite.plans.change("standard", 30);
		expect(draw(await type(test, "nadia", luca))).toMatchInlineSnapshot(`
			"Add Luca Moretti to kSuite?
			Email: luca.moretti@alpenblick.example
			Role: User
			Language: English
			Seats: 20 of 30 → 21 of 30
			Addresses: 38 of 60 → 39 of 60
			(The address is new and is made with it.)
			[Add (primary)] [Cancel]"
		`);
	});

	it("takes the role and the language that were chosen", async () => {
		await test.ksuite.plans.change("standard", 30);
		await carryOut(test, "anna", `${luca} --role admin --language it`);
		expect(
			await test.ksuite.users.get("luca.moretti@alpenblick.example"),
		).toMatchObject({ role: "admin", language: "it" });
	});

	it.each([
		["nadia", "admin", 1],
		["anna", "admin", 0],
		["marc", "owner", 1],
		["nadia", "normal", 0],
	] as const)(
		"lets %s give the role %s with %i second persons",
		async (who, role, needed) => {
			await test.ksuite.plans.change("standard", 30);
			const shown = await type(test, who, `${luca} --role ${role}`);
			expect(shown).toMatchObject({ request: { needed } });
		},
	);

	it("says which step is missing when no seat is free", async () => {
		await carryOut(test, "nadia", luca);
		expect(draw(await type(test, "nadia", outside))).toMatchInlineSnapshot(
			`"problem.no-seat used=21 bought=21"`,
		);
	});

	it("refuses when no address is left for somebody of our own domain", async () => {
		for (const number of [1, 2, 3, 4])
			await test.ksuite.mail.create(`box${number}@alpenblick.example`, null);
		expect(draw(await type(test, "nadia", luca))).toMatchInlineSnapshot(
			`"problem.no-address-left used=42 allowed=42"`,
		);
		expect(await type(test, "nadia", outside)).toMatchObject({
			kind: "request",
		});
	});

	it("refuses the 301st user", async () => {
		await test.ksuite.plans.change("pro", 300);
		for (let number = 0; number < 280; number++)
			await test.ksuite.users.invite({
				email: `p${number}@elsewhere.example`,
				firstName: "P",
				lastName: `${number}`,
				role: "normal",
				language: "de",
			});
		expect(draw(await type(test, "nadia", luca))).toMatchInlineSnapshot(
			`"problem.seat-ceiling ceiling=300"`,
		);
	});

	it.each(["nadia.keller@alpenblick.example", "HANNAH.oconnor@mail.example"])(
		"refuses %s, who is there already",
		async (email) => {
			const line = `users add ${email} Some Body`;
			expect(draw(await type(test, "nadia", line))).toContain(
				"problem.already-there",
			);
		},
	);

	it("is void when a seat was taken meanwhile and another bought", async () => {
		const waiting = await type(test, "nadia", luca);
		await test.ksuite.plans.change("standard", 22);
		if (waiting.kind !== "request") throw new Error("not asked");
		const shown = await test.app.answer(
			waiting.request.id,
			"approve",
			accounts.anna,
		);
		expect(shown).toMatchObject({ request: { state: "stale" } });
		expect(await test.ksuite.users.seats()).toMatchObject({ used: 20 });
	});

	it("is not for members", async () => {
		expect(draw(await type(test, "elise", luca))).toContain(
			"problem.not-allowed",
		);
	});

	it("opens the dialog for a name that is not usable", async () => {
		const line = `users add luca@moretti.example "Lu\u0007ca" Moretti`;
		expect(draw(await type(test, "nadia", line))).toBe(
			"dialog users add, not usable: first",
		);
	});
});
