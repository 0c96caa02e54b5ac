import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	accounts,
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";
import { act, formOf, menuOf, pick, press, termsOf } from "./hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const add = "write glossary add";

describe("adding a term", () => {
	it("for oneself happens at once, and can be undone", async () => {
		const shown = await type(test, "elise", `${add} kSuite`);
		expect(draw(shown)).toMatchInlineSnapshot(`
			"The term kSuite was added
			Term: kSuite
			What holds for it: Stays as it is
			Language: Any language
			For whom: Only you
			[Add a term…] [Change…] [Undo: remove] [Glossary]
			(Can be undone at any time.)"
		`);
		expect((await termsOf(test, "elise")).keep).toEqual(["kSuite"]);
		expect((await termsOf(test, "nadia")).keep).toEqual([]);
		const undone = await press(test, "elise", shown, "house.button.undo-add");
		expect(draw(undone)).toContain("The term kSuite was removed");
		expect((await termsOf(test, "elise")).keep).toEqual([]);
	});

	it("works for somebody who is linked to nobody, and only for them", async () => {
		await type(test, "stranger", `${add} kSuite`);
		expect((await termsOf(test, "stranger")).keep).toEqual(["kSuite"]);
		expect((await termsOf(test, "elise")).keep).toEqual([]);
		expect(
			draw(await type(test, "stranger", `${add} --team Vente kSuite`)),
		).toBe("problem.not-linked");
	});

	it("with other words makes it the one to use instead of them", async () => {
		const shown = await type(
			test,
			"elise",
			`${add} Rechner --instead "Computer,  PC" --language de`,
		);
		expect(draw(shown)).toContain(`Instead of: Computer and PC`);
		expect((await termsOf(test, "elise")).prefer).toEqual([
			{ instead: "Computer", use: "Rechner" },
			{ instead: "PC", use: "Rechner" },
		]);
		expect((await termsOf(test, "elise", "en")).prefer).toEqual([]);
		expect((await termsOf(test, "elise", null)).prefer).toEqual([]);
	});

	it("for a team is for its members, and for admins who look after it", async () => {
		await type(test, "elise", `${add} --team Vente Kunde`);
		expect((await termsOf(test, "marc")).keep).toEqual(["Kunde"]);
		expect((await termsOf(test, "nadia")).keep).toEqual([]);
		expect(draw(await type(test, "nadia", `${add} --team Vente Gast`))).toBe(
			"problem.not-allowed",
		);
		await type(test, "anna", `${add} --team Vente Gast`);
		expect((await termsOf(test, "marc")).keep).toEqual(["Kunde", "Gast"]);
		expect((await termsOf(test, "anna")).keep).toEqual([]);
	});

	it("for everybody is an admin's, shown first and audited", async () => {
		const line = `${add} --scope organisation kSuite`;
		for (const who of ["elise", "nadia", "stranger"] as const)
			expect(draw(await type(test, who, line))).toBe("problem.not-allowed");
		expect(draw(await type(test, "anna", line))).toMatchInlineSnapshot(`
			"Add the term kSuite?
			Term: kSuite
			What holds for it: Stays as it is
			Language: Any language
			For whom: Everybody in the organisation
			[Add (primary)] [Cancel]"
		`);
		expect((await termsOf(test, "stranger")).keep).toEqual([]);
		await carryOut(test, "anna", line);
		expect((await termsOf(test, "stranger")).keep).toEqual(["kSuite"]);
		const lines = await test.store.audit.list({});
		expect(lines[0]).toMatchObject({
			event: "done",
			command: add,
			details: { arguments: "--scope organisation kSuite" },
		});
	});

	it("does not leave one's own or a team's terms in the audit log", async () => {
		await type(test, "elise", `${add} Geheimnis`);
		await type(test, "elise", `${add} --team Vente Geheimnis`);
		expect(await test.store.audit.list({})).toEqual([]);
	});

	it.each(["kSuite", "KSUITE", '" ksuite "'])(
		"is refused when it is there already, as %s too",
		async (again) => {
			await type(test, "elise", `${add} kSuite`);
			expect(draw(await type(test, "elise", `${add} ${again}`))).toBe(
				"problem.already-there",
			);
			expect(
				draw(await type(test, "elise", `${add} --language de ${again}`)),
			).toContain("was added");
			expect(draw(await type(test, "marc", `${add} ${again}`))).toContain(
				"was added",
			);
		},
	);

	it.each([
		[{}, "term"],
		[{ term: "x".repeat(81) }, "term"],
		[{ term: "a\u0000b" }, "term"],
		[{ term: "a\nb" }, "term"],
		[{ term: "a\u{e0041}b" }, "term"],
		[{ term: "\u200d\u200c" }, "term"],
		[{ term: "\ud800" }, "term"],
		[{ term: "x", rule: "prefer" }, "instead"],
		[{ term: "x", rule: "keep", instead: "y" }, "rule"],
		[{ term: "x", rule: "always" }, "rule"],
		[{ term: "x", instead: " , ," }, "instead"],
		[{ term: "x", instead: "x" }, "instead"],
		[{ term: "x", instead: "y, Y" }, "instead"],
		[{ term: "x", instead: "y".repeat(81) }, "instead"],
		[{ term: "x", instead: "a,b,c,d,e,f,g,h,i,j,k" }, "instead"],
		[{ term: "x", language: "rm" }, "language"],
		[{ term: "x", scope: "team" }, "team"],
		[{ term: "x", scope: "private", team: "Vente" }, "scope"],
	])("with %j asks again for what does not fit", async (input, field) => {
		const shown = await act(test, "anna", add, input);
		expect(shown.kind).toBe("dialog");
		const given = Object.hasOwn(input, field);
		expect(shown).toMatchObject({ invalid: given ? [field] : [] });
	});

	it("for a team nobody knows says so", async () => {
		expect(draw(await type(test, "anna", `${add} --team Nobody x`))).toBe(
			"problem.not-found",
		);
	});
});

