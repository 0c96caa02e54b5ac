import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { doors, draw, type } from "../users/hands.ts";
import { fileOf, give, press, seeThrough } from "./hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
	await test.ksuite.plans.change("pro", 40);
});
afterEach(() => test.close());

const table = [
	"E-Mail-Adresse;Vorname;Nachname;Rolle;Sprache;Teams;Telefon",
	"luca@moretti.example;Luca;Moretti;Mitglied;Italienisch;Marketing;079",
	"ida.roth@alpenblick.example;Ida;Roth;Admin;de-CH;IT, marketing;",
	"nobody;=HYPERLINK(1);<@U0MARC>;;;;",
	"luca@moretti.example;Luca;Moretti;;;;",
	"marc.dubois@alpenblick.example;Marc;Dubois;;;;",
	"otto@new.example;;Graf;king;klingon;Chess;",
].join("\r\n");

describe("a table of people", () => {
	it("opens its dialog when nothing is given", async () => {
		expect(draw(await type(test, "nadia", "users import"))).toBe(
			"dialog users import, not usable: ",
		);
	});

	it("is checked whole and shown", async () => {
		const shown = await give(test, "nadia", "users import", table);
		expect(draw(shown)).toMatchInlineSnapshot(`
			"2 people of 6 rows can be invited
			Rows read: 6
			Left out: 4
			Seats: 20 of 40 → 22 of 40
			Addresses: 38 of 200 → 39 of 200
			Columns not used: Telefon
			Row | Mail address | Name | Result
			4 | nobody | =HYPERLINK(1) <@U0MARC> | This is no mail address
			5 | luca@moretti.example | Luca Moretti | The same as in row 2
			6 | marc.dubois@alpenblick.example | Marc Dubois | Already in the organisation
			7 | otto@new.example | Graf | Missing: First name. Unknown role. Unknown language. There is no team “Chess”
			2 | luca@moretti.example | Luca Moretti | Will be invited, into Marketing
			3 | ida.roth@alpenblick.example | Ida Roth | Will be invited as Administrator, into IT and Marketing
			[Ask for approval: invite 2 people (primary)] [Faulty rows as CSV] [Another table…]
			(1 person gets power over the organisation: a role other than user.)
			(1 mail address of ours comes with the invitations.)
			(Nothing was changed. I keep these rows for seven days, for you only.)"
		`);
		expect(
			doors(shown).map((one) => one.replace(/"batch":"[^"]+"/u, "…")),
		).toMatchInlineSnapshot(`
			[
			  "Ask for approval: invite 2 people → invoke users import-all {…}",
			  "Faulty rows as CSV → invoke users import-faults {…}",
			  "Another table… → dialog users import {}",
			]
		`);
	});

	it("is asked for, approved, done and reported", async () => {
		const shown = await give(test, "nadia", "users import", table);
		const asked = await press(test, "nadia", shown, "Ask for approval");
		expect(draw(asked)).toMatchInlineSnapshot(`
			"Waiting for approval: Invite 2 people from a table
			People to invite: 2
			Left out: 4
			Seats: 20 of 40 → 22 of 40
			Addresses: 38 of 200 → 39 of 200
			Row | Mail address | Name | Result
			2 | luca@moretti.example | Luca Moretti | Will be invited, into Marketing
			3 | ida.roth@alpenblick.example | Ida Roth | Will be invited as Administrator, into IT and Marketing
			(1 person gets power over the organisation: a role other than user.)
			(1 mail address of ours comes with the invitations.)
			(There is no undoing all at once. Each invitation can be taken back by itself: /ksuite users cancel)
			[Withdraw]"
		`);
		const done = await seeThrough(test, shown);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: 2 of 2 people were invited
			[Result as CSV]
			(There is no undoing all at once. Each invitation can be taken back by itself: /ksuite users cancel)"
		`);
		const result = await press(test, "nadia", done, "Result as CSV");
		expect(fileOf(result)).toMatchInlineSnapshot(`
			"﻿"Row";"Mail address";"Result";"Remark"
			"2";"luca@moretti.example";"Done";""
			"3";"ida.roth@alpenblick.example";"Done";""
			"
		`);
		const faulty = await press(test, "nadia", shown, "Faulty rows");
		expect(fileOf(faulty)).toMatchInlineSnapshot(`
			"﻿"Mail address";"First name";"Last name";"Role";"Language";"Teams";"Row";"Result"
			"luca@moretti.example";"Luca";"Moretti";"Mitglied";"Italienisch";"Marketing";"2";"Already invited"
			"ida.roth@alpenblick.example";"Ida";"Roth";"Admin";"de-CH";"IT, marketing";"3";"Already invited"
			"nobody";"'=HYPERLINK(1)";"<@U0MARC>";"";"";"";"4";"This is no mail address"
			"luca@moretti.example";"Luca";"Moretti";"";"";"";"5";"The same as in row 2. Already invited"
			"marc.dubois@alpenblick.example";"Marc";"Dubois";"";"";"";"6";"Already in the organisation"
			"otto@new.example";"";"Graf";"king";"klingon";"Chess";"7";"Missing: First name. Unknown role. Unknown language. There is no team “Chess”"
			"
		`);
	});
});

describe("everybody as a file", () => {
	it("is read back by an import", async () => {
		const shown = await type(test, "anna", "users export");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"21 people in a file
			file
			(An import reads this file back. It holds names and addresses, so keep it where nobody else reads it.)"
		`);
		const text = fileOf(shown);
		expect(text.split("\r\n").slice(0, 3)).toMatchInlineSnapshot(`
			[
			  "﻿"email";"first name";"last name";"role";"language";"teams";"state";"seat";"last login";"addresses"",
			  ""anna.baumann@alpenblick.example";"Anna";"Baumann";"admin";"de";"Buchhaltung";"active";"yes";"2026-11-22";"anna.baumann@alpenblick.example, info@alpenblick.example, kontakt@alpenblick.example"",
			  ""matteo.bianchi@alpenblick.example";"Matteo";"Bianchi";"normal";"it";"Direzione";"active";"yes";"2026-11-20";"einkauf@alpenblick.example, matteo.bianchi@alpenblick.example"",
			]
		`);
		const read = await give(test, "nadia", "users import", text);
		expect(draw(read)).toMatchInlineSnapshot(`
			"Nobody of these 21 rows can be invited
			Rows read: 21
			Left out: 21
			Columns not used: state, seat, last login and addresses
			Every row is left out; see why below. Nothing was changed.
			Row | Mail address | Name | Result
			2 | anna.baumann@alpenblick.example | Anna Baumann | Already in the organisation
			3 | matteo.bianchi@alpenblick.example | Matteo Bianchi | Already in the organisation
			4 | thomas.brunner@alpenblick.example | Thomas Brunner | Already in the organisation
			5 | francesca.colombo@alpenblick.example | Francesca Colombo | Already in the organisation
			6 | marc.dubois@alpenblick.example | Marc Dubois | Already in the organisation
			7 | elise.favre@alpenblick.example | Élise Favre | Already in the organisation
			8 | jeanne@favre-neuchatel.example | Jeanne Favre | Already in the organisation
			9 | lucia.fernandez@alpenblick.example | Lucía Fernández | Already in the organisation
			10 | paolo@studio-ferrari.example | Paolo Ferrari | Already here as an external person; /ksuite users seat gives a seat
			11 | sophie.girard@alpenblick.example | Sophie Girard | Already in the organisation
			(The first 10 of 21)
			[Faulty rows as CSV] [Show all rows] [Another table…]
			(Nothing was changed. I keep these rows for seven days, for you only.)"
		`);
	});
});
