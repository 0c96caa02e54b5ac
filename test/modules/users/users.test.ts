import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	accounts,
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "./hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const user = (name: string) =>
	test.ksuite.users.get(`${name}@alpenblick.example`);

describe("looking somebody up", () => {
	it("shows a member with everything that is known", async () => {
		const shown = await type(test, "nadia", "users show Anna");
		expect(draw(shown)).toMatchInlineSnapshot(
			`
			"Anna Baumann
			State: Active since 21 July 2023
			Role: Administrator
			Seat: Has a seat
			Email: anna.baumann@alpenblick.example
			Addresses: anna.baumann@alpenblick.example, info@alpenblick.example and kontakt@alpenblick.example
			Teams: Buchhaltung
			Language: German
			Last login: 22 Nov 2026, 14:13
			[Create an address…] [Add to a team…] [Remove… (danger)]"
		`,
		);
		expect(doors(shown)).toMatchInlineSnapshot(`
			[
			  "Create an address… → dialog mail create {"owner":"anna.baumann@alpenblick.example"}",
			  "Add to a team… → dialog teams join {"person":"anna.baumann@alpenblick.example"}",
			  "Remove… → invoke users remove {"person":"anna.baumann@alpenblick.example"}",
			]
		`);
	});

	it("offers the role to administrators only", async () => {
		const shown = await type(test, "anna", "users show Priya");
		expect(draw(shown)).toContain("[Change the role…]");
	});

	it("shows an invitation, and how to take it back", async () => {
		const shown = await type(test, "nadia", "users show hannah");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Hannah O’Connor
			State: Invited on 19 November 2026, not accepted yet
			Role: User
			Seat: Has a seat
			Email: hannah.oconnor@mail.example
			Addresses: None
			Teams: None
			Language: English
			Last login: Never
			[Add to a team…] [Cancel the invitation (danger)]"
		`);
	});

	it("shows somebody external, and how to give a seat", async () => {
		const shown = await type(test, "nadia", "users show ferrari");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Paolo Ferrari
			State: External since 27 March 2026
			Role: User
			Seat: Has no seat
			Email: paolo@studio-ferrari.example
			Addresses: None
			Teams: None
			Language: Italian
			Last login: 11 Nov 2026, 11:05
			[Give a seat] [Remove… (danger)]"
		`);
	});

	it.each([
		["Anna", "Anna Baumann"],
		["baumann anna", "Anna Baumann"],
		["elise", "Élise Favre"],
		["Luc", "Lucía Fernández"],
		["connor", "Hannah O’Connor"],
		["MARKETING", null],
		["support@alpenblick.example", "Carlos Ortega"],
		["@U0NADIA", "Nadia Keller"],
	])("takes %s for %s", async (text, name) => {
		const shown = await type(test, "nadia", `users show "${text}"`);
		expect(draw(shown).split("\n")[0]).toBe(name ?? "problem.not-found");
	});

	it("names those it could be, or says that there is nobody", async () => {
		expect(draw(await type(test, "nadia", "users show favre"))).toContain(
			"Élise Favre and Jeanne Favre",
		);
		expect(draw(await type(test, "nadia", "users show nobody"))).toContain(
			"problem.not-found",
		);
	});

	it("is not for members", async () => {
		expect(draw(await type(test, "elise", "users show Anna"))).toContain(
			"problem.not-allowed",
		);
	});
});

describe("the list of people", () => {
	it("shows a page, and the way to the next", async () => {
		const shown = await type(test, "nadia", "users list");
		expect(draw(shown).split("\n").slice(0, 4)).toMatchInlineSnapshot(`
			[
			  "21 people",
			  "Name | Address | State | Role | Last login",
			  "Anna Baumann | anna.baumann@alpenblick.example | Active | Administrator | 22 November 2026",
			  "Matteo Bianchi | matteo.bianchi@alpenblick.example | Active | User | 20 November 2026",
			]
		`);
		expect(doors(shown)).toMatchInlineSnapshot(`
			[
			  "More → invoke users list {"page":2}",
			]
		`);
	});

	it("leads to each person when only a few are found", async () => {
		const shown = await type(test, "nadia", "users list --search favre");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"2 people
			Name | Address | State | Role | Last login
			Élise Favre | elise.favre@alpenblick.example | Active | User | 21 November 2026
			Jeanne Favre | jeanne@favre-neuchatel.example | Active | User | 18 November 2026
			[Élise Favre] [Jeanne Favre]"
		`);
	});

	it("says when nobody fits", async () => {
		const shown = await type(test, "nadia", "users list --search zzz");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Nobody found
			Nobody fits. Try fewer letters, or leave out the state."
		`);
	});
});