describe("the glossary", () => {
	const fill = async () => {
		await type(test, "elise", `${add} Zebra`);
		await type(test, "elise", `${add} Äpfel --instead "Apfel, Obst, Früchte"`);
		await type(test, "elise", `${add} --team Vente Kunde --language de`);
		await carryOut(test, "anna", `${add} --scope organisation kSuite`);
	};

	it("begins with how it is filled", async () => {
		expect(
			draw(await type(test, "elise", "write glossary")),
		).toMatchInlineSnapshot(`
			"Glossary: no terms
			There is no term yet. A term can stay as it is in every text, or be used instead of other words.
			[Add a term…] [Search…] [Import…] [Export]
			(Yours come before those of a team, and those of a team before those of the organisation.)"
		`);
	});

	it("shows what holds for somebody, by place", async () => {
		await fill();
		const shown = await type(test, "elise", "write glossary");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Glossary: 4 terms
			Only you
			- Äpfel: instead of Apfel, Obst and 1 more
			- Zebra: stays as it is
			Team Vente
			- Kunde: stays as it is (German)
			Everybody in the organisation
			- kSuite: stays as it is
			[Add a term…] [Search…] [Import…] [Export]
			(Yours come before those of a team, and those of a team before those of the organisation.)"
		`);
		expect(menuOf(shown)?.options.map(({ label }) => label)).toMatchObject([
			{ with: { name: "Äpfel" } },
			{ with: { name: "Zebra" } },
			{ with: { name: "Kunde" } },
		]);
		expect(draw(await type(test, "stranger", "write glossary"))).not.toContain(
			"Kunde",
		);
	});

	it("is searched without regard to case and accents", async () => {
		await fill();
		const shown = draw(
			await type(test, "elise", "write glossary --search FRUCHTE"),
		);
		expect(shown).toContain("Äpfel");
		expect(shown).not.toContain("Zebra");
		expect(
			draw(await type(test, "elise", "write glossary --search nothing")),
		).toContain("Nothing fits this search.");
	});

	it("shows a team's to its members and to admins", async () => {
		await fill();
		for (const who of ["marc", "anna"] as const)
			expect(
				draw(await type(test, who, "write glossary --team Vente")),
			).toContain("Kunde");
		expect(draw(await type(test, "nadia", "write glossary --team Vente"))).toBe(
			"problem.not-allowed",
		);
	});

	it("is turned page by page", async () => {
		for (let number = 0; number < 32; number += 1)
			await type(test, "elise", `${add} Wort${number}`);
		const first = await type(test, "elise", "write glossary");
		expect(draw(first)).toContain("Page 1 of 3 · 32 in all");
		const last = await type(test, "elise", "write glossary --page 9");
		expect(draw(last)).toContain("Page 3 of 3");
		expect(doors(first)).toContain('More → invoke write glossary {"page":2}');
	});
});

describe("changing a term", () => {
	it("begins with what it says, twice in a row", async () => {
		await type(test, "elise", `${add} Rechner --instead Computer`);
		const list = await type(test, "elise", "write glossary");
		const shown = await pick(test, "elise", list, "Rechner");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Rechner
			Term: Rechner
			What holds for it: Is used instead of other words
			Instead of: Computer
			Language: Any language
			For whom: Only you
			[Change…] [Remove] [Glossary]"
		`);
		const id = menuOf(list)?.options[0]?.value ?? "";
		expect(
			await formOf(test, "elise", "write glossary edit", { id }),
		).toMatchObject({
			form: {
				initial: { term: "Rechner", rule: "prefer", instead: "Computer" },
			},
		});
		const edit = (input: object) =>
			act(test, "elise", "write glossary edit", { id, ...input });
		expect(
			draw(await edit({ term: "Rechner", rule: "keep", language: "de" })),
		).toMatchInlineSnapshot(`
			"The term Rechner was changed
			Term: Rechner
			What holds for it: Is used instead of other words → Stays as it is
			Instead of: Computer → nothing
			Language: Any language → German
			[Undo: as it was before] [Change…] [Remove] [Glossary]
			(Can be undone at any time.)"
		`);
		expect(draw(await edit({ term: "Rechnerin", language: "de" }))).toContain(
			"Rechner → Rechnerin",
		);
		expect(draw(await edit({ term: "Rechnerin", language: "de" }))).toBe(
			"problem.nothing-to-do",
		);
		expect((await termsOf(test, "elise")).keep).toEqual(["Rechnerin"]);
	});

	it("of the organisation is an admin's, and void when it moved meanwhile", async () => {
		await carryOut(test, "anna", `${add} --scope organisation kSuite`);
		const id = menuOf(await type(test, "anna", "write glossary"))?.options[0]
			?.value;
		const input = { id, term: "kSuite Pro" };
		expect(draw(await act(test, "elise", "write glossary edit", input))).toBe(
			"problem.not-allowed",
		);
		expect(
			await formOf(test, "elise", "write glossary edit", { id }),
		).toMatchObject({ kind: "problem" });
		const first = await act(test, "anna", "write glossary edit", input);
		const second = await act(test, "anna", "write glossary edit", {
			id,
			term: "kSuite Max",
		});
		if (first.kind !== "request" || second.kind !== "request")
			throw new Error("not asked");
		await test.app.answer(first.request.id, "confirm", accounts.anna);
		expect((await termsOf(test, "elise")).keep).toEqual(["kSuite Pro"]);
		expect(
			await test.app.answer(second.request.id, "confirm", accounts.anna),
		).toMatchObject({ request: { state: "stale" } });
		expect((await termsOf(test, "elise")).keep).toEqual(["kSuite Pro"]);
	});

	it("to one that is there already changes nothing", async () => {
		await type(test, "elise", `${add} Eins`);
		await type(test, "elise", `${add} Zwei`);
		const list = await type(test, "elise", "write glossary");
		const id = menuOf(list)?.options[1]?.value;
		expect(
			draw(
				await act(test, "elise", "write glossary edit", { id, term: "eins" }),
			),
		).toBe("problem.already-there");
	});

	it("of somebody else or another team is not there, even with its id", async () => {
		await type(test, "elise", `${add} Eins`);
		await type(test, "elise", `${add} --team Vente Zwei`);
		const options =
			menuOf(await type(test, "elise", "write glossary"))?.options ?? [];
		expect(options).toHaveLength(2);
		for (const { value: id } of options)
			for (const command of ["edit", "remove", "show"])
				expect(
					draw(
						await act(test, "nadia", `write glossary ${command}`, {
							id,
							term: command === "edit" ? "x" : "Eins",
						}),
					),
				).toBe("problem.not-found");
	});

	it("by its name alone takes what is one's own, and lets choose otherwise", async () => {
		await type(test, "elise", `${add} Rechner`);
		expect(
			draw(
				await type(
					test,
					"elise",
					"write glossary edit rechner --instead Computer",
				),
			),
		).toContain("The term rechner was changed");
		await type(test, "elise", `${add} --team Vente Rechner`);
		const asked = await type(test, "elise", "write glossary edit Rechner");
		expect(draw(asked)).toMatchInlineSnapshot(`
			"Which one do you mean?
			Nothing was changed. Choose one:
			[rechner · Only you] [Rechner · Team Vente]"
		`);
	});
});

