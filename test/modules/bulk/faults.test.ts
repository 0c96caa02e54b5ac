import { afterAll, beforeAll, expect, it } from "vitest";
import {
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { draw } from "../users/hands.ts";
import { paste } from "./hands.ts";

let test: TestSuitemate;
beforeAll(async () => {
	test = await openTestSuitemate();
	await test.ksuite.plans.change("pro", 60);
	const names = { firstName: "Pen", lastName: "Ding" };
	const kind = { role: "normal", language: "en" } as const;
	await test.ksuite.users.invite({ email: "p@new.example", ...names, ...kind });
});
afterAll(() => test.close());

/** What the only row of a table is told. */
const told = async (command: string, head: string, row: string) => {
	const shown = await paste(test, "nadia", command, `${head}\n${row}`);
	const line = draw(shown)
		.split("\n")
		.find((one) => one.startsWith("2 | "));
	return line?.split(" | ").at(-1);
};

it.each([
	["n@new.example;Ann;Bo;;;", "Will be invited"],
	[
		"N@New.Example;Ann;Bo;Administratrice;Français;marketing, it",
		"Will be invited as Administrator, into Marketing and IT",
	],
	["n@new.example;Ann;Bo;ROLLE;;", "Unknown role"],
	["n@new.example;Ann;Bo;;rm;", "Unknown language"],
	["n@new.example;Ann;Bo;;de_CH;", "Will be invited"],
	["n@new.example;Ann;Bo;owner;;", "Will be invited as Owner"],
	["n@new.example;Ann;Bo;;;it", "Will be invited, into IT"],
	["n@new.example;Ann;Bo;;;Chess", "There is no team “Chess”"],
	[";Ann;Bo;;;", "The mail address is missing"],
	["n@new;Ann;Bo;;;", "This is no mail address"],
	["n@new.example, o@new.example;Ann;Bo;;;", "This is no mail address"],
	["n@new.example;;;;;", "Missing: First name. Missing: Last name"],
	[`n@new.example;Ann;${"o".repeat(129)};;;`, "Too long: Last name"],
	[
		"n@new.example;An\u200Bn;Bo;;;",
		"Line breaks or hidden characters in: First name",
	],
	["p@new.example;Ann;Bo;;;", "Already invited"],
	["Marc.Dubois@alpenblick.example;Ann;Bo;;;", "Already in the organisation"],
	[
		"paolo@studio-ferrari.example;Ann;Bo;;;",
		"Already here as an external person; /ksuite users seat gives a seat",
	],
	[
		"hello@alpenblick.example;Ann;Bo;;;",
		"This address already belongs to somebody",
	],
])("a row of people is told what it is: %s", async (row, what) => {
	const head = "email;first;last;role;language;teams";
	expect(await told("users import", head, row)).toBe(what);
});

it.each([
	["atelier;;", "Will be created"],
	[
		"Atelier@Alpenblick.example;MARC.dubois@alpenblick.example;a1, a2",
		"Will be created, also as a1@alpenblick.example and a2@alpenblick.example",
	],
	[";;x", "The address is missing"],
	["a@b@alpenblick.example;;", "This cannot be an address"],
	[".a@alpenblick.example;;", "This cannot be an address"],
	["a@elsewhere.example;;", "Not in a domain of the organisation"],
	["info;;", "This address exists already"],
	["hello;;", "This address exists already"],
	["atelier;;info", "An alias is not usable or exists already"],
	[
		`atelier;;${Array.from({ length: 21 }, (_, at) => `a${at}`).join("|")}`,
		"More than 20 aliases",
	],
	["atelier;Marc Dubois;", "The owner is nobody’s mail address here"],
	["atelier;n@new.example;", "The owner is nobody’s mail address here"],
])("a row of addresses is told what it is: %s", async (row, what) => {
	expect(await told("mail import", "address;owner;aliases", row)).toBe(what);
});

it.each([
	[
		"users import",
		"email;first;last",
		"a@new.example;A;B\nb@new.example;A;B\nA@NEW.example;A;B",
		"4",
	],
	["mail import", "address;aliases", "box1;alias1\nbox2;\nbox3;box2", "4"],
])("%s tells which row had it first", async (command, head, rows, last) => {
	const shown = draw(await paste(test, "nadia", command, `${head}\n${rows}`));
	expect(shown).toContain(`${last} | `);
	expect(shown).toMatch(/The same as in row [23]/u);
});
