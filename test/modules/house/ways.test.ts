import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	accounts,
	openTestSuitemate,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { doors, draw, type } from "../users/hands.ts";
import {
	act,
	confirmed,
	formOf,
	menuOf,
	type Name,
	press,
	viewOf,
} from "./hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const ways = async (who: Name, kind: "tones" | "actions") => {
	const { person, userId } = await test.app.who(accounts[who]);
	return test.services.house[kind]({ person, userId });
};

describe.each([
	["tones", "tone"],
	["actions", "action"],
] as const)("own %s", (kind, one) => {
	const base = `write ${kind}`;
	const names = async (who: Name) =>
		(await ways(who, kind)).map(({ name }) => name);

	it("are made, listed, changed, removed and brought back", async () => {
		const line = `${base} add "Warm" Write warmly.\nThank the reader.`;
		const added = await type(test, "elise", line);
		expect(draw(added)).toContain(`The ${one} Warm was added`);
		expect(await ways("elise", kind)).toMatchObject([
			{ name: "Warm", instruction: "Write warmly.\nThank the reader." },
		]);
		const list = await type(test, "elise", base);
		expect(draw(list)).toContain("- Warm: Write warmly.");
		const id = menuOf(list)?.options[0]?.value ?? "";
		expect(await formOf(test, "elise", `${base} edit`, { id })).toMatchObject({
			form: { initial: { name: "Warm" } },
		});
		const changed = await act(test, "elise", `${base} edit`, {
			id,
			name: "Warmer",
			instruction: "Write warmly.",
		});
		expect(draw(changed)).toContain("Name: Warm → Warmer");
		const removed = await press(test, "elise", changed, "house.button.remove");
		expect(await names("elise")).toEqual([]);
		await press(test, "elise", removed, "house.button.undo-remove");
		expect(await names("elise")).toEqual(["Warmer"]);
	});

	it("are typed, changed and removed by their name", async () => {
		await type(test, "elise", `${base} add Warm Write warmly.`);
		await type(test, "elise", `${base} edit warm Write very warmly.`);
		expect(await ways("elise", kind)).toMatchObject([
			{ name: "warm", instruction: "Write very warmly." },
		]);
		await type(test, "elise", `${base} remove WARM`);
		expect(await names("elise")).toEqual([]);
	});

	it("come back even when they are too long for a button, once, and only to whom they were shown", async () => {
		const instruction = '"'.repeat(999);
		await act(test, "elise", `${base} add`, { name: "Long", instruction });
		const removed = await type(test, "elise", `${base} remove Long`);
		expect(doors(removed)[0]).toContain("invoke write house accept");
		const undo = (who: Name) =>
			press(test, who, removed, "house.button.undo-remove");
		expect(draw(await undo("marc"))).toBe("problem.not-yours");
		expect(draw(await undo("elise"))).toContain("1 entry was added");
		expect(await ways("elise", kind)).toMatchObject([{ instruction }]);
		expect(draw(await undo("elise"))).toBe("problem.nothing-to-do");
	});

	it("hold for their place only: oneself, a team, everybody", async () => {
		const add = (who: Name, input: object) =>
			act(test, who, `${base} add`, { instruction: "x", ...input });
		await add("elise", { name: "Own" });
		await add("elise", { name: "Team", team: "Vente" });
		expect(
			draw(await add("elise", { name: "All", scope: "organisation" })),
		).toBe("problem.not-allowed");
		await confirmed(test, "anna", `${base} add`, {
			name: "All",
			instruction: "x",
			scope: "organisation",
		});
		expect(await names("elise")).toEqual(["All", "Own", "Team"]);
		expect(await names("marc")).toEqual(["All", "Team"]);
		expect(await names("stranger")).toEqual(["All"]);
	});

	it("of the organisation are removed after a yes and brought back after another, also when long", async () => {
		const instruction = '"'.repeat(999);
		const input = { name: "All", instruction, scope: "organisation" };
		await confirmed(test, "anna", `${base} add`, input);
		const id = menuOf(await type(test, "anna", base))?.options[0]?.value;
		const removed = await confirmed(test, "anna", `${base} remove`, {
			id,
			name: "All",
		});
		expect(await names("elise")).toEqual([]);
		const back = requestOf(
			await press(test, "anna", removed, "house.button.undo-remove"),
		);
		await test.app.answer(back.id, "confirm", accounts.anna);
		expect(await names("elise")).toEqual(["All"]);
	});

	it("are fifty in a place at most", async () => {
		for (let number = 0; number < 50; number += 1)
			await type(test, "elise", `${base} add Nr${number} x`);
		expect(draw(await type(test, "elise", `${base} add More x`))).toBe(
			"problem.house-full most=50",
		);
		expect(
			draw(await type(test, "elise", `${base} add More --team Vente x`)),
		).toContain("was added");
		expect(await names("elise")).toHaveLength(51);
	});

	it.each([
		[{ name: "x".repeat(41), instruction: "x" }, "name"],
		[{ name: "a\nb", instruction: "x" }, "name"],
		[{ name: "x", instruction: "x".repeat(1001) }, "instruction"],
		[{ name: "x", instruction: "a\u0007b" }, "instruction"],
		[{ name: "x", instruction: "a\u202eb" }, "instruction"],
	])("take no %j", async (input, field) => {
		expect(await act(test, "elise", `${base} add`, input)).toMatchObject({
			kind: "dialog",
			invalid: [field],
		});
	});

	it("are not the other kind, even with its id", async () => {
		const other = kind === "tones" ? "actions" : "tones";
		await type(test, "elise", `${base} add Warm Write warmly.`);
		const id = menuOf(await type(test, "elise", base))?.options[0]?.value;
		expect(draw(await act(test, "elise", `write ${other} show`, { id }))).toBe(
			"problem.not-found",
		);
		expect(viewOf(await act(test, "elise", `${base} show`, { id })).title).toBe(
			"Warm",
		);
	});

	it("are there once by a name", async () => {
		await type(test, "elise", `${base} add Warm x`);
		expect(draw(await type(test, "elise", `${base} add WARM y`))).toBe(
			"problem.already-there",
		);
	});
});
