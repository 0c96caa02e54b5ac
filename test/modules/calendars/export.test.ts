import { sync as icalSync } from "node-ical";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draw, type } from "../users/hands.ts";
import { type CalendarsTest, calendarText, openCalendars } from "./stage.ts";

let test: CalendarsTest;
beforeEach(async () => {
	test = await openCalendars();
});
afterEach(() => test.close());

const exported = async (rest: string) => {
	const shown = await type(test, "elise", `calendar export ${rest}`);
	const body = shown.kind === "view" ? shown.view.body : [];
	const file = body.find((block) => block.kind === "file");
	if (!file) throw new Error(draw(shown));
	const found = Object.values(icalSync.parseICS(file.text));
	return {
		...file,
		said: draw(shown),
		uids: found
			.flatMap((one) => (one && "uid" in one ? [String(one.uid)] : []))
			.sort(),
	};
};

describe("an export", () => {
	it("of one calendar has all of it as it is, and its name and colour", async () => {
		const file = await exported("Work");
		expect(file).toMatchObject({
			name: "work-2026-11-22.ics",
			mime: "text/calendar",
			uids: ["offer", "review"],
		});
		expect(file.text).toContain("X-WR-CALNAME:Work");
		expect(file.text).toContain("EXDATE;TZID=Europe/Zurich:20261201T100000");
		expect(file.said).toMatchInlineSnapshot(`
			"2 entries of Work
			file
			(Every entry is in it as your server has it, and a second reader read the file again. Only you see it.)"
		`);
	});

	it("of several is one file, by names with commas or without any", async () => {
		for (const rest of ["work,Team", '"work, Team"', "work,work,Team"])
			expect((await exported(rest)).uids).toEqual(["fair", "offer", "review"]);
		expect((await exported("")).uids).toEqual(["fair", "offer", "review"]);
		expect((await exported("")).name).toBe("calendars-2026-11-22.ics");
		expect((await exported('"Team, all"')).uids).toEqual(["fair"]);
	});

	it("of some days has whole series that are on in them", async () => {
		const file = await exported("Work --from 2026-12-08 --to 2026-12-08");
		expect(file.uids).toEqual(["review"]);
		expect(file.text).toContain("DTSTART;TZID=Europe/Zurich:20261117T100000");
		expect(file.said).toContain(
			"1 entry is not in the file, as it has nothing on these days.",
		);
		const empty = "calendar export --from 2026-12-01 --to 2026-12-01";
		expect(draw(await type(test, "elise", empty))).toBe("problem.export-empty");
	});

	it("names what cannot be read, and loses nothing else", async () => {
		const href = await test.put(
			test.work.id,
			"broken.ics",
			calendarText(["UID:broken", "DTSTART:20261125T100000Z"]),
		);
		await test.damage(href, "BEGIN:VCALENDAR\r\nnothing\r\n");
		const file = await exported("Work");
		expect(file.uids).toEqual(["offer", "review"]);
		expect(file.said).toContain("- broken.ics");
	});

	it("has a file name that every system takes", async () => {
		await test.account.change(test.work.id, { name: "../Équipe: A/B?" });
		expect((await exported("../équipe")).name).toBe(
			"équipe-a-b-2026-11-22.ics",
		);
	});
});
