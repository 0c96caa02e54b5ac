import { escapeText, foldLine } from "../../../pim/write-line.ts";
import type { DemoEntry } from "./collections-entry.ts";
import { nameOf, personOf } from "./collections-people.ts";
import type { DemoClock } from "./collections-zone.ts";

/** The text of one calendar object. `written` is days ago. */
export const entryText = (
	clock: DemoClock,
	given: {
		readonly uid: string;
		readonly owner: string;
		readonly entry: DemoEntry;
		readonly since: number;
		readonly written: number;
	},
): string => {
	const { entry } = given;
	const common = [
		`UID:${given.uid}`,
		`DTSTAMP:${clock.ago(given.written)}`,
		`CREATED:${clock.ago(given.since)}`,
		`LAST-MODIFIED:${clock.ago(given.written)}`,
	];
	const needsZone = entry.time !== undefined && entry.what !== "busy";
	return objectText([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Alpenblick//Kalender 4.2//DE",
		...(needsZone ? clock.rules : []),
		...(entry.what === "task"
			? taskLines(clock, entry, common)
			: entry.what === "busy"
				? busyLines(clock, entry, given)
				: eventLines(clock, entry, common, given.owner)),
		"END:VCALENDAR",
	]);
};

// Most lines are short, and folding looks at each sign.
const surelyShort = 18;

/** Lines as one object, folded where they are long. */
export const objectText = (lines: readonly string[]): string =>
	lines
		.map((line) =>
			line.length <= surelyShort ? `${line}\r\n` : `${foldLine(line)}\r\n`,
		)
		.join("");

const eventLines = (
	clock: DemoClock,
	entry: DemoEntry,
	common: readonly string[],
	owner: string,
): readonly string[] => {
	const date = clock.date(...entry.on);
	const shared = [...told(entry), ...guestLines(entry, owner)];
	const pauses = (entry.pauses ?? []).map((week) =>
		clock.later(date, week * 7),
	);
	return [
		"BEGIN:VEVENT",
		...common,
		...spanLines(clock, entry, date, entry.time),
		`SUMMARY:${escapeText(entry.title)}`,
		...(entry.place ? [`LOCATION:${escapeText(entry.place)}`] : []),
		...(entry.rule ? [`RRULE:${entry.rule}`] : []),
		...pauses.map((pause) => moment(clock, "EXDATE", pause, entry.time)),
		...shared,
		...alarmLines(entry),
		"END:VEVENT",
		...movedLines(clock, entry, common, shared, date),
	];
};

const movedLines = (
	clock: DemoClock,
	entry: DemoEntry,
	common: readonly string[],
	shared: readonly string[],
	first: string,
): readonly string[] => {
	const { moved } = entry;
	if (!moved) return [];
	const date = clock.later(first, moved.week * 7);
	const place = moved.place ?? entry.place;
	return [
		"BEGIN:VEVENT",
		...common,
		moment(clock, "RECURRENCE-ID", date, entry.time),
		...spanLines(clock, entry, date, moved.time),
		`SUMMARY:${escapeText(moved.title ?? entry.title)}`,
		...(place ? [`LOCATION:${escapeText(place)}`] : []),
		...shared,
		"END:VEVENT",
	];
};

const taskLines = (
	clock: DemoClock,
	entry: DemoEntry,
	common: readonly string[],
): readonly string[] => [
	"BEGIN:VTODO",
	...common,
	moment(
		clock,
		entry.rule ? "DTSTART" : "DUE",
		clock.date(...entry.on),
		entry.time,
	),
	`SUMMARY:${escapeText(entry.title)}`,
	...(entry.rule ? [`RRULE:${entry.rule}`] : []),
	...told(entry),
	...alarmLines(entry),
	"END:VTODO",
];

const busyLines = (
	clock: DemoClock,
	entry: DemoEntry,
	given: {
		readonly uid: string;
		readonly owner: string;
		readonly written: number;
	},
): readonly string[] => {
	const date = clock.date(...entry.on);
	const time = entry.time ?? "08:00";
	const span = [
		clock.utc(date, time),
		clock.utc(date, time, entry.minutes ?? 60),
	] as const;
	return [
		"BEGIN:VFREEBUSY",
		`UID:${given.uid}`,
		`DTSTAMP:${clock.ago(given.written)}`,
		`ORGANIZER:mailto:${personOf(given.owner).email}`,
		`DTSTART:${span[0]}`,
		`DTEND:${span[1]}`,
		`FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:${span.join("/")}`,
		`COMMENT:${escapeText(entry.title)}`,
		"END:VFREEBUSY",
	];
};

const spanLines = (
	clock: DemoClock,
	entry: DemoEntry,
	date: string,
	time: string | undefined,
): readonly string[] =>
	time === undefined
		? [
				moment(clock, "DTSTART", date),
				moment(clock, "DTEND", clock.later(date, entry.days ?? 1)),
				"TRANSP:TRANSPARENT",
			]
		: [
				moment(clock, "DTSTART", date, time),
				moment(clock, "DTEND", date, time, entry.minutes ?? 60),
			];

const moment = (
	clock: DemoClock,
	name: string,
	date: string,
	time?: string,
	later = 0,
): string =>
	time === undefined
		? `${name};VALUE=DATE:${date}`
		: `${name};TZID=${clock.zone}:${clock.wall(date, time, later)}`;

const told = (entry: DemoEntry): readonly string[] => [
	...(entry.note ? [`DESCRIPTION:${escapeText(entry.note)}`] : []),
	...(entry.categories
		? [`CATEGORIES:${entry.categories.map(escapeText).join(",")}`]
		: []),
	...(entry.color ? [`COLOR:${entry.color}`] : []),
	...(entry.lines ?? []),
];

const guestLines = (
	{ guests }: DemoEntry,
	owner: string,
): readonly string[] => {
	if (!guests) return [];
	const host = personOf(owner);
	return [
		`ORGANIZER;CN=${nameOf(owner)}:mailto:${host.email}`,
		...guests.map((guest, index) => {
			const state = guestStates[(index + guest.length) % guestStates.length];
			return `ATTENDEE;CN=${nameOf(guest)};ROLE=REQ-PARTICIPANT;PARTSTAT=${state};RSVP=TRUE:mailto:${personOf(guest).email}`;
		}),
	];
};

const guestStates = ["ACCEPTED", "ACCEPTED", "NEEDS-ACTION", "TENTATIVE"];

const alarmLines = ({ alarm, title }: DemoEntry): readonly string[] =>
	alarm === undefined
		? []
		: [
				"BEGIN:VALARM",
				"ACTION:DISPLAY",
				`DESCRIPTION:${escapeText(title)}`,
				`TRIGGER:-PT${alarm}M`,
				"END:VALARM",
			];