describe("cancelling an invitation", () => {
	it("asks a second person and shows what comes back", async () => {
		const shown = await type(test, "nadia", "users cancel Hannah");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Waiting for approval: Cancel the invitation of Hannah O’Connor
			Email: hannah.oconnor@mail.example
			Invited on: 19 November 2026
			Seats: 20 of 21 → 19 of 21
			Addresses: 38 of 42
			(This cannot be undone. The person can be invited again.)
			[Withdraw]"
		`);
	});

	it("frees the seat", async () => {
		const done = await carryOut(test, "nadia", "users cancel Hannah");
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: The invitation of Hannah O’Connor was cancelled
			Seats used: 19 of 21.
			[Invite again…]
			(This cannot be undone.)"
		`);
		expect(await test.ksuite.users.seats()).toMatchObject({
			used: 19,
			pending: 0,
		});
	});

	it("takes the address that came with it along", async () => {
		const mail = "luca.moretti@alpenblick.example";
		await carryOut(test, "nadia", `users add ${mail} Luca Moretti`);
		const shown = await type(test, "nadia", `users cancel ${mail}`);
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Waiting for approval: Cancel the invitation of Luca Moretti
			Email: luca.moretti@alpenblick.example
			Invited on: 22 November 2026
			Seats: 21 of 21 → 20 of 21
			Addresses: 39 of 42 → 38 of 42
			(The address luca.moretti@alpenblick.example came with the invitation. It is deleted, with any mail that arrived.)
			(This cannot be undone. The person can be invited again.)
			[Withdraw]"
		`);
		await carryOut(test, "nadia", `users cancel ${mail}`);
		expect(await test.ksuite.mail.get(mail)).toBeNull();
		expect(await test.ksuite.mail.quota()).toMatchObject({ used: 38 });
	});

	it("is refused for somebody who accepted", async () => {
		expect(draw(await type(test, "nadia", "users cancel Priya"))).toContain(
			"problem.wrong-state",
		);
	});
});

describe("removing somebody", () => {
	it("shows what is lost and asks a second person", async () => {
		const shown = await type(test, "marc", "users remove Anna");
		expect(draw(shown)).toMatchInlineSnapshot(
			`
			"Waiting for approval: Remove Anna Baumann from the organisation
			Email: anna.baumann@alpenblick.example
			Seats: 20 of 21 → 19 of 21
			Addresses: anna.baumann@alpenblick.example, info@alpenblick.example and kontakt@alpenblick.example: kept, and belong to nobody then
			Teams: Leaves Buchhaltung
			Shared address books: Kundschaft: gone for everybody they are shared with
			Calendars: Teamkalender: gone with the person
			(This cannot be undone. The person can no longer sign in, and can only be invited again.)
			[Withdraw]"
		`,
		);
	});

	it("frees the seat, and the addresses belong to nobody", async () => {
		const done = await carryOut(test, "anna", "users remove Elise", "marc");
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Élise Favre was removed from the organisation
			Seats: 19 of 21
			Addresses: elise.favre@alpenblick.example and vente@alpenblick.example: kept, and belong to nobody then
			(These addresses still count. Give them to somebody, or delete them.)
			[Invite again…]
			(This cannot be undone.)"
		`);
		expect(await user("elise.favre")).toBeNull();
		expect(
			await test.ksuite.mail.get("elise.favre@alpenblick.example"),
		).toMatchObject({ ownerId: null });
	});

	it("takes no seat from somebody external", async () => {
		const shown = await type(test, "anna", "users remove Ferrari");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Waiting for approval: Remove Paolo Ferrari from the organisation
			Email: paolo@studio-ferrari.example
			Seats: Takes none
			Addresses: None
			Teams: None
			Shared address books: None
			Calendars: None
			(This cannot be undone. The person can no longer sign in, and can only be invited again.)
			[Withdraw]"
		`);
	});

	it.each([
		["anna", "users remove Anna", "problem.yourself"],
		["anna", "users remove Hannah", "problem.wrong-state"],
		["elise", "users remove Hannah", "problem.not-allowed"],
	] as const)("refuses %s: %s", async (who, line, reason) => {
		expect(draw(await type(test, who, line))).toContain(reason);
	});

	it("never takes the last owner", async () => {
		const regula = await user("regula.steiner");
		await test.ksuite.users.setRole(regula?.id ?? "", "normal");
		expect(draw(await type(test, "anna", "users remove Marc"))).toContain(
			"problem.last-owner",
		);
	});

	it("is void when the person was given more to lose", async () => {
		const waiting = await type(test, "anna", "users remove Priya");
		const priya = await user("priya.sharma");
		await test.ksuite.mail.create("new@alpenblick.example", priya?.id ?? null);
		if (waiting.kind !== "request") throw new Error("not asked");
		const { id } = waiting.request;
		const shown = await test.app.answer(id, "approve", accounts.marc);
		expect(shown).toMatchObject({ request: { state: "stale" } });
		expect(await user("priya.sharma")).not.toBeNull();
	});
});

describe("changing a role", () => {
	it("asks the administrator and offers the way back", async () => {
		const line = "users role Priya admin";
		expect(draw(await type(test, "anna", line))).toMatchInlineSnapshot(`
			"Change the role of Priya Sharma?
			Role: User → Administrator
			May then: Manage people, addresses and settings
			[Change (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "anna", line);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Priya Sharma now has the role Administrator
			[Undo: back to User]
			(Can be undone at any time.)"
		`);
		expect(doors(done)).toMatchInlineSnapshot(`
			[
			  "Undo: back to User → invoke users role {"person":"priya.sharma@alpenblick.example","role":"normal"}",
			]
		`);
	});

	it.each(["users role Priya owner", "users role Regula normal"])(
		"needs a second person for an owner: %s",
		async (line) => {
			const shown = await type(test, "anna", line);
			expect(shown).toMatchObject({ request: { needed: 1 } });
			expect(draw(shown)).toContain("a second person decides");
		},
	);

	it.each([
		["nadia", "users role Priya admin", "problem.not-allowed"],
		["anna", "users role Anna owner", "problem.yourself"],
		["anna", "users role Ferrari admin", "problem.wrong-state"],
		["anna", "users role Priya normal", "problem.nothing-to-do"],
	] as const)("refuses %s: %s", async (who, line, reason) => {
		expect(draw(await type(test, who, line))).toContain(reason);
	});

	it("keeps one owner", async () => {
		await test.ksuite.users.setRole(
			(await user("regula.steiner"))?.id ?? "",
			"normal",
		);
		expect(draw(await type(test, "anna", "users role Marc admin"))).toContain(
			"problem.last-owner",
		);
	});
});

describe("giving a seat", () => {
	it("asks a second person for the last one", async () => {
		const line = "users seat Ferrari";
		expect(draw(await type(test, "nadia", line))).toMatchInlineSnapshot(`
			"Waiting for approval: Give Paolo Ferrari a seat
			Email: paolo@studio-ferrari.example
			State: External → Active
			Seats: 20 of 21 → 21 of 21 (last free seat)
			(A seat always brings the whole kSuite: mail, kDrive, calendar, contacts and kChat.)
			(A seat that was given cannot be taken back by itself. It is free again when the person leaves.)
			[Withdraw]"
		`);
		const done = await carryOut(test, "nadia", line);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Paolo Ferrari has a seat
			Seats: 21 of 21
			[Create an address…]
			(A seat that was given cannot be taken back by itself. It is free again when the person leaves.)"
		`);
		expect(await test.ksuite.users.seats()).toMatchObject({ used: 21 });
	});

	it("is refused for somebody who has one, and when none is free", async () => {
		expect(draw(await type(test, "nadia", "users seat Priya"))).toContain(
			"problem.nothing-to-do",
		);
		await carryOut(
			test,
			"nadia",
			"users add luca@moretti.example Luca Moretti",
		);
		expect(draw(await type(test, "nadia", "users seat Ferrari"))).toContain(
			"problem.no-seat",
		);
	});
});

