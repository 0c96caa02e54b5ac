import { describe, expect, it } from "vitest";
import { describeObject } from "../../../src/pim/describe/describe-object.ts";
import { calendar, contact, drawn, event, seen, task } from "./drawn.ts";

describe("what an object is", () => {
	it("a series", () => {
		expect(
			seen(
				event(
					"SUMMARY:Quarterly review",
					"DTSTART;TZID=Europe/Zurich:20261209T100000",
					"DTEND;TZID=Europe/Zurich:20261209T110000",
					"RRULE:FREQ=WEEKLY",
					"LOCATION:Kornhaus",
					"ATTENDEE:mailto:g0@x.ch",
					"ATTENDEE:mailto:g1@x.ch",
					"ATTENDEE:mailto:g2@x.ch",
					"ATTENDEE:mailto:g3@x.ch",
					"ATTENDEE:mailto:g4@x.ch",
					"ATTENDEE:mailto:g5@x.ch",
					"ATTENDEE:mailto:g6@x.ch",
					"ATTENDEE:mailto:g7@x.ch",
				),
			),
		).toMatchInlineSnapshot(
			`"event: Quarterly review · 9 Dec 2026, 10:00 · every week · 8 guests · Kornhaus"`,
		);
	});

	it("a whole day", () => {
		expect(
			seen(event("SUMMARY:Day off", "DTSTART;VALUE=DATE:20261209")),
		).toMatchInlineSnapshot(`"event: Day off · Wed, 9 Dec 2026"`);
	});

	it("several days", () => {
		expect(
			seen(
				event(
					"SUMMARY:Fair",
					"DTSTART;VALUE=DATE:20261209",
					"DTEND;VALUE=DATE:20261212",
				),
			),
		).toMatchInlineSnapshot(
			`"event: Fair · Wed, 9 Dec 2026 – Fri, 11 Dec 2026"`,
		);
	});

	it("over night", () => {
		expect(
			seen(
				event(
					"SUMMARY:Train",
					"DTSTART;TZID=Europe/Zurich:20261209T220000",
					"DURATION:PT10H",
				),
			),
		).toMatchInlineSnapshot(`"event: Train · 9 Dec 2026, 22:00"`);
	});

	it("more than a day", () => {
		expect(
			seen(
				event(
					"SUMMARY:Hike",
					"DTSTART;TZID=Europe/Zurich:20261209T100000",
					"DURATION:P2DT2H",
				),
			),
		).toMatchInlineSnapshot(
			`"event: Hike · 9 Dec 2026, 10:00 – 11 Dec 2026, 12:00"`,
		);
	});

	it("a clock that floats", () => {
		expect(
			seen(event("SUMMARY:Yoga", "DTSTART:20261209T070000")),
		).toMatchInlineSnapshot(`"event: Yoga · Wed, 9 Dec 2026, 7:00"`);
	});

	it("another zone", () => {
		expect(
			seen(
				event("SUMMARY:Call", "DTSTART;TZID=America/New_York:20261209T100000"),
			),
		).toMatchInlineSnapshot(`"event: Call · 9 Dec 2026, 16:00"`);
	});

	it("a zone that nobody knows", () => {
		expect(
			seen(event("SUMMARY:Call", "DTSTART;TZID=Office:20261209T100000")),
		).toMatchInlineSnapshot(`"event: Call · Wed, 9 Dec 2026, 10:00 (Office)"`);
	});

	it("cancelled", () => {
		expect(
			seen(event("SUMMARY:Call", "STATUS:CANCELLED")),
		).toMatchInlineSnapshot(`"event: Call · cancelled"`);
	});

	it("no title", () => {
		expect(
			seen(event("DTSTART;VALUE=DATE:20261209", "LOCATION:Bern")),
		).toMatchInlineSnapshot(
			`"event: an event without a title, 9 December 2026 · Wed, 9 Dec 2026 · Bern"`,
		);
	});

	it("nothing at all", () => {
		expect(seen(event())).toMatchInlineSnapshot(
			`"event: an event without a title"`,
		);
	});

	it("a block", () => {
		expect(
			seen(
				event("DTSTART;TZID=Europe/Zurich:20261209T100000", "TRANSP:OPAQUE"),
			),
		).toMatchInlineSnapshot(
			`"busy: busy, 9 December 2026 · 9 Dec 2026, 10:00"`,
		);
	});

	it("signs that steer and a long title", () => {
		expect(
			seen(event(`SUMMARY:\u202eabc\u0007 \u200b${"é👨‍👩‍👧‍👦 ".repeat(60)}`)),
		).toMatchInlineSnapshot(
			`"event: abc é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 é👨‍👩‍👧‍👦 …"`,
		);
	});

	it("a date that differs", () => {
		expect(
			seen(
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
		).toMatchInlineSnapshot(
			`"event: Review · 2 Dec 2026, 10:00 · every week · 1 date differs · Bern"`,
		);
	});

	it("published busy times", () => {
		expect(
			seen(
				calendar(
					"BEGIN:VFREEBUSY",
					"DTSTART:20261201T000000Z",
					"FREEBUSY:20261202T080000Z/PT1H,20261203T080000Z/PT1H",
					"END:VFREEBUSY",
				),
			),
		).toMatchInlineSnapshot(`"busy: busy · 1 Dec 2026, 01:00 · 2 busy times"`);
	});

	it("available hours", () => {
		expect(
			seen(
				calendar(
					"BEGIN:VAVAILABILITY",
					"BEGIN:AVAILABLE",
					"DTSTART:20261202T080000Z",
					"END:AVAILABLE",
					"END:VAVAILABILITY",
				),
			),
		).toMatchInlineSnapshot(`"busy: hours of availability · 1 available time"`);
	});

	it("a journal entry", () => {
		expect(
			seen(
				calendar(
					"BEGIN:VJOURNAL",
					"SUMMARY:Day one",
					"DTSTART;VALUE=DATE:20261209",
					"END:VJOURNAL",
				),
			),
		).toMatchInlineSnapshot(`"journal: Day one · Wed, 9 Dec 2026"`);
	});

	it("a task", () => {
		expect(
			seen(
				task("SUMMARY:Taxes", "DUE;VALUE=DATE:20261201", "PERCENT-COMPLETE:40"),
			),
		).toMatchInlineSnapshot(`"task: Taxes · due Tue, 1 Dec 2026 · 40% done"`);
	});

	it("a task that is done", () => {
		expect(
			seen(
				task("SUMMARY:Taxes", "STATUS:COMPLETED", "COMPLETED:20261130T100000Z"),
			),
		).toMatchInlineSnapshot(`"task: Taxes · done on 30 November 2026"`);
	});

	it("a task without a title", () => {
		expect(seen(task())).toMatchInlineSnapshot(
			`"task: a task without a title"`,
		);
	});

	it("a contact", () => {
		expect(
			seen(
				contact(
					"VERSION:3.0",
					"FN:Anna Rossi",
					"N:Rossi;Anna;;;",
					"ORG:Alpenblick AG;Sales",
					"EMAIL:anna@x.ch",
					"TEL:+41 31 000",
				),
			),
		).toMatchInlineSnapshot(
			`"contact: Anna Rossi · Alpenblick AG, Sales · anna@x.ch · +41 31 000"`,
		);
	});

	it("a contact without a full name", () => {
		expect(
			seen(contact("N:Rossi;Anna;;Dr.;", "TEL;VALUE=uri:tel:+41-31-000")),
		).toMatchInlineSnapshot(`"contact: Dr. Anna Rossi · +41-31-000"`);
	});

	it("an organisation", () => {
		expect(
			seen(contact("ORG:Alpenblick AG", "EMAIL:info@x.ch")),
		).toMatchInlineSnapshot(`"contact: Alpenblick AG · info@x.ch"`);
	});

	it("a mail address alone", () => {
		expect(seen(contact("EMAIL:info@x.ch"))).toMatchInlineSnapshot(
			`"contact: info@x.ch"`,
		);
	});

	it("nothing but a note", () => {
		expect(seen(contact("NOTE:?"))).toMatchInlineSnapshot(
			`"contact: a contact without a name"`,
		);
	});

	it("a vCard 2.1 in quoted-printable", () => {
		expect(
			seen(
				contact(
					"VERSION:2.1",
					"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg",
				),
			),
		).toMatchInlineSnapshot(`"contact: Jörg Müller"`);
	});

	it("a group", () => {
		expect(
			seen(
				contact(
					"KIND:group",
					"FN:Team",
					"MEMBER:urn:uuid:1",
					"MEMBER:urn:uuid:2",
				),
			),
		).toMatchInlineSnapshot(`"group: Team · 2 members"`);
	});

	it("a group without a name", () => {
		expect(
			seen(contact("X-ADDRESSBOOKSERVER-KIND:group")),
		).toMatchInlineSnapshot(`"group: a group without a name · 0 members"`);
	});

	it("a zone alone", () => {
		expect(
			seen(calendar("BEGIN:VTIMEZONE", "TZID:a", "END:VTIMEZONE")),
		).toMatchInlineSnapshot(`"other: an entry of an unknown kind"`);
	});

	it("something nobody knows", () => {
		expect(
			seen(calendar("BEGIN:X-THING", "SUMMARY:a", "END:X-THING")),
		).toMatchInlineSnapshot(`"other: an entry of an unknown kind"`);
	});

	it("a text that cannot be read", () => {
		for (const text of ["", "BEGIN:VCALENDAR\r\n", "<html>", "\u0000"])
			expect(seen(text)).toBe("other: an entry that cannot be read");
	});

	it("names the clock of another zone only to readers whose clock shows another hour", () => {
		const text = event(
			"SUMMARY:a",
			"DTSTART;TZID=Europe/Zurich:20261209T100000",
		);
		const details = (zone?: string) =>
			describeObject(text, zone).details.map(drawn);
		expect(details()).toEqual(["9 Dec 2026, 10:00"]);
		expect(details("Europe/Rome")).toEqual(["9 Dec 2026, 10:00"]);
		expect(details("Asia/Tokyo")).toEqual([
			"9 Dec 2026, 10:00",
			"by the clock of Europe/Zurich",
		]);
	});

	it("sorts by its beginning", () => {
		const start = (...lines: readonly string[]) =>
			describeObject(event(...lines)).start;
		expect(start("DTSTART;TZID=Europe/Zurich:20261209T100000")).toBe(
			Date.UTC(2026, 11, 9, 9),
		);
		expect(start("DTSTART;VALUE=DATE:20261209")).toBe(Date.UTC(2026, 11, 9));
		expect(start()).toBe(null);
	});
});
