import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cardOf } from "../../../src/core/card.ts";
import { Problem } from "../../../src/core/problem.ts";
import {
	accounts,
	openTestSuitemate,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { doors, draw, type } from "../users/hands.ts";
import { fileOf, give, lastOf, paste, press, seeThrough } from "./hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
	await test.ksuite.plans.change("pro", 300);
});
afterEach(() => test.close());

const table = (count: number): string =>
	[
		"email;first name;last name;teams",
		...Array.from(
			{ length: count },
			(_, at) => `person${at}@new.example;Person;Number ${at};IT`,
		),
	].join("\n");

type Invite = TestSuitemate["ksuite"]["users"]["invite"];

/** Puts something of the test's own in front of each invitation. */
const ahead = (look: (email: string, count: number) => Promise<void>) => {
	const { users } = test.ksuite;
	let count = 0;
	const invite: Invite = async (person) => {
		count += 1;
		await look(person.email, count);
		return users.invite(person);
	};
	Object.assign(test.services, { users: { ...users, invite } });
};

const invited = async (): Promise<readonly string[]> =>
	(await test.ksuite.users.list({ search: "@new.example" })).map(
		({ email }) => email,
	);

describe("many people at once", () => {
	it("are 280 of 300 rows when 20 are faulty, and exactly those 20 are told", async () => {
		const rows = table(300).split("\n");
		const faulty = Array.from({ length: 20 }, (_, at) => 7 + at * 13);
		for (const [index, at] of faulty.entries())
			rows[at] =
				[
					"no address;A;B;",
					"x@new.example;;B;",
					"person0@new.example;A;B;",
					"y@new.example;A;B;No such team",
				][index % 4] ?? "";
		// Two rows without a first name have the same address, too.
		const shown = await give(test, "nadia", "users import", rows.join("\n"));
		expect(draw(shown).split("\n").slice(0, 5)).toMatchInlineSnapshot(`
			[
			  "280 people of 300 rows can be invited",
			  "Rows read: 300",
			  "Left out: 20",
			  "Seats: 20 of 300 → 300 of 300",
			  "Addresses: 38 of 1,500",
			]
		`);
		const file = fileOf(await press(test, "nadia", shown, "Faulty rows"));
		const told = [...file.matchAll(/;"(\d+)";"[^"]+"\r$/gmu)];
		expect(told.map(([, number]) => Number(number))).toEqual(
			faulty.map((at) => at + 1),
		);
		const done = await seeThrough(test, shown);
		expect(draw(done).split("\n")[0]).toBe(
			"Done: 280 of 280 people were invited",
		);
		expect((await test.ksuite.users.seats()).used).toBe(300);
		expect(await invited()).toHaveLength(280);
		expect(
			(await test.ksuite.teams.get("IT"))?.userIds.length,
		).toBeGreaterThanOrEqual(280);
		// The same table once more: nobody is invited twice.
		const again = await give(test, "nadia", "users import", rows.join("\n"));
		expect(draw(again).split("\n")[0]).toBe(
			"Nobody of these 300 rows can be invited",
		);
	}, 60_000);

	it("show how far they are, with a way to stop", async () => {
		ahead(async () => {
			test.clock.now += 3000;
		});
		const shown = await paste(test, "nadia", "users import", table(5));
		await seeThrough(test, shown);
		const cards = test.told
			.filter(({ state }) => state === "running")
			.map((request) => {
				const card = cardOf(request, "asker");
				return JSON.stringify(card.body);
			});
		expect(cards.at(-1)).toContain("card.progress");
		expect(test.told.at(-2)?.progress).toMatchObject({ done: 4, of: 5 });
	});

	it("are left where they are when somebody presses stop, and go on later", async () => {
		const shown = await paste(test, "nadia", "users import", table(6));
		const { id } = requestOf(await press(test, "nadia", shown, "Ask"));
		ahead(async (_email, count) => {
			if (count === 3) await test.app.answer(id, "stop", accounts.nadia);
		});
		await test.app.answer(id, "approve", accounts.anna);
		await test.idle();
		const stopped = await lastOf(test, id);
		expect(draw(stopped)).toMatchInlineSnapshot(`
			"Done: 3 of 6 people were invited
			Done: 3
			Not reached: 3
			[Result as CSV] [Go on with the rest]
			(There is no undoing all at once. Each invitation can be taken back by itself: /ksuite users cancel)"
		`);
		const again = await press(test, "nadia", stopped, "Go on with");
		expect(draw(again).split("\n")[0]).toBe(
			"3 people of 3 rows can be invited",
		);
		const done = await seeThrough(test, again);
		expect(draw(done).split("\n")[0]).toBe("Done: 3 of 3 people were invited");
		expect(await invited()).toHaveLength(6);
	});

	it("are told one by one where it failed, and are tried again", async () => {
		ahead(async (email) => {
			if (email.startsWith("person2"))
				throw new Problem("ksuite-refused", { code: "not_now" });
		});
		const shown = await paste(test, "nadia", "users import", table(4));
		const failed = await seeThrough(test, shown);
		expect(draw(failed)).toMatchInlineSnapshot(`
			"Done: 3 of 4 people were invited
			Done: 3
			Did not work: 1
			Row | Mail address | Name | Result
			4 | person2@new.example | Person Number 2 | Infomaniak refused this (not_now). Nothing was changed.
			[Result as CSV] [Go on with the rest]
			(There is no undoing all at once. Each invitation can be taken back by itself: /ksuite users cancel)"
		`);
		const { id } = requestOf(failed);
		expect(
			fileOf(await type(test, "anna", `users import-result ${id}`)),
		).toContain('"4";"person2@new.example";"Did not work";');
		expect(draw(await type(test, "elise", `users import-result ${id}`))).toBe(
			"problem.not-allowed",
		);
		Object.assign(test.services, { users: test.ksuite.users });
		const again = await press(test, "nadia", failed, "Go on with");
		await seeThrough(test, again);
		expect(await invited()).toHaveLength(4);
	});

	it("who came meanwhile stay as they are", async () => {
		const shown = await paste(test, "nadia", "users import", table(2));
		const { id } = requestOf(await press(test, "nadia", shown, "Ask"));
		ahead(async (email) => {
			if (email.startsWith("person1")) {
				const names = { firstName: "Some", lastName: "Body" };
				const kind = { role: "admin", language: "fr" } as const;
				await test.ksuite.users.invite({ email, ...names, ...kind });
			}
		});
		await test.app.answer(id, "approve", accounts.anna);
		await test.idle();
		expect(
			draw(await lastOf(test, id))
				.split("\n")
				.slice(0, 3),
		).toEqual([
			"Done: 1 of 2 people were invited",
			"Done: 1",
			"Was so already: 1",
		]);
		const there = await test.ksuite.users.get("person1@new.example");
		expect(there).toMatchObject({ firstName: "Some", teams: [] });
	});

	it("are void when the seats moved while the request waited", async () => {
		const shown = await paste(test, "nadia", "users import", table(2));
		const { id } = requestOf(await press(test, "nadia", shown, "Ask"));
		await test.ksuite.plans.change("pro", 100);
		await test.app.answer(id, "approve", accounts.anna);
		expect((await test.app.request(id))?.state).toBe("stale");
		expect(await invited()).toEqual([]);
	});
});

describe("a table that does not fit", () => {
	it("has more people than there are seats", async () => {
		const shown = await paste(test, "nadia", "users import", table(281));
		expect(draw(shown).split("\n").slice(0, 5)).toMatchInlineSnapshot(`
			[
			  "281 of 281 rows are fine, but there is no room for all of them",
			  "Rows read: 281",
			  "Left out: 0",
			  "Seats: 20 of 300 → 301 of 300",
			  "Addresses: 38 of 1,500",
			]
		`);
		expect(doors(shown).join("\n")).not.toContain("import-all");
	});

	it("is too long, too large, empty or no table", async () => {
		const of = async (bytes: string | Uint8Array) =>
			draw(await give(test, "nadia", "users import", bytes));
		expect(await of(table(1001))).toBe(
			"problem.table-unusable why=It has more than 1,000 rows. Split it into several.",
		);
		expect(await of("a\n".repeat(499_000))).toContain("more than 1,000 rows");
		expect(await of(`email${";x".repeat(499_000)}`)).toContain(
			"more than 100 columns",
		);
		expect(await of("x".repeat(1_000_001))).toBe("problem.file-large most=1");
		expect(await of("")).toBe("problem.file-empty");
		expect(await of("email;first;last\n")).toBe(
			"problem.table-unusable why=There are no rows in it.",
		);
		expect(await of(Buffer.from("PK\u0003\u0004"))).toContain("choose Save as");
	});

	it("is given as a file and pasted at once", async () => {
		const input = { table: ["F1"], rows: "a" };
		const invocation = { command: "users import", input };
		const port = { progress: () => undefined, signal: AbortSignal.any([]) };
		expect(
			await test.app.invoke(invocation, accounts.nadia, port),
		).toMatchObject({ kind: "dialog", invalid: ["rows"] });
	});
});

describe("hostile rows", () => {
	it("do no harm: each is told, nothing is a formula, a mention or a hidden sign", async () => {
		const rows = [
			"email;first name;last name",
			"a@new.example;=1+1;@SUM(A1)",
			"b@new.example;<!channel>;https://evil.example",
			"c@new.example;Ann\u202E;Bo",
			`d@new.example;${"x".repeat(200)};Bo`,
			'e@new.example;"Two\nlines";Bo',
			"f@new.example\u0000;Ann;Bo".replace("\u0000", "\u0007"),
			"'; drop table users;--;Ann;Bo",
		].join("\n");
		const shown = await give(test, "nadia", "users import", rows);
		expect(draw(shown)).toMatchInlineSnapshot(`
			"2 people of 7 rows can be invited
			Rows read: 7
			Left out: 5
			Seats: 20 of 300 → 22 of 300
			Addresses: 38 of 1,500
			Row | Mail address | Name | Result
			4 | c@new.example | Ann� Bo | Line breaks or hidden characters in: First name
			5 | d@new.example | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… | Too long: First name
			6 | e@new.example | Two lines Bo | Line breaks or hidden characters in: First name
			7 | f@new.example� | Ann Bo | Line breaks or hidden characters in: Mail address. This is no mail address
			8 | ' | drop table users -- | This is no mail address
			2 | a@new.example | =1+1 @SUM(A1) | Will be invited
			3 | b@new.example | <!channel> https://evil.example | Will be invited
			[Ask for approval: invite 2 people (primary)] [Faulty rows as CSV] [Another table…]
			(Nothing was changed. I keep these rows for seven days, for you only.)"
		`);
	});

	it("are kept sealed, and for their person only", async () => {
		const shown = await paste(
			test,
			"nadia",
			"users import",
			"email;first;last\ncanaryword@new.example;Canaryword;Bo",
		);
		const [door = ""] = doors(shown);
		const batch = /"batch":"([^"]+)"/u.exec(door)?.[1] ?? "";
		const port = { progress: () => undefined, signal: AbortSignal.any([]) };
		const open = (who: "anna" | "nadia", command: string) =>
			test.app.invoke({ command, input: { batch } }, accounts[who], port);
		expect(draw(await open("anna", "users import-all"))).toBe(
			"problem.import-over",
		);
		expect(draw(await open("nadia", "mail import-rows"))).toBe(
			"problem.import-over",
		);
		const done = await seeThrough(test, shown);
		await press(test, "nadia", done, "Result");
		for await (const rows of test.store.raw())
			expect(JSON.stringify(rows).toLowerCase()).not.toContain("canaryword");
		expect(JSON.stringify(test.events).toLowerCase()).not.toContain(
			"canaryword",
		);
		test.clock.now += 7 * 86_400_000;
		expect(draw(await open("nadia", "users import-rows"))).toBe(
			"problem.import-over",
		);
	});
});
