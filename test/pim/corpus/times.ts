import { escapeText } from "../../../src/pim/write-line.ts";
import { type CorpusObject, calendar, component, event } from "./make.ts";
import { inZone, ruledZurich, zoneLines } from "./zones.ts";

const zones = [
	"Africa/Cairo",
	"Africa/Casablanca",
	"America/Los_Angeles",
	"America/New_York",
	"America/Santiago",
	"America/Sao_Paulo",
	"America/St_Johns",
	"Antarctica/Troll",
	"Asia/Gaza",
	"Asia/Kathmandu",
	"Asia/Kolkata",
	"Asia/Tehran",
	"Asia/Tokyo",
	"Atlantic/Azores",
	"Australia/Adelaide",
	"Australia/Eucla",
	"Australia/Lord_Howe",
	"Europe/Dublin",
	"Europe/London",
	"Europe/Moscow",
	"Europe/Zurich",
	"Pacific/Apia",
	"Pacific/Auckland",
	"Pacific/Chatham",
	"Pacific/Kiritimati",
	"Pacific/Marquesas",
];

const moments: Readonly<Record<string, readonly string[]>> = {
	"in universal time": ["DTSTART:20261207T090000Z", "DTEND:20261207T100000Z"],
	floating: ["DTSTART:20261207T090000", "DTEND:20261207T100000"],
	"all day": ["DTSTART;VALUE=DATE:20261207", "DTEND;VALUE=DATE:20261208"],
	"all day without an end": ["DTSTART;VALUE=DATE:20261207"],
	"eleven days": ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20270104"],
	"with a duration": ["DTSTART:20261207T090000Z", "DURATION:P1DT2H3M4S"],
	"weeks long": ["DTSTART:20261207T090000Z", "DURATION:P2W"],
	"without an end": ["DTSTART:20261207T090000Z"],
	"no time at all": ["DTSTART:20261207T090000Z", "DTEND:20261207T090000Z"],
	"over midnight": ["DTSTART:20261231T230000Z", "DTEND:20270101T020000Z"],
	"before 1970": ["DTSTART;VALUE=DATE:19291024", "DTEND;VALUE=DATE:19291025"],
	"far away": ["DTSTART:20991231T235959Z", "DTEND:21000101T000000Z"],
	"on a leap day": ["DTSTART;VALUE=DATE:20280229"],
	"its value said": ["DTSTART;VALUE=DATE-TIME:20261207T090000Z"],
};

const zoned = (
	name: string,
	tzid: string,
	zone: readonly string[],
	start: string,
): CorpusObject =>
	calendar(name, [
		...zone,
		...component("VEVENT", name, [
			`DTSTART;TZID=${tzid}:${start}`,
			"DURATION:PT1H",
			`SUMMARY:${escapeText(name)}`,
		]),
	]);

const own = (tzid: string, offset: string) => [
	"BEGIN:VTIMEZONE",
	`TZID:${tzid}`,
	"BEGIN:STANDARD",
	"DTSTART:16010101T000000",
	`TZOFFSETFROM:${offset}`,
	`TZOFFSETTO:${offset}`,
	"END:STANDARD",
	"END:VTIMEZONE",
];

/** Moments of all kinds, and zones as programs write them. */
export const timesCorpus = (): readonly CorpusObject[] => [
	...Object.entries(moments).map(([name, lines]) => event(name, lines)),
	...zones.map(inZone),
	zoned("zone by rules", "Europe/Zurich", ruledZurich, "20261207T090000"),
	zoned(
		"hour that is not there",
		"Europe/Zurich",
		ruledZurich,
		"20270328T023000",
	),
	zoned(
		"hour that is there twice",
		"Europe/Zurich",
		ruledZurich,
		"20261025T023000",
	),
	zoned(
		"zone as Outlook names it",
		"W. Europe Standard Time",
		own("W. Europe Standard Time", "+0100"),
		"20261207T090000",
	),
	zoned(
		"zone in quotes",
		'"(UTC+01:00) Bern, Rome"',
		own("(UTC+01:00) Bern\\, Rome", "+0100"),
		"20261207T090000",
	),
	zoned(
		"zone with a slash before it",
		"/freeassociation.sourceforge.net/Europe/Zurich",
		own("/freeassociation.sourceforge.net/Europe/Zurich", "+0100"),
		"20261207T090000",
	),
	calendar("zone after the event", [
		...component("VEVENT", "zone after the event", [
			"DTSTART;TZID=Europe/Zurich:20261207T090000",
			"SUMMARY:zone after the event",
		]),
		...ruledZurich,
	]),
	calendar("zone that nobody uses", [
		...zoneLines("Asia/Tokyo", 2026, 2026),
		...component("VEVENT", "zone that nobody uses", [
			"DTSTART:20261207T090000Z",
			"SUMMARY:zone that nobody uses",
		]),
	]),
];
