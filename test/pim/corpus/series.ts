import { escapeText } from "../../../src/pim/write-line.ts";
import { type CorpusObject, calendar, component, event } from "./make.ts";
import { ruledZurich, zoneLines } from "./zones.ts";

const rules: Readonly<Record<string, string>> = {
	"every day": "FREQ=DAILY",
	"every third day, ten times": "FREQ=DAILY;INTERVAL=3;COUNT=10",
	"every day until": "FREQ=DAILY;UNTIL=20270131T090000Z",
	"every weekday": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
	"every second week": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU",
	"parts of a rule in another order": "COUNT=5;BYDAY=WE,MO;FREQ=WEEKLY",
	"every 31st": "FREQ=MONTHLY;BYMONTHDAY=31",
	"last day of the month": "FREQ=MONTHLY;BYMONTHDAY=-1",
	"first Monday": "FREQ=MONTHLY;BYDAY=1MO",
	"last Friday": "FREQ=MONTHLY;BYDAY=-1FR",
	"last working day": "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
	"every quarter": "FREQ=MONTHLY;INTERVAL=3",
	"every year": "FREQ=YEARLY",
	"fourth Thursday of November": "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
	"week 20": "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
	"day 100 of the year": "FREQ=YEARLY;BYYEARDAY=100",
	"leap day": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
	"every hour": "FREQ=HOURLY;COUNT=24",
	"every 90 minutes": "FREQ=MINUTELY;INTERVAL=90;COUNT=8",
	"at two hours of the day": "FREQ=DAILY;BYHOUR=9,15;BYMINUTE=0,30;COUNT=20",
};

const start = "DTSTART;TZID=Europe/Zurich:20261207T100000";
const end = "DTEND;TZID=Europe/Zurich:20261207T110000";

/** A series in Zurich with more lines in it, and what differs on some of its days. */
const series = (
	name: string,
	master: readonly string[],
	...others: (readonly string[])[]
): CorpusObject =>
	calendar(name, [
		...ruledZurich,
		...component("VEVENT", name, [
			start,
			end,
			`SUMMARY:${escapeText(name)}`,
			...master,
		]),
		...others.flatMap((lines) => component("VEVENT", name, lines)),
	]);

const weekly = "RRULE:FREQ=WEEKLY;COUNT=12";
const instance = (day: string) =>
	`RECURRENCE-ID;TZID=Europe/Zurich:2026${day}T100000`;

const exceptions = (): readonly CorpusObject[] => [
	series("one day left out", [
		weekly,
		"EXDATE;TZID=Europe/Zurich:20261214T100000",
	]),
	series("days left out in one line", [
		weekly,
		"EXDATE;TZID=Europe/Zurich:20261228T100000,20261214T100000",
	]),
	series("days left out in many lines", [
		weekly,
		"EXDATE;TZID=Europe/Zurich:20261214T100000",
		"EXDATE;TZID=Europe/Zurich:20261228T100000",
	]),
	series("days added", [
		weekly,
		"RDATE;TZID=Europe/Zurich:20261209T100000,20261210T140000",
	]),
	series("periods added", [
		weekly,
		"RDATE;VALUE=PERIOD:20261209T090000Z/20261209T100000Z,20261210T090000Z/PT2H",
	]),
	series("only days, no rule", ["RDATE;TZID=Europe/Zurich:20261209T100000"]),
	series(
		"one day moved",
		[weekly],
		[
			instance("1214"),
			"DTSTART;TZID=Europe/Zurich:20261215T140000",
			"DTEND;TZID=Europe/Zurich:20261215T150000",
			"SUMMARY:Moved to Tuesday",
		],
	),
	series(
		"three days of their own",
		[weekly],
		[
			instance("1214"),
			"DTSTART;TZID=Europe/Zurich:20261214T100000",
			"DURATION:PT30M",
			"SUMMARY:Short",
		],
		[
			instance("1221"),
			"DTSTART;TZID=Europe/Zurich:20261221T080000",
			"SUMMARY:Early",
			"LOCATION:Elsewhere",
		],
		[
			instance("1228"),
			"DTSTART;TZID=Europe/Zurich:20261228T100000",
			"SUMMARY:Not",
			"STATUS:CANCELLED",
		],
	),
	series(
		"this and all later ones",
		[weekly],
		[
			"RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Zurich:20261221T100000",
			"DTSTART;TZID=Europe/Zurich:20261221T110000",
			"DTEND;TZID=Europe/Zurich:20261221T120000",
			"SUMMARY:From now on later",
		],
	),
	series(
		"one day in another zone",
		[weekly],
		[
			instance("1214"),
			"DTSTART:20261214T200000Z",
			"DTEND:20261214T210000Z",
			"SUMMARY:Called from abroad",
		],
	),
	calendar("an instance without its series", [
		...ruledZurich,
		...component("VEVENT", "an instance without its series", [
			instance("1214"),
			start,
			"SUMMARY:Invited once",
		]),
	]),
	calendar("all-day series with an exception", [
		...component("VEVENT", "all-day series with an exception", [
			"DTSTART;VALUE=DATE:20261201",
			"DTEND;VALUE=DATE:20261203",
			"RRULE:FREQ=MONTHLY;UNTIL=20271201",
			"EXDATE;VALUE=DATE:20270201",
			"SUMMARY:Inventory",
		]),
		...component("VEVENT", "all-day series with an exception", [
			"RECURRENCE-ID;VALUE=DATE:20270101",
			"DTSTART;VALUE=DATE:20270104",
			"SUMMARY:Inventory after the holidays",
		]),
	]),
	event("floating series", [
		"DTSTART:20261207T070000",
		"DTEND:20261207T071500",
		"RRULE:FREQ=DAILY;COUNT=400",
		"EXDATE:20261225T070000",
	]),
	calendar("series that begins in another zone than it ends", [
		...ruledZurich,
		...zoneLines("America/New_York", 2026, 2027),
		...component("VEVENT", "series that begins in another zone than it ends", [
			start,
			"DTEND;TZID=America/New_York:20261207T093000",
			weekly,
			"SUMMARY:Flight",
		]),
	]),
];

/** Recurrences: each kind of rule, days left out and added, and days of their own. */
export const seriesCorpus = (): readonly CorpusObject[] => [
	...Object.entries(rules).map(([name, rule]) =>
		series(name, [`RRULE:${rule}`]),
	),
	...exceptions(),
];
