import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PimAccount } from "../../../src/pim/account.ts";
import { accounts, quietPort, requestOf } from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";
import { type CalendarsTest, openCalendars } from "./stage.ts";

let test: CalendarsTest;
beforeEach(async () => {
	test = await openCalendars();
});
afterEach(() => test.close());

const colorOf = async (id: string) =>
	(await test.account.collections()).find((one) => one.id === id)?.color;

const textOf = async (name: string): Promise<string> => {
	const rows = await test.account.listing(test.work.id);
	const found = rows.filter(({ href }) => href.includes(name));
	const [object] = await test.account.read(
		test.work.id,
		found.map(({ href }) => href),
	);
	return object?.text ?? "";
};

describe("the colour of a calendar", () => {
	it("is changed by name or code, and undone", async () => {
		const line = "calendar color work green";
		expect(draw(await type(test, "elise", line))).toMatchInlineSnapshot(`
			"Give Work another colour?
			Colour: 🟦 blue → 🟩 green
			(Every program that shows the calendar takes it over.)
			[Colour (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "elise", line);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Work is 🟩 green now
			[Look at Work] [Undo: the colour before]
			(Can be undone at any time.)"
		`);
		expect(await colorOf(test.work.id)).toBe("#1e8e3e");
		expect(doors(done)).toContain(
			`Undo: the colour before → invoke calendar color {"calendar":"${test.work.id}","color":"#1a73e8"}`,
		);
		await carryOut(test, "elise", "calendar color Work '#1A73E8'");
		expect(await colorOf(test.work.id)).toBe("#1a73e8");
	});

	it("is refused where it means nothing, changes nothing, or may not be changed", async () => {
		const said = async (line: string) => draw(await type(test, "elise", line));
		expect(await said("calendar color Work greenish")).toContain(
			"problem.invalid-argument",
		);
		expect(await said("calendar color Work blue")).toBe(
			"problem.nothing-to-do",
		);
		expect(await said("calendar color Holidays blue")).toBe(
			"problem.not-found",
		);
		const readable = await openCalendars((account) => ({
			...account,
			collections: async () =>
				(await account.collections()).map((one) => ({
					...one,
					access: "read" as const,
				})),
		}));
		for (const line of [
			"calendar color Work green",
			"calendar event-color Work offer green",
		])
			expect(draw(await type(readable, "elise", line))).toBe(
				"problem.sync-readonly",
			);
		await readable.close();
	});
});

describe("the colour of an event", () => {
	it("changes one line of its text and nothing else, and is undone", async () => {
		const before = await textOf("review");
		const line = "calendar event-color Work quarterly red";
		expect(draw(await type(test, "elise", line))).toMatchInlineSnapshot(`
			"Colour an event of Work?
			When: Tue, 17 Nov 2026, 10:00–11:30
			Colour: as its calendar → 🟥 red
			(Guests hear nothing of it. Programs know colours by their names, so the nearest one is taken.)
			[Colour (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "elise", line);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: The event is 🟥 red now: Tue, 17 Nov 2026, 10:00–11:30
			[Undo: the colour before]
			(Can be undone at any time.)"
		`);
		const after = await textOf("review");
		const lines = (text: string) => new Set(text.split("\r\n"));
		expect([...lines(after).difference(lines(before))]).toEqual([
			"COLOR:crimson",
		]);
		expect(lines(before).difference(lines(after)).size).toBe(0);
		const [undo] = doors(done);
		expect(undo).toBe(
			`Undo: the colour before → invoke calendar event-color {"calendar":"${test.work.id}","event":"review","color":"none"}`,
		);
		await carryOut(test, "elise", "calendar event-color Work review none");
		expect(await textOf("review")).toBe(before);
		// The log says what was done, and not in which words somebody looked for their event.
		const log = await test.store.audit.list({ search: "event-color" });
		expect(log.map(({ details }) => details.arguments)).toEqual([
			"Work … none",
			"Work … red",
		]);
	});

	it("is given to the one that is meant, and says when the others are", async () => {
		await test.put(
			test.work.id,
			"other.ics",
			(await textOf("review"))
				.replace("UID:review", "UID:other")
				.replaceAll("20261117", "20261119"),
		);
		const line = "calendar event-color Work quarterly red";
		expect(draw(await type(test, "elise", line))).toMatchInlineSnapshot(
			`"problem.event-ambiguous count=2 when=Tue, 17 Nov 2026, 10:00–11:30 and Thu, 19 Nov 2026, 10:00–11:30"`,
		);
		const chosen = "calendar event-color Work 'quarterly 2026-11-19' red";
		expect(draw(await type(test, "elise", chosen))).toContain(
			"When: Thu, 19 Nov 2026",
		);
		expect(
			draw(await type(test, "elise", "calendar event-color Work nothing red")),
		).toBe("problem.not-found");
	});

	it("says no title in the request, which others may read", async () => {
		const line = "calendar event-color Work quarterly red";
		const { preview } = requestOf(await type(test, "elise", line));
		expect(JSON.stringify(preview)).not.toContain("Quarterly");
	});

	it("is void when the event was edited meanwhile", async () => {
		const line = "calendar event-color Work quarterly red";
		const request = requestOf(await type(test, "elise", line));
		const [row] = (await test.account.listing(test.work.id)).filter(
			({ href }) => href.includes("review"),
		);
		const text = (await textOf("review")).replace("Eiger", "Mönch");
		await test.account.put(test.work.id, {
			href: row?.href ?? "",
			text,
			when: { kind: "is", etag: row?.etag ?? "" },
		});
		const shown = await test.app.answer(request.id, "confirm", accounts.elise);
		expect(draw(shown)).toContain("Void, because things changed");
		expect(await textOf("review")).toBe(text);
	});

	it("is not written over an edit of the last moment", async () => {
		const late = await openCalendars(
			(account): PimAccount => ({
				...account,
				put: async () => ({ kind: "moved" }),
			}),
		);
		const line = "calendar event-color Work quarterly red";
		expect(draw(await carryOut(late, "elise", line))).toContain(
			"Things changed while this was waiting, so it was not done.",
		);
		await late.close();
	});
});

