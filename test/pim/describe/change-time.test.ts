import { describe, expect, it } from "vitest";
import { changes, event } from "./drawn.ts";

const changed = (before: readonly string[], after: readonly string[]) =>
	changes(event(...before), event(...after));

describe("when an event is", () => {
	it("an hour", () => {
		expect(
			changed(
				[
					"DTSTART;TZID=Europe/Zurich:20261209T100000",
					"DTEND;TZID=Europe/Zurich:20261209T110000",
				],
				[
					"DTSTART;TZID=Europe/Zurich:20261209T123000",
					"DTEND;TZID=Europe/Zurich:20261209T133000",
				],
			),
		).toMatchInlineSnapshot(`"Time: 10:00 → 12:30"`);
	});

	it("a day", () => {
		expect(
			changed(
				[
					"DTSTART;TZID=Europe/Zurich:20261209T100000",
					"DTEND;TZID=Europe/Zurich:20261209T110000",
				],
				[
					"DTSTART;TZID=Europe/Zurich:20261210T100000",
					"DTEND;TZID=Europe/Zurich:20261210T110000",
				],
			),
		).toMatchInlineSnapshot(`"Day: 9 December 2026 → 10 December 2026"`);
	});

	it("day and hour", () => {
		expect(
			changed(
				["DTSTART;TZID=Europe/Zurich:20261209T100000", "DURATION:PT1H"],
				["DTSTART;TZID=Europe/Zurich:20261210T140000", "DURATION:PT1H"],
			),
		).toMatchInlineSnapshot(`"Time: 9 Dec 2026, 10:00 → 10 Dec 2026, 14:00"`);
	});

	it("the end", () => {
		expect(
			changed(
				[
					"DTSTART;TZID=Europe/Zurich:20261209T100000",
					"DTEND;TZID=Europe/Zurich:20261209T110000",
				],
				[
					"DTSTART;TZID=Europe/Zurich:20261209T100000",
					"DTEND;TZID=Europe/Zurich:20261209T123000",
				],
			),
		).toMatchInlineSnapshot(`"Duration: 1 hour → 2 hours and 30 minutes"`);
	});

	it("the end as a length", () => {
		expect(
			changed(
				[
					"DTSTART;TZID=Europe/Zurich:20261209T100000",
					"DTEND;TZID=Europe/Zurich:20261209T110000",
				],
				["DTSTART;TZID=Europe/Zurich:20261209T100000", "DURATION:PT1H"],
			),
		).toMatchInlineSnapshot(`"Something else changed"`);
	});

	it("all day", () => {
		expect(
			changed(
				[
					"DTSTART;TZID=Europe/Zurich:20261209T100000",
					"DTEND;TZID=Europe/Zurich:20261209T110000",
				],
				["DTSTART;VALUE=DATE:20261209", "DTEND;VALUE=DATE:20261210"],
			),
		).toMatchInlineSnapshot(
			`"All day now: 9 Dec 2026, 10:00 → Wed, 9 Dec 2026"`,
		);
	});

	it("no longer all day", () => {
		expect(
			changed(
				["DTSTART;VALUE=DATE:20261209", "DTEND;VALUE=DATE:20261212"],
				[
					"DTSTART;TZID=Europe/Zurich:20261209T100000",
					"DTEND;TZID=Europe/Zurich:20261209T110000",
				],
			),
		).toMatchInlineSnapshot(
			`"No longer all day: Wed, 9 Dec 2026 – Fri, 11 Dec 2026 → 9 Dec 2026, 10:00"`,
		);
	});

	it("another day, all day", () => {
		expect(
			changed(["DTSTART;VALUE=DATE:20261209"], ["DTSTART;VALUE=DATE:20261210"]),
		).toMatchInlineSnapshot(`"Day: 9 December 2026 → 10 December 2026"`);
	});

	it("more days", () => {
		expect(
			changed(
				["DTSTART;VALUE=DATE:20261209", "DTEND;VALUE=DATE:20261210"],
				["DTSTART;VALUE=DATE:20261209", "DTEND;VALUE=DATE:20261212"],
			),
		).toMatchInlineSnapshot(`"Duration: 1 day → 3 days"`);
	});

	it("a zone at the same hour", () => {
		expect(
			changed(
				["DTSTART;TZID=Europe/Zurich:20261209T100000", "DURATION:PT1H"],
				["DTSTART;TZID=Europe/London:20261209T100000", "DURATION:PT1H"],
			),
		).toMatchInlineSnapshot(`"Time zone: Europe/Zurich → Europe/London"`);
	});

	it("a zone at the same moment", () => {
		expect(
			changed(
				["DTSTART;TZID=Europe/Zurich:20261209T100000", "DURATION:PT1H"],
				["DTSTART:20261209T090000Z", "DURATION:PT1H"],
			),
		).toMatchInlineSnapshot(`"Time zone: Europe/Zurich → UTC"`);
	});

	it("a clock that floats", () => {
		expect(
			changed(["DTSTART:20261209T100000"], ["DTSTART:20261209T110000"]),
		).toMatchInlineSnapshot(`"Time: 10:00 → 11:00"`);
	});

	it("a zone that nobody knows", () => {
		expect(
			changed(
				["DTSTART;TZID=Office:20261209T100000"],
				["DTSTART;TZID=Office:20261209T110000"],
			),
		).toMatchInlineSnapshot(`"Time: 10:00 (Office) → 11:00 (Office)"`);
	});

	it("a zone by the name Windows has for it", () => {
		expect(
			changed(
				["DTSTART;TZID=W. Europe Standard Time:20261209T100000"],
				["DTSTART;TZID=W. Europe Standard Time:20261210T110000"],
			),
		).toMatchInlineSnapshot(`"Time: 9 Dec 2026, 10:00 → 10 Dec 2026, 11:00"`);
	});

	it("a start that came", () => {
		expect(
			changed([], ["DTSTART;TZID=Europe/Zurich:20261209T100000"]),
		).toMatchInlineSnapshot(`"Time: none → 9 Dec 2026, 10:00"`);
	});

	it("a start that is none", () => {
		expect(
			changed(["DTSTART:20261345T100000"], ["DTSTART:soon"]),
		).toMatchInlineSnapshot(`"1 other field changed: DTSTART"`);
	});

	it("seconds", () => {
		expect(
			changed(["DTSTART:20261209T100000Z"], ["DTSTART:20261209T100030Z"]),
		).toMatchInlineSnapshot(`"1 other field changed: DTSTART"`);
	});
});