describe("adding somebody external", () => {
	const eva = "users external eva@ospite.example Eva Ospite";

	it("explains what they see, and takes no seat", async () => {
		expect(draw(await type(test, "nadia", eva))).toMatchInlineSnapshot(`
			"Add Eva Ospite as an external person?
			Email: eva@ospite.example
			Seat: Takes none
			Sees: In kDrive and kChat only what is shared with them. Not the members’ mail, and not the products in the Manager.
			[Add (primary)] [Cancel]"
		`);
		expect(draw(await carryOut(test, "nadia", eva))).toMatchInlineSnapshot(`
			"Done: Eva Ospite was added as an external person
			In kDrive and kChat only what is shared with them. Not the members’ mail, and not the products in the Manager.
			Now share a folder with the person in kDrive, or add them to a channel in kChat.
			[Undo: remove the person] [Show the person]
			(Can be undone at any time.)"
		`);
		expect(await test.ksuite.users.seats()).toMatchObject({ used: 20 });
		expect(await test.ksuite.users.get("eva@ospite.example")).toMatchObject({
			state: "external",
			language: "en",
		});
	});

	it.each([
		["kdrive", "A seat for kDrive alone", "in kDrive, open its menu"],
		["kchat", "A seat for kChat alone", "Invite as guest"],
	])(
		"changes nothing for %s alone, and proposes what is possible",
		async (only, refusal, instead) => {
			const shown = await type(test, "nadia", `${eva} --app ${only}`);
			expect(draw(shown)).toContain(refusal);
			expect(draw(shown)).toContain(instead);
			expect(draw(shown)).toContain("Nothing was changed");
			expect(doors(shown)).toEqual([
				'Add as an external person → invoke users external {"email":"eva@ospite.example","first":"Eva","last":"Ospite"}',
			]);
			expect(await test.ksuite.users.get("eva@ospite.example")).toBeNull();
		},
	);

	it("is refused for somebody who is there", async () => {
		const line = "users external priya.sharma@alpenblick.example Priya Sharma";
		expect(draw(await type(test, "nadia", line))).toContain(
			"problem.already-there",
		);
	});
});

