import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	accounts,
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const namesIn = async (team: string) => {
	const found = await test.ksuite.teams.get(team);
	const names = await test.services.peopleNames(found?.userIds ?? []);
	return [...names.values()].sort();
};

describe("looking at teams", () => {
	it("lists them with who is in them", async () => {
		const shown = await type(test, "nadia", "teams list");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"6 teams
			Team | People | Who
			Buchhaltung | 3 | Anna Baumann, Thomas Brunner and Ursula Graf
			Direzione | 3 | Giulia Rossi, Matteo Bianchi and Regula Steiner
			IT | 3 | Nadia Keller, Priya Sharma and Stefan Zürcher
			Marketing | 3 | Camille Rochat, Francesca Colombo and James Whitfield
			Soporte | 3 | Carlos Ortega, Javier Morales and Lucía Fernández
			Vente | 4 | Élise Favre, Jeanne Favre, Marc Dubois and Sophie Girard
			[Add a team…]"
		`);
	});

	it("names five people of a large team and counts the others", async () => {
		const users = await test.ksuite.users.list({ state: "active" });
		const it = await test.ksuite.teams.get("IT");
		for (const user of users)
			if (!it?.userIds.includes(user.id))
				await test.ksuite.teams.join(it?.id ?? "", user.id);
		expect(draw(await type(test, "nadia", "teams list"))).toContain(
			"IT | 19 | Anna Baumann, Camille Rochat, Carlos Ortega, Élise Favre, Francesca Colombo and 14 more",
		);
	});

	it("shows one with its people and the next steps", async () => {
		const shown = await type(test, "nadia", "teams show vente");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Vente: 4 people
			- Élise Favre
			- Jeanne Favre
			- Marc Dubois
			- Sophie Girard
			[Add somebody…] [Take somebody out…] [Remove the team… (danger)]"
		`);
		expect(doors(shown)).toMatchInlineSnapshot(`
			[
			  "Add somebody… → dialog teams join {"team":"Vente"}",
			  "Take somebody out… → dialog teams leave {"team":"Vente"}",
			  "Remove the team… → invoke teams remove {"team":"Vente"}",
			]
		`);
	});

	it("finds one by a part of its name that fits no other", async () => {
		expect(draw(await type(test, "nadia", "teams show buch"))).toContain(
			"Buchhaltung",
		);
		for (const text of ["t", "nothing"])
			expect(draw(await type(test, "nadia", `teams show ${text}`))).toBe(
				"problem.not-found",
			);
	});

	it("is not for members", async () => {
		expect(draw(await type(test, "elise", "teams list"))).toBe(
			"problem.not-allowed",
		);
	});
});

describe("making and removing teams", () => {
	it("adds one, and offers to fill it or to undo it", async () => {
		const line = 'teams add "Neue Projekte"';
		expect(draw(await type(test, "nadia", line))).toMatchInlineSnapshot(`
			"Add the team Neue Projekte?
			People: 0
			[Add (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "nadia", line);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: The team Neue Projekte was added
			[Add somebody…] [Undo: remove the team]
			(Can be undone at any time.)"
		`);
		expect(doors(done)).toMatchInlineSnapshot(`
			[
			  "Add somebody… → dialog teams join {"team":"Neue Projekte"}",
			  "Undo: remove the team → invoke teams remove {"team":"Neue Projekte"}",
			]
		`);
		const shown = await type(test, "nadia", 'teams show "Neue Projekte"');
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Neue Projekte: nobody yet
			Nobody is in this team yet.
			[Add somebody…] [Remove the team… (danger)]"
		`);
	});

	it("refuses a name that is taken, in any case", async () => {
		expect(draw(await type(test, "nadia", "teams add it"))).toBe(
			"problem.already-there",
		);
	});

	it("shows who is affected before it removes one", async () => {
		const line = "teams remove Vente";
		expect(draw(await type(test, "anna", line))).toMatchInlineSnapshot(`
			"Remove the team Vente?
			People: 4 → 0
			Who: Élise Favre, Jeanne Favre, Marc Dubois and Sophie Girard
			(The people stay in the organisation. They lose what was shared with the team, and undoing does not bring that back.)
			[Remove (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "anna", line);
		expect(draw(done)).toMatchInlineSnapshot(
			`
			"Done: The team Vente was removed
			[Undo: make it again]
			(Undo makes the team again with 4 people. What was shared with it does not come back.)"
		`,
		);
		expect(await test.ksuite.teams.get("Vente")).toBeNull();
	});

	it("lets the help desk ask for a removal, which an administrator decides", async () => {
		const shown = await type(test, "nadia", "teams remove Vente");
		expect(shown).toMatchObject({ request: { needed: 1 } });
	});

	it("is void when somebody joined meanwhile", async () => {
		const waiting = await type(test, "nadia", "teams remove Vente");
		await carryOut(test, "nadia", "teams join Vente Priya");
		if (waiting.kind !== "request") throw new Error("not asked");
		const { id } = waiting.request;
		const shown = await test.app.answer(id, "approve", accounts.anna);
		expect(shown).toMatchObject({ request: { state: "stale" } });
		expect(await test.ksuite.teams.get("Vente")).not.toBeNull();
	});
});

describe("who is in a team", () => {
	it("gets somebody more, and can be undone", async () => {
		const line = "teams join IT Elise";
		expect(draw(await type(test, "nadia", line))).toMatchInlineSnapshot(`
			"Add Élise Favre to the team IT?
			Email: elise.favre@alpenblick.example
			People: 3 → 4
			[Add (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "nadia", line);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Élise Favre is now in the team IT
			[Undo: take out again]
			(Can be undone at any time.)"
		`);
		expect(doors(done)).toMatchInlineSnapshot(`
			[
			  "Undo: take out again → invoke teams leave {"team":"IT","person":"elise.favre@alpenblick.example"}",
			]
		`);
		expect(await namesIn("IT")).toContain("Élise Favre");
	});

	it("loses somebody, and can be undone", async () => {
		const line = "teams leave IT Priya";
		expect(draw(await type(test, "nadia", line))).toMatchInlineSnapshot(`
			"Take Priya Sharma out of the team IT?
			Email: priya.sharma@alpenblick.example
			People: 3 → 2
			[Take out (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "nadia", line);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Priya Sharma is no longer in the team IT
			[Undo: add again]
			(Can be undone at any time.)"
		`);
		expect(doors(done)).toMatchInlineSnapshot(`
			[
			  "Undo: add again → invoke teams join {"team":"IT","person":"priya.sharma@alpenblick.example"}",
			]
		`);
		expect(await namesIn("IT")).toEqual(["Nadia Keller", "Stefan Zürcher"]);
	});

	it.each([
		["teams join IT Priya", "problem.nothing-to-do"],
		["teams leave IT Elise", "problem.nothing-to-do"],
		["teams join Nobody Priya", "problem.not-found"],
		["teams join IT Nobody", "problem.not-found"],
	])("refuses %s", async (line, code) => {
		expect(draw(await type(test, "nadia", line))).toBe(code);
	});
});
