import {
	bytes,
	type CorpusObject,
	calendar,
	component,
	contact,
	written,
} from "./make.ts";

const sound = calendar(
	"sound",
	component("VEVENT", "sound", ["DTSTART:20261207T090000Z", "SUMMARY:sound"]),
).text;
const card = contact("sound", "3.0", []).text;

const calendars: Readonly<Record<string, string>> = {
	"nothing at all": "",
	"line ends only": "\r\n\r\n",
	"a mark and nothing": "\uFEFF",
	"line without a colon": sound.replace("SUMMARY:sound", "SUMMARY sound"),
	"component that never ends": sound.replace("END:VEVENT\r\n", ""),
	"calendar that never ends": sound.replace("END:VCALENDAR\r\n", ""),
	"ends in another order": sound.replace(
		"END:VEVENT\r\nEND:VCALENDAR",
		"END:VCALENDAR\r\nEND:VEVENT",
	),
	"an end too much": `${sound}END:VCALENDAR\r\n`,
	"cut in the middle": sound.slice(0, Math.floor(sound.length / 2)),
	"event without a UID": sound.replace(/UID:.*\r\n/u, ""),
	"empty UID": sound.replace(/UID:.*\r\n/u, "UID:\r\n"),
	"two UIDs in one object": written([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:x",
		...component("VEVENT", "one", ["DTSTART:20261207T090000Z"]),
		...component("VEVENT", "two", ["DTSTART:20261207T090000Z"]),
		"END:VCALENDAR",
	]),
	"calendar without anything": written([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:x",
		"END:VCALENDAR",
	]),
	"zone only": written([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"BEGIN:VTIMEZONE",
		"TZID:X",
		"END:VTIMEZONE",
		"END:VCALENDAR",
	]),
	"an error page": "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
	"a picture": Buffer.from(bytes(500), "base64").toString("latin1"),
	"zero characters inside": sound.replace("SUMMARY:sound", "SUMMARY:so\0und"),
	"two octets for each character": [...sound]
		.map((sign) => `${sign}\0`)
		.join(""),
	"a contact in a calendar": card,
	"words before": `Hello\r\n${sound}`,
	"words behind": `${sound}Bye\r\n`,
	"nested without end": "BEGIN:VCALENDAR\r\n".repeat(2_000),
	"event outside of a calendar": written(
		component("VEVENT", "alone", ["DTSTART:20261207T090000Z"]),
	),
	"five thousand parameters": sound.replace(
		"SUMMARY:",
		`SUMMARY${";A=1".repeat(5_000)}:`,
	),
	"zone without a name": sound.replace(
		"BEGIN:VEVENT",
		"BEGIN:VTIMEZONE\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nDTEND;TZID=X:20261207T100000",
	),
	"start that is no date": sound.replace(
		"DTSTART:20261207T090000Z",
		"DTSTART:tomorrow",
	),
	"zone with a change every second": sound.replace(
		"BEGIN:VEVENT",
		"BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT",
	),
	"fold before anything": ` folded\r\n${sound}`,
};

const contacts: Readonly<Record<string, string>> = {
	"contact that never ends": card.replace("END:VCARD\r\n", ""),
	"contact with a line without a colon": card.replace("FN:sound", "FN sound"),
	"contact without a UID": card.replace(/UID:.*\r\n/u, ""),
	"two contacts in one object": `${card}${card.replaceAll("sound", "other")}`,
	"contact with zero characters": card.replace("FN:sound", "FN:\0"),
	"an event among contacts": sound,
};

/** Objects that servers and exports should not take, each broken in one way. */
export const brokenCorpus = (): readonly CorpusObject[] => [
	...Object.entries(calendars).map(([name, text]) => ({
		name,
		kind: "calendar" as const,
		text,
		isSound: false,
	})),
	...Object.entries(contacts).map(([name, text]) => ({
		name,
		kind: "contacts" as const,
		text,
		isSound: false,
	})),
];
