import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Agenda } from "../../../src/core/view.ts";
import { openTestSuitemate } from "../../support/suitemate.ts";
import { doors, draw, type } from "../users/hands.ts";
import { type CalendarsTest, calendarText, openCalendars } from "./stage.ts";

let test: CalendarsTest;
beforeEach(async () => {
	test = await openCalendars();
});
afterEach(() => test.close());

/** The page of a calendar in an answer. */
const pageIn = async (line: string): Promise<Agenda> => {
	const shown = await type(test, "elise", line);
	const body = shown.kind === "view" ? shown.view.body : [];
	const picture = body.find((block) => block.kind === "picture");
	if (!picture || !("kind" in picture.chart)) throw new Error(draw(shown));
	return picture.chart;
};

describe("the calendars of a person", () => {
	it("are listed with colours and protection, and the ways on", async () => {
		await test.account.prefer({ calendar: test.work.id });
		await type(test, "elise", "restore now Work");
		const shown = await type(test, "elise", "calendar list");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"2 calendars
			Calendar | Colour | You may | Entries | Newest restore point
			Team, all | none of its own | all of it | — | none yet
			Work (default) | 🟦 blue | all of it | 2 | 22 Nov 2026, 15:00
			[Look at Team, all] [Look at Work]
			[Look at all] [Colour…] [Export…] [Restore…] [Settings]"
		`);
		expect(doors(shown)).toMatchInlineSnapshot(`
			[
			  "Look at Team, all → invoke calendar show {"calendar":"/person-5/calendars/team-all/"}",
			  "Look at Work → invoke calendar show {"calendar":"/person-5/calendars/work/"}",
			  "Look at all → invoke calendar show {}",
			  "Colour… → dialog calendar color {}",
			  "Export… → dialog calendar export {}",
			  "Restore… → dialog restore calendar {}",
			  "Settings → invoke calendar settings {}",
			]
		`);
	});

	it("are not those of somebody else", async () => {
		const shown = await type(test, "anna", "calendar list");
		expect(draw(shown)).toBe("No calendars");
		expect(draw(await type(test, "anna", "calendar show Work"))).toBe(
			"problem.not-found",
		);
	});

	it("say how to be connected, or to be linked", async () => {
		const plain = await openTestSuitemate();
		for (const line of ["calendar list", "calendar show"])
			expect(doors(await type(plain, "elise", line))).toEqual([
				"Connect my account → invoke sync connect {}",
			]);
		expect(draw(await type(plain, "elise", "calendar export"))).toBe(
			"problem.sync-none",
		);
		expect(draw(await type(plain, "elise", "home"))).not.toContain("calendar:");
		await plain.close();
		expect(draw(await type(test, "stranger", "calendar list"))).toBe(
			"problem.not-linked",
		);
	});
});

describe("a page of calendars", () => {
	it("shows the week of today in words and as a picture", async () => {
		const shown = await type(test, "elise", "calendar show --date 2026-11-24");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"23 – 29 November 2026
			picture: 23 – 29 November 2026: 3 entries. Tue, 24 Nov 2026 – Thu, 26 Nov 2026 · Trade fair, Tue, 24 Nov 2026, 10:00–11:30 · Quarterly review, Room Eiger (repeats) and Thu, 26 Nov 2026, 17:00 · Send the offer
			- Tue, 24 Nov 2026 – Thu, 26 Nov 2026 · Trade fair
			- Tue, 24 Nov 2026, 10:00–11:30 · Quarterly review, Room Eiger (repeats)
			- Thu, 26 Nov 2026, 17:00 · Send the offer
			[Before] [Today] [After]"
		`);
		expect(doors(shown)).toMatchInlineSnapshot(`
			[
			  "Before → invoke calendar show {"period":"week","date":"2026-11-17"}",
			  "Today → invoke calendar show {"period":"week","date":"2026-11-22"}",
			  "After → invoke calendar show {"period":"week","date":"2026-12-01"}",
			]
		`);
	});

	it("has every calendar in its colour, those without one in colours of their own", async () => {
		const page = await pageIn("calendar show --date 2026-11-24");
		expect(page.legend).toEqual([
			{ label: "Team, all", color: "#1e8e3e" },
			{ label: "Work", color: "#1a73e8" },
		]);
		expect(page.entries).toMatchObject([
			{
				title: "Trade fair",
				from: "2026-11-24",
				to: "2026-11-27",
				isAllDay: true,
				color: "#ff6347",
			},
			{
				title: "Quarterly review",
				place: "Room Eiger",
				from: "2026-11-24T10:00",
				to: "2026-11-24T11:30",
				color: "#1a73e8",
			},
			{ title: "Send the offer", from: "2026-11-26T17:00", state: "on" },
		]);
	});

	it.each([
		["day", "2026-11-24", 1],
		["week", "2026-11-23", 7],
		["month", "2026-10-26", 42],
		["year", "2026-01-01", 365],
		["planning", "2026-11-24", 14],
	])("shows a %s", async (period, first, count) => {
		const line = `calendar show --period ${period} --date 2026-11-24`;
		expect(await pageIn(line)).toMatchObject({ period, first, count });
	});

	it("of a year counts by months, and of one calendar shows no other", async () => {
		const year = await type(test, "elise", "calendar show work --period year");
		expect(draw(year)).toMatchInlineSnapshot(`
			"Work: 2026
			picture: 2026: 4 entries. Tue, 17 Nov 2026, 10:00–11:30 · Quarterly review, Room Eiger (repeats), Tue, 24 Nov 2026, 10:00–11:30 · Quarterly review, Room Eiger (repeats), Thu, 26 Nov 2026, 17:00 · Send the offer and Tue, 8 Dec 2026, 10:00–11:30 · Quarterly review, Room Eiger (repeats)
			- November 2026: 3 entries
			- December 2026: 1 entry
			[Before] [Today] [After]"
		`);
	});

	it("says what it cannot read, and shows the rest", async () => {
		const href = await test.put(
			test.team.id,
			"broken.ics",
			calendarText(["UID:broken", "DTSTART:20261125T100000Z"]),
		);
		expect(href).toContain("broken");
		await test.damage(href, "BEGIN:VCALENDAR\r\nnothing\r\n");
		const shown = await type(test, "elise", "calendar show --date 2026-11-24");
		expect(draw(shown)).toContain("1 entry cannot be read and is not shown.");
		expect(draw(shown)).toContain("Trade fair");
	});

	it("reads again only what changed, and sees every change", async () => {
		const line = "calendar show --date 2026-11-24";
		await type(test, "elise", line);
		const before = test.read.length;
		await type(test, "elise", line);
		expect(test.read.length).toBe(before);
		await test.put(
			test.work.id,
			"new.ics",
			calendarText([
				"UID:new",
				"SUMMARY:Brand new",
				"DTSTART:20261125T100000Z",
			]),
		);
		expect(draw(await type(test, "elise", line))).toContain("Brand new");
		expect(test.read.slice(before)).toEqual([1]);
		const [gone] = await test.account.listing(test.team.id);
		if (gone) await test.account.remove(test.team.id, gone);
		expect(draw(await type(test, "elise", line))).not.toContain("Trade fair");
	});
});

