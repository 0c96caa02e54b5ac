import { describe, expect, it } from "vitest";
import { changes, event } from "./drawn.ts";

const changed = (before: readonly string[], after: readonly string[]) =>
	changes(event(...before), event(...after));

describe("what changed in an event", () => {
	it("a title", () => {
		expect(
			changed(["SUMMARY:Lunch"], ["SUMMARY:Lunch with Rossi"]),
		).toMatchInlineSnapshot(`"Title: Lunch → Lunch with Rossi"`);
	});

	it("a title that was not there", () => {
		expect(changed([], ["SUMMARY:Lunch"])).toMatchInlineSnapshot(
			`"Title: none → Lunch"`,
		);
	});

	it("a title that is gone", () => {
		expect(changed(["SUMMARY:Lunch"], ["SUMMARY:"])).toMatchInlineSnapshot(
			`"Title: Lunch → none"`,
		);
	});

	it("a title with escapes and signs that steer", () => {
		expect(
			changed(
				["SUMMARY:Rossi\\, Anna"],
				["SUMMARY:Rossi\\, Anna\\nand \u202eBen\u0007"],
			),
		).toMatchInlineSnapshot(`"Title: Rossi, Anna → Rossi, Anna and Ben"`);
	});

	it("a title that differs far behind", () => {
		expect(
			changed(
				[
					"SUMMARY:word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word Monday",
				],
				[
					"SUMMARY:word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word Tuesday",
				],
			),
		).toMatchInlineSnapshot(
			`"Title: …word word word word Monday → …word word word word Tuesday"`,
		);
	});

	it("a place", () => {
		expect(
			changed(["LOCATION:Café du Nord"], ["LOCATION:Kornhaus"]),
		).toMatchInlineSnapshot(`"Place: Café du Nord → Kornhaus"`);
	});

	it("a place that Apple says twice", () => {
		expect(
			changed(
				["LOCATION:Bern", "X-APPLE-STRUCTURED-LOCATION;VALUE=URI:geo:1,2"],
				["LOCATION:Basel", "X-APPLE-STRUCTURED-LOCATION;VALUE=URI:geo:3,4"],
			),
		).toMatchInlineSnapshot(`"Place: Bern → Basel"`);
	});

	it("a short note", () => {
		expect(
			changed(["DESCRIPTION:Bring cake"], ["DESCRIPTION:Bring two cakes"]),
		).toMatchInlineSnapshot(`"Note: Bring cake → Bring two cakes"`);
	});

	it("a word in a long note", () => {
		expect(
			changed(
				[
					"DESCRIPTION:Agenda: one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten ",
				],
				[
					"DESCRIPTION:Agenda: one two three four FIVE six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten ",
				],
			),
		).toMatchInlineSnapshot(`"Note: …five… → …FIVE…"`);
	});

	it("a long note that is another", () => {
		expect(
			changed(
				[
					"DESCRIPTION:Agenda: one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten ",
				],
				[
					"DESCRIPTION:Something else. Something else. Something else. Something else. Something else. Something else. Something else. Something else. Something else. Something else. Something else. Something else. ",
				],
			),
		).toMatchInlineSnapshot(`"Note changed: 154 → 191 characters"`);
	});

	it("a long note that came", () => {
		expect(
			changed(
				[],
				[
					"DESCRIPTION:Agenda: one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten ",
				],
			),
		).toMatchInlineSnapshot(
			`"Note: none → Agenda: one two three four five six seven eight nine ten on… (154 characters)"`,
		);
	});

	it("a long note that went", () => {
		expect(
			changed(
				[
					"DESCRIPTION:Agenda: one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten ",
				],
				[],
			),
		).toMatchInlineSnapshot(
			`"Note: Agenda: one two three four five six seven eight nine ten on… (154 characters) → none"`,
		);
	});

	it("a status", () => {
		expect(
			changed(["STATUS:TENTATIVE"], ["STATUS:CONFIRMED"]),
		).toMatchInlineSnapshot(`"Status: not certain yet → confirmed"`);
	});

	it("a status that nobody knows", () => {
		expect(
			changed(["STATUS:CONFIRMED"], ["STATUS:X-MAYBE"]),
		).toMatchInlineSnapshot(`"Status: confirmed → X-MAYBE"`);
	});

	it("visibility", () => {
		expect(changed(["CLASS:PUBLIC"], ["CLASS:PRIVATE"])).toMatchInlineSnapshot(
			`"Visibility: public → private"`,
		);
	});

	it("busy and free", () => {
		expect(
			changed(
				["TRANSP:OPAQUE"],
				["TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"],
			),
		).toMatchInlineSnapshot(`"Shown as: busy → free"`);
	});

	it("categories", () => {
		expect(
			changed(["CATEGORIES:Team,Bern"], ["CATEGORIES:Team,Basel"]),
		).toMatchInlineSnapshot(`"Categories: Bern → Basel"`);
	});

	it("categories on several lines", () => {
		expect(
			changed(
				["CATEGORIES:Team"],
				["CATEGORIES:Team", "CATEGORIES:A,B,C,D,E,F"],
			),
		).toMatchInlineSnapshot(`"Categories added: A, B, C and 3 more"`);
	});

	it("a colour", () => {
		expect(changed(["COLOR:tomato"], ["COLOR:gold"])).toMatchInlineSnapshot(
			`"Colour: tomato → gold"`,
		);
	});

	it("an attachment", () => {
		expect(
			changed(
				[],
				["ATTACH;FILENAME=plan.pdf;ENCODING=BASE64;VALUE=BINARY:AAAA"],
			),
		).toMatchInlineSnapshot(`"Attachments added: plan.pdf"`);
	});

	it("linked and unnamed attachments", () => {
		expect(
			changed(
				["ATTACH:https://example.org/a/old.pdf"],
				[
					"ATTACH:https://example.org/a/new.pdf",
					"ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA",
				],
			),
		).toMatchInlineSnapshot(`
			"Attachments removed: old.pdf
			Attachments added: new.pdf and a file without a name"
		`);
	});

	it("a link", () => {
		expect(
			changed(["URL:https://a.example"], ["URL:https://b.example"]),
		).toMatchInlineSnapshot(`"Link: https://a.example → https://b.example"`);
	});

	it("a conference", () => {
		expect(
			changed(
				[],
				["CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/1"],
			),
		).toMatchInlineSnapshot(`"Conference added: https://meet.example/1"`);
	});

	it("a priority", () => {
		expect(changed(["PRIORITY:1"], ["PRIORITY:9"])).toMatchInlineSnapshot(
			`"Priority: high (1) → low (9)"`,
		);
	});

	it("unknown properties", () => {
		expect(changed(["X-FOO:1", "X-BAR:1"], ["X-FOO:2"])).toMatchInlineSnapshot(
			`"2 other fields changed: X-FOO and X-BAR"`,
		);
	});

	it("only a parameter", () => {
		expect(
			changed(["SUMMARY;LANGUAGE=de:Treffen"], ["SUMMARY;LANGUAGE=en:Treffen"]),
		).toMatchInlineSnapshot(`"1 other field changed: SUMMARY"`);
	});

	it("what programs note", () => {
		expect(
			changed(
				["DTSTAMP:20260101T000000Z", "SEQUENCE:1", "UID:a"],
				["DTSTAMP:20260102T000000Z", "SEQUENCE:2", "UID:b"],
			),
		).toMatchInlineSnapshot(
			`"Only notes of programs changed, nothing you see"`,
		);
	});

	it("the order of lines and the time of the write", () => {
		expect(
			changed(
				["SUMMARY:a", "LOCATION:b", "DTSTAMP:20260101T000000Z"],
				["LOCATION:b", "DTSTAMP:20260102T000000Z", "SUMMARY:a"],
			),
		).toMatchInlineSnapshot(`""`);
	});

	it("more than anybody reads", () => {
		expect(
			changed(
				[],
				[
					"SUMMARY:a",
					"LOCATION:b",
					"DESCRIPTION:c",
					"STATUS:CONFIRMED",
					"CLASS:PRIVATE",
					"TRANSP:OPAQUE",
					"CATEGORIES:d",
					"COLOR:red",
					"URL:e",
					"CONFERENCE:f",
					"COMMENT:g",
					"CONTACT:h",
					"RESOURCES:i",
					"PRIORITY:5",
				],
			),
		).toMatchInlineSnapshot(`
			"Title: none → a
			Status: none → confirmed
			Priority: none → medium (5)
			Place: none → b
			Note: none → c
			Visibility: none → private
			Shown as: none → busy
			Categories added: d
			Colour: none → red
			Link: none → e
			Conference added: f
			and 3 more fields"
		`);
	});

	it("guests who went", () => {
		expect(
			changed(
				[
					"ATTENDEE;CN=Anna:mailto:a@x.ch",
					"ATTENDEE;CN=Ben:mailto:b@x.ch",
					"ATTENDEE;CN=Carla:mailto:c@x.ch",
					"ATTENDEE:mailto:d@x.ch",
				],
				["ATTENDEE:mailto:d@x.ch"],
			),
		).toMatchInlineSnapshot(`"3 guests fewer: Anna, Ben and Carla"`);
	});

	it("many guests who came", () => {
		expect(
			changed(
				[],
				[
					"ATTENDEE;CN=Guest 0:mailto:g0@x.ch",
					"ATTENDEE;CN=Guest 1:mailto:g1@x.ch",
					"ATTENDEE;CN=Guest 2:mailto:g2@x.ch",
					"ATTENDEE;CN=Guest 3:mailto:g3@x.ch",
					"ATTENDEE;CN=Guest 4:mailto:g4@x.ch",
					"ATTENDEE;CN=Guest 5:mailto:g5@x.ch",
					"ATTENDEE;CN=Guest 6:mailto:g6@x.ch",
					"ATTENDEE;CN=Guest 7:mailto:g7@x.ch",
				],
			),
		).toMatchInlineSnapshot(
			`"8 guests more: Guest 0, Guest 1, Guest 2 and 5 more"`,
		);
	});

	it("answers", () => {
		expect(
			changed(
				[
					"ATTENDEE;CN=Anna;PARTSTAT=NEEDS-ACTION:mailto:a@x.ch",
					"ATTENDEE;CN=Ben:mailto:b@x.ch",
					"ATTENDEE;CN=Carla:mailto:c@x.ch",
				],
				[
					"ATTENDEE;CN=Anna;PARTSTAT=ACCEPTED:mailto:a@x.ch",
					"ATTENDEE;CN=Ben;PARTSTAT=DECLINED:mailto:b@x.ch",
					"ATTENDEE;CN=Carla;PARTSTAT=ACCEPTED:mailto:c@x.ch",
				],
			),
		).toMatchInlineSnapshot(`
			"Accepted by Anna and Carla
			Declined by Ben"
		`);
	});

	it("what a guest is asked to be", () => {
		expect(
			changed(
				["ATTENDEE;CN=Anna;ROLE=REQ-PARTICIPANT:mailto:a@x.ch"],
				["ATTENDEE;CN=Anna;ROLE=OPT-PARTICIPANT:mailto:a@x.ch"],
			),
		).toMatchInlineSnapshot(`"Details of a guest changed: Anna"`);
	});

	it("the organiser", () => {
		expect(
			changed(["ORGANIZER;CN=Anna:mailto:a@x.ch"], ["ORGANIZER:mailto:b@x.ch"]),
		).toMatchInlineSnapshot(`"Organiser: Anna → b@x.ch"`);
	});

	it("a reminder that went", () => {
		expect(
			changed(
				["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "END:VALARM"],
				[],
			),
		).toMatchInlineSnapshot(`"Reminder: 15 minutes before → none"`);
	});

	it("another reminder", () => {
		expect(
			changed(
				["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "END:VALARM"],
				[
					"BEGIN:VALARM",
					"ACTION:DISPLAY",
					"TRIGGER;RELATED=END:PT0S",
					"END:VALARM",
				],
			),
		).toMatchInlineSnapshot(`"Reminder: 15 minutes before → at the end"`);
	});

	it("several reminders", () => {
		expect(
			changed(
				["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P1D", "END:VALARM"],
				[
					"BEGIN:VALARM",
					"ACTION:DISPLAY",
					"TRIGGER:-P1D",
					"END:VALARM",
					"BEGIN:VALARM",
					"ACTION:DISPLAY",
					"TRIGGER:-PT1H30M",
					"END:VALARM",
					"BEGIN:VALARM",
					"ACTION:DISPLAY",
					"TRIGGER;VALUE=DATE-TIME:20261208T080000Z",
					"END:VALARM",
				],
			),
		).toMatchInlineSnapshot(
			`"Reminder: none → 8 Dec 2026, 09:00 and 1 hour and 30 minutes before"`,
		);
	});

	it("a reminder that was seen", () => {
		expect(
			changed(
				["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "END:VALARM"],
				[
					"BEGIN:VALARM",
					"ACTION:DISPLAY",
					"TRIGGER:-PT15M",
					"ACKNOWLEDGED:20260101T000000Z",
					"END:VALARM",
				],
			),
		).toMatchInlineSnapshot(
			`"Only notes of programs changed, nothing you see"`,
		);
	});

	it("the words of a reminder", () => {
		expect(
			changed(
				[
					"BEGIN:VALARM",
					"ACTION:DISPLAY",
					"TRIGGER:-PT15M",
					"DESCRIPTION:a",
					"END:VALARM",
				],
				[
					"BEGIN:VALARM",
					"ACTION:DISPLAY",
					"TRIGGER:-PT15M",
					"DESCRIPTION:b",
					"END:VALARM",
				],
			),
		).toMatchInlineSnapshot(`"Reminder: details changed"`);
	});

	it("a guest whose name has encoded signs", () => {
		expect(
			changed(["ATTENDEE;CN=George ^'Babe^' Ruth:mailto:g@x.ch"], []),
		).toMatchInlineSnapshot(`"1 guest fewer: George "Babe" Ruth"`);
	});

	it("a position on the map", () => {
		expect(changed(["GEO:46.2;6.1"], ["GEO:47;7"])).toMatchInlineSnapshot(
			`"Position on the map: 46.2;6.1 → 47;7"`,
		);
	});
});