describe("removing a term", () => {
	it("by its name offers it back, with everything it said", async () => {
		await type(
			test,
			"elise",
			`${add} Rechner --instead "Computer, PC" --language de --team Vente`,
		);
		const shown = await type(test, "marc", "write glossary remove rechner");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"The term Rechner was removed
			[Undo: add again] [Glossary]
			(Can be undone at any time.)"
		`);
		expect((await termsOf(test, "elise")).prefer).toEqual([]);
		await press(test, "marc", shown, "house.button.undo-remove");
		expect((await termsOf(test, "elise")).prefer).toHaveLength(2);
		expect(
			draw(await press(test, "marc", shown, "house.button.undo-remove")),
		).toBe("problem.already-there");
	});

	it("twice says that it is gone", async () => {
		const added = await type(test, "elise", `${add} Rechner`);
		const undo = () => press(test, "elise", added, "house.button.undo-add");
		await undo();
		expect(draw(await undo())).toBe("problem.not-found");
	});

	it("of the organisation is shown first, and named in the audit log", async () => {
		await carryOut(test, "anna", `${add} --scope organisation kSuite`);
		expect(
			draw(await type(test, "elise", "write glossary remove kSuite")),
		).toBe("problem.not-allowed");
		const asked = await type(test, "anna", "write glossary remove kSuite");
		expect(draw(asked)).toContain("Which one do you mean?");
		const waiting = await press(test, "anna", asked, "house.choose.one");
		expect(draw(waiting)).toMatchInlineSnapshot(`
			"Remove the term kSuite?
			Term: kSuite
			What holds for it: Stays as it is
			Language: Any language
			For whom: Everybody in the organisation
			[Remove (primary)] [Cancel]"
		`);
		expect((await termsOf(test, "elise")).keep).toEqual(["kSuite"]);
		if (waiting.kind !== "request") throw new Error("not asked");
		const { id } = waiting.request;
		const done = await test.app.answer(id, "confirm", accounts.anna);
		expect((await termsOf(test, "elise")).keep).toEqual([]);
		expect((await test.store.audit.list({}))[0]).toMatchObject({
			details: { arguments: "kSuite" },
		});
		const back = await press(test, "anna", done, "house.button.undo-remove");
		if (back.kind !== "request") throw new Error("not asked");
		await test.app.answer(back.request.id, "confirm", accounts.anna);
		expect((await termsOf(test, "elise")).keep).toEqual(["kSuite"]);
	});

	it("does not take what was renamed under the button", async () => {
		const added = await type(test, "elise", `${add} Eins`);
		const list = await type(test, "elise", "write glossary");
		const id = menuOf(list)?.options[0]?.value;
		await act(test, "elise", "write glossary edit", { id, term: "Zwei" });
		expect(
			draw(await press(test, "elise", added, "house.button.undo-add")),
		).toBe("problem.stale");
		expect((await termsOf(test, "elise")).keep).toEqual(["Zwei"]);
	});

	it("asks which when nothing is given, and says when there is none", async () => {
		expect((await act(test, "elise", "write glossary remove")).kind).toBe(
			"dialog",
		);
		expect(draw(await type(test, "elise", "write glossary remove x"))).toBe(
			"problem.not-found",
		);
	});
});

describe("fields", () => {
	const suggest = async (source: string, who: keyof typeof accounts) =>
		(await test.services.suggest(source, "", accounts[who])).map(
			({ value }) => value,
		);

	it("suggest what holds for somebody, and the teams they are in", async () => {
		await type(test, "elise", `${add} Eins`);
		await type(test, "elise", `${add} --team Vente Zwei`);
		expect(await suggest("term", "elise")).toEqual(["Eins", "Zwei"]);
		expect(await suggest("term", "marc")).toEqual(["Zwei"]);
		expect(await suggest("term", "nadia")).toEqual([]);
		expect(await suggest("own-team", "elise")).toEqual(["Vente"]);
		expect(await suggest("own-team", "stranger")).toEqual([]);
		expect(await suggest("own-team", "anna")).toHaveLength(6);
	});
});