describe("the settings", () => {
	it("are as most people work until they are changed", async () => {
		const shown = await type(test, "elise", "calendar settings");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Your calendar settings
			Default calendar: —
			An event takes: 60 minutes
			Working hours: 08:00 to 18:00
			Working days: Monday, Tuesday, Wednesday, Thursday and Friday
			Show: Week
			[Change…]
			(The server keeps the default calendar for every program. The rest I keep, for what I show you.)"
		`);
	});

	it("are changed together, used at once, and undone", async () => {
		const line =
			"calendar settings --default Work --duration 30 --hours 7:30-16 --weekdays mon-thu,sat --period month";
		expect(draw(await type(test, "elise", line))).toMatchInlineSnapshot(`
			"Change your calendar settings?
			Default calendar: — → Work
			An event takes: 60 minutes → 30 minutes
			Working hours: 08:00 to 18:00 → 07:30 to 16:00
			Working days: Monday, Tuesday, Wednesday, Thursday and Friday → Monday, Tuesday, Wednesday, Thursday and Saturday
			Show: Week → Month
			[Change (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "elise", line);
		expect(draw(done)).toContain("Your calendar settings are changed");
		expect((await test.account.preferences()).calendar).toBe(test.work.id);
		const page = draw(await type(test, "elise", "calendar show"));
		expect(page).toContain("November 2026");
		expect(draw(await type(test, "anna", "calendar settings"))).toContain(
			"Show: Week",
		);
		const undo = doors(done).find((one) => one.startsWith("Undo"));
		const [, input = "{}"] = /calendar settings (.*)$/u.exec(undo ?? "") ?? [];
		const back = await test.app.invoke(
			{ command: "calendar settings", input: JSON.parse(input) },
			accounts.elise,
			quietPort,
		);
		expect(draw(back)).toMatchInlineSnapshot(`
			"Change your calendar settings?
			Default calendar: Work → —
			An event takes: 30 minutes → 60 minutes
			Working hours: 07:30 to 16:00 → 08:00 to 18:00
			Working days: Monday, Tuesday, Wednesday, Thursday and Saturday → Monday, Tuesday, Wednesday, Thursday and Friday
			Show: Month → Week
			[Change (primary)] [Cancel]"
		`);
	});

	it("are kept by us where the server keeps none", async () => {
		const bare = await openCalendars((account) => ({
			...account,
			capabilities: async () => ({
				...(await account.capabilities()),
				product: "infomaniak",
				keeps: [],
			}),
			prefer: async () => {
				throw new Error("it cannot");
			},
		}));
		await carryOut(bare, "elise", "calendar settings --default Work");
		const shown = draw(await type(bare, "elise", "calendar settings"));
		expect(shown).toContain("Default calendar: Work");
		expect(shown).toContain("The server takes none of them from a program.");
		expect(shown).toContain("https://calendar.infomaniak.com/");
		expect((await bare.account.preferences()).calendar).toBeNull();
		await bare.close();
	});

	it.each([
		["--hours 18:00-08:00", "problem.invalid-argument"],
		["--hours 8-25", "problem.invalid-argument"],
		["--weekdays someday", "problem.invalid-argument"],
		["--duration 1", "not usable"],
		["--default Nowhere", "problem.not-found"],
		["--period week", "problem.nothing-to-do"],
	])("refuse %s", async (flags, said) => {
		const shown = await type(test, "elise", `calendar settings ${flags}`);
		expect(draw(shown)).toContain(said);
	});
});