describe("the events of a calendar", () => {
	it("are listed once each, with a button for the colour", async () => {
		const shown = await type(test, "elise", "calendar events Work");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Work: 2 entries
			- Tue, 24 Nov 2026, 10:00–11:30 · Quarterly review, Room Eiger (repeats)
			[Colour: Quarterly review…]
			- Thu, 26 Nov 2026, 17:00 · Send the offer
			[Colour: Send the offer…]"
		`);
		expect(doors(shown)).toMatchInlineSnapshot(`
			[
			  "Colour: Quarterly review… → dialog calendar event-color {"calendar":"/person-5/calendars/work/","event":"review"}",
			  "Colour: Send the offer… → dialog calendar event-color {"calendar":"/person-5/calendars/work/","event":"offer"}",
			]
		`);
	});

	it("are searched in what was and will be, accents or not", async () => {
		const found = async (line: string) =>
			draw(await type(test, "elise", `calendar events Work ${line}`));
		expect(await found("--search QUARTÉRLY")).toContain("Tue, 17 Nov 2026");
		expect(await found("--search eiger")).toContain("Quarterly review");
		expect(await found("--search nothing")).toContain("Nothing fits.");
		expect(await found("--from 2026-12-01 --to 2026-12-07")).toContain(
			"Work: no entries",
		);
		expect(await found("--from 2026-12-07 --to 2026-12-01")).toContain(
			"not usable",
		);
	});

	it("are paged when there are many", async () => {
		for (const number of Array.from({ length: 9 }, (_, index) => index))
			await test.put(
				test.work.id,
				`${number}.ics`,
				calendarText([`UID:n${number}`, "DTSTART:20261125T100000Z"]),
			);
		const second = await type(test, "elise", "calendar events Work --page 2");
		expect(draw(second)).toContain("Page 2 of 2");
	});
});

describe("the home page", () => {
	it("has a small picture of the person's calendars", async () => {
		const shown = await type(test, "elise", "home");
		expect(draw(shown)).toContain("Your calendar: 16 – 22 November 2026");
		expect(doors(shown)).toContain(
			"Look at my calendars → invoke calendar show {}",
		);
	});

	it("does not wait for calendars that are slow", async () => {
		const slow = await openCalendars((account) => ({
			...account,
			collections: () => new Promise(() => undefined),
		}));
		const shown = draw(await type(slow, "elise", "home"));
		expect(shown).toContain("Your calendars do not answer just now");
		expect(shown).toContain("Seats 20 of 21");
		await slow.close();
	});
});
