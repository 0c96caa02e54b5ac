import { describe, expect, it } from "vitest";
import { calendar, changes } from "./drawn.ts";

describe("what changed in single dates and around them", () => {
	it("another hour on one date", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID;TZID=Europe/Zurich:20261216T100000",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261216T110000",
					"DTEND;TZID=Europe/Zurich:20261216T120000",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(`"On 16 December 2026 only: Time: 10:00 → 11:00"`);
	});

	it("another hour on one date that is named in UTC", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID:20261216T090000Z",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261216T110000",
					"DTEND;TZID=Europe/Zurich:20261216T120000",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(`"On 16 December 2026 only: Time: 10:00 → 11:00"`);
	});

	it("another place and day", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID;TZID=Europe/Zurich:20261216T100000",
					"SUMMARY:Review",
					"LOCATION:Basel",
					"DTSTART;TZID=Europe/Zurich:20261217T140000",
					"DURATION:PT1H",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(`
			"On 16 December 2026 only: Time: 16 Dec 2026, 10:00 → 17 Dec 2026, 14:00
			On 16 December 2026 only: Place: Bern → Basel"
		`);
	});

	it("a change of a change", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID;TZID=Europe/Zurich:20261216T100000",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261216T110000",
					"DTEND;TZID=Europe/Zurich:20261216T120000",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID;TZID=Europe/Zurich:20261216T100000",
					"SUMMARY:Review, short",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261216T120000",
					"DTEND;TZID=Europe/Zurich:20261216T130000",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(`
			"On 16 December 2026 only: Title: Review → Review, short
			On 16 December 2026 only: Time: 11:00 → 12:00"
		`);
	});

	it("a change that is gone", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID;TZID=Europe/Zurich:20261216T100000",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261216T110000",
					"DTEND;TZID=Europe/Zurich:20261216T120000",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(`"The change of 16 December 2026 is gone"`);
	});

	it("a date and all that follow", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Zurich:20261216T100000",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261216T110000",
					"DTEND;TZID=Europe/Zurich:20261216T120000",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(`"From 16 December 2026 on: Time: 10:00 → 11:00"`);
	});

	it("a copy that says the same", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID;TZID=Europe/Zurich:20261216T100000",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261216T100000",
					"DTEND;TZID=Europe/Zurich:20261216T110000",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(
			`"16 December 2026 is kept on its own now, with nothing changed"`,
		);
	});

	it("the notes of programs in one date", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID;TZID=Europe/Zurich:20261216T100000",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261216T110000",
					"DTEND;TZID=Europe/Zurich:20261216T120000",
					"SEQUENCE:1",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID;TZID=Europe/Zurich:20261216T100000",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261216T110000",
					"DTEND;TZID=Europe/Zurich:20261216T120000",
					"SEQUENCE:2",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(
			`"Only notes of programs changed, nothing you see"`,
		);
	});

	it("the series and a date", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Retro",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VEVENT",
					"UID:u",
					"RECURRENCE-ID;TZID=Europe/Zurich:20261216T100000",
					"SUMMARY:Review",
					"LOCATION:Basel",
					"DTSTART;TZID=Europe/Zurich:20261216T100000",
					"DTEND;TZID=Europe/Zurich:20261216T110000",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(`
			"Title: Review → Retro
			On 16 December 2026 only: Title: Retro → Review
			On 16 December 2026 only: Place: Bern → Basel"
		`);
	});

	it("dates of a task", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VTODO",
					"SUMMARY:a",
					"RRULE:FREQ=DAILY",
					"DUE;VALUE=DATE:20261201",
					"END:VTODO",
				),
				calendar(
					"BEGIN:VTODO",
					"SUMMARY:a",
					"RRULE:FREQ=DAILY",
					"DUE;VALUE=DATE:20261201",
					"END:VTODO",
					"BEGIN:VTODO",
					"SUMMARY:a",
					"RECURRENCE-ID;VALUE=DATE:20261203",
					"DUE;VALUE=DATE:20261203",
					"STATUS:COMPLETED",
					"END:VTODO",
				),
			),
		).toMatchInlineSnapshot(`"On 3 December 2026 only: Status: none → done"`);
	});

	it("another kind", () => {
		expect(
			changes(
				calendar("BEGIN:VEVENT", "SUMMARY:a", "END:VEVENT"),
				calendar("BEGIN:VTODO", "SUMMARY:a", "END:VTODO"),
			),
		).toMatchInlineSnapshot(`"It is another kind of entry now"`);
	});

	it("a second entry in the same text", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
					"BEGIN:VTODO",
					"SUMMARY:b",
					"END:VTODO",
				),
			),
		).toMatchInlineSnapshot(`"1 other entry in it changed"`);
	});

	it("the calendar around it", () => {
		expect(
			changes(
				calendar(
					"X-WR-CALNAME:a",
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
				calendar(
					"X-WR-CALNAME:b",
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(`"1 other field changed: X-WR-CALNAME"`);
	});

	it("a zone that is told besides", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
				calendar(
					"BEGIN:VTIMEZONE",
					"TZID:Europe/Zurich",
					"END:VTIMEZONE",
					"BEGIN:VEVENT",
					"UID:u",
					"SUMMARY:Review",
					"LOCATION:Bern",
					"DTSTART;TZID=Europe/Zurich:20261202T100000",
					"DTEND;TZID=Europe/Zurich:20261202T110000",
					"RRULE:FREQ=WEEKLY",
					"END:VEVENT",
				),
			),
		).toMatchInlineSnapshot(`"Something else changed"`);
	});

	it("available hours", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VAVAILABILITY",
					"BEGIN:AVAILABLE",
					"DTSTART;TZID=Europe/Zurich:20261202T080000",
					"DURATION:PT4H",
					"RRULE:FREQ=WEEKLY;BYDAY=MO",
					"END:AVAILABLE",
					"END:VAVAILABILITY",
				),
				calendar(
					"BEGIN:VAVAILABILITY",
					"BEGIN:AVAILABLE",
					"DTSTART;TZID=Europe/Zurich:20261202T080000",
					"DURATION:PT4H",
					"RRULE:FREQ=WEEKLY;BYDAY=TU",
					"END:AVAILABLE",
					"END:VAVAILABILITY",
				),
			),
		).toMatchInlineSnapshot(
			`"Available times: 2 Dec 2026, 08:00, every Monday → 2 Dec 2026, 08:00, every Tuesday"`,
		);
	});

	it("busy times", () => {
		expect(
			changes(
				calendar(
					"BEGIN:VFREEBUSY",
					"FREEBUSY:20261202T080000Z/PT1H",
					"END:VFREEBUSY",
				),
				calendar(
					"BEGIN:VFREEBUSY",
					"FREEBUSY:20261202T080000Z/PT1H,20261203T080000Z/PT1H",
					"END:VFREEBUSY",
				),
			),
		).toMatchInlineSnapshot(`"Busy times added: 3 Dec 2026, 09:00"`);
	});
});