describe("seats", () => {
	it("are shown to everybody, with invitations named apart", async () => {
		const shown = await type(test, "elise", "seats");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"20 of 21 seats used
			picture: 20 of 21 seats are used: 19 people and 1 invitation. 1 seat is free.
			People with a seat: 19
			Invited, not accepted yet: 1
			Free: 1
			Seats bought: 21
			Most that one kSuite can have: 300
			(An invitation takes a seat until it is cancelled. External people take none.)"
		`);
		expect(doors(shown)).toEqual([]);
	});

	it("lead the help desk on", async () => {
		const shown = await type(test, "nadia", "seats");
		expect(doors(shown)).toMatchInlineSnapshot(`
			[
			  "Add a person… → dialog users add {}",
			  "Show invitations → invoke users list {"state":"pending"}",
			  "Preview another plan… → dialog plan preview {}",
			]
		`);
	});

	it("say what is missing when none is free", async () => {
		await carryOut(
			test,
			"nadia",
			"users add luca@moretti.example Luca Moretti",
		);
		const shown = await type(test, "nadia", "seats");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"21 of 21 seats used
			picture: 21 of 21 seats are used: 19 people and 2 invitations. None is free.
			People with a seat: 19
			Invited, not accepted yet: 2
			Free: 0
			Seats bought: 21
			Most that one kSuite can have: 300
			No seat is free. To add somebody, adjust the plan first: look at it with /ksuite plan preview.
			[Show invitations] [Preview another plan…]
			(An invitation takes a seat until it is cancelled. External people take none.)"
		`);
		expect(doors(shown)).not.toContain("Add a person… → dialog users add {}");
	});
});
