import { escapeText } from "../../../src/pim/write-line.ts";
import {
	bytes,
	type CorpusObject,
	calendar,
	component,
	event,
} from "./make.ts";
import { scripts } from "./scripts.ts";

const guests: Readonly<Record<string, string>> = {
	"guest with a comma": 'ATTENDEE;CN="Dupont, Jean":mailto:jean@example.org',
	"guest with colon and semicolon":
		'ATTENDEE;CN="a:b;c";DIR="ldap://example.org:6666/o=a,c=b":mailto:a@example.org',
	"guest with encoded signs":
		"ATTENDEE;CN=George ^'Babe^' Ruth^nLine two ^^:mailto:babe@example.org",
	"guest of each kind":
		"ATTENDEE;CUTYPE=ROOM;ROLE=NON-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:room@example.org",
	"guest who sends somebody":
		'ATTENDEE;DELEGATED-TO="mailto:b@example.org","mailto:c@example.org";PARTSTAT=DELEGATED:mailto:a@example.org',
	"guest of a group":
		'ATTENDEE;MEMBER="mailto:team@example.org";SENT-BY="mailto:boss@example.org":mailto:a@example.org',
	"guest without mail": "ATTENDEE;CN=Somebody:urn:uuid:4f1c0a9e",
	"guest with an answer of the server":
		'ATTENDEE;PARTSTAT=NEEDS-ACTION;SCHEDULE-STATUS="1.1":mailto:a@example.org',
	"guest whom the client tells":
		"ATTENDEE;SCHEDULE-AGENT=CLIENT:mailto:a@example.org",
};

const plain: Readonly<Record<string, string>> = {
	"a colour": "COLOR:turquoise",
	"a class": "CLASS:CONFIDENTIAL",
	"a place on earth": "GEO:46.2044;6.1432",
	"a priority": "PRIORITY:1",
	"a sequence": "SEQUENCE:17",
	"a link": "URL:https://example.org/a?b=c;d&e=f,g#h",
	free: "TRANSP:TRANSPARENT",
	tentative: "STATUS:TENTATIVE",
	cancelled: "STATUS:CANCELLED",
	categories: "CATEGORIES:Work,Home,With\\, comma,Ünïcödé",
	resources: "RESOURCES:Beamer,Coffee",
	"a contact in words": "CONTACT;LANGUAGE=en:Jim\\, +41 22 000 00 00",
	"a place with a link":
		'LOCATION;ALTREP="https://example.org/room";LANGUAGE=de:Saal Ö\\; 2. Stock',
	"a relation": "RELATED-TO;RELTYPE=SIBLING:other@example.org",
	"a status of a request": "REQUEST-STATUS:2.0;Success;all good",
	"a meeting online":
		"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Join:https://example.org/j/1",
	"a picture by link":
		"IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://example.org/i.png",
	"an attachment by link":
		"ATTACH;FMTTYPE=application/pdf:https://example.org/a.pdf",
	"a small binary attachment": `ATTACH;FMTTYPE=text/plain;ENCODING=BASE64;VALUE=BINARY:${bytes(60)}`,
	"a large binary attachment": `ATTACH;FMTTYPE=image/jpeg;ENCODING=BASE64;VALUE=BINARY;X-FILENAME="a b.jpg":${bytes(60_000)}`,
	"an unknown property": "X-SOMETHING-NEW:a;b,c\\n;d",
	"an unknown property with parameters":
		'X-WORK;X-A=1,2,"3;4";X-B="":value: with colons',
	"a property registered after us": "NEWPROP;VALUE=INTEGER:4",
	"a place as Apple writes it":
		'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-RADIUS=70;X-TITLE="Rue 1\\n1200 Genève":geo:46.2,6.14',
	"busy as Outlook writes it": "X-MICROSOFT-CDO-BUSYSTATUS:OOF",
	"an empty value": "DESCRIPTION:",
	"a value of blanks": "DESCRIPTION:   ",
	escapes: "DESCRIPTION:a\\nb\\\\n c\\, d\\; e \\\\\\, f",
	"a capital escape": "DESCRIPTION:one\\Ntwo",
	quotes: `DESCRIPTION:"quoted" 'text' and ; a semicolon, a comma`,
	"HTML beside text":
		"X-ALT-DESC;FMTTYPE=text/html:<html><body><b>Hi</b>&nbsp;&amp;</body></html>",
	"markup in text": "DESCRIPTION:<script>a & b</script> ]]> &amp; &#13;",
	"a name in small letters": "summary;language=en:small",
};

const folding = (): readonly CorpusObject[] => [
	...[0, 1, 2, 3].map((shift) =>
		event(`folds between octets ${shift}`, [
			`DESCRIPTION:${"x".repeat(shift)}${"é€🎉".repeat(60)}`,
		]),
	),
	...[74, 75, 76].map((length) =>
		event(`a line of ${length} octets`, [
			`DESCRIPTION:${"y".repeat(length - 12)}`,
		]),
	),
	event("a long word in a parameter", [
		`ATTENDEE;CN="${"Long name ".repeat(20)}":mailto:a@example.org`,
	]),
	event("blanks where lines fold", [`DESCRIPTION:${"a  b ".repeat(60)}`]),
	event("a huge description", [
		`DESCRIPTION:${"Lorem ipsum\\, ".repeat(15_000)}`,
	]),
	event("three hundred guests", [
		"ORGANIZER;CN=Boss:mailto:boss@example.org",
		...Array.from(
			{ length: 300 },
			(_, at) => `ATTENDEE;CN=Guest ${at}:mailto:guest${at}@example.org`,
		),
	]),
];

const parts = (name: string, ...inside: readonly string[][]): CorpusObject =>
	event(name, inside.flat());

const alarm = (...lines: readonly string[]): string[] => [
	"BEGIN:VALARM",
	...lines,
	"END:VALARM",
];

const alarms = (): readonly CorpusObject[] => [
	parts(
		"alarm on screen",
		alarm("ACTION:DISPLAY", "DESCRIPTION:Now", "TRIGGER:-PT15M"),
	),
	parts(
		"alarm by sound",
		alarm("ACTION:AUDIO", "TRIGGER;RELATED=END:PT0S", "ATTACH;VALUE=URI:Basso"),
	),
	parts(
		"alarm by mail",
		alarm(
			"ACTION:EMAIL",
			"SUMMARY:S",
			"DESCRIPTION:D",
			"ATTENDEE:mailto:a@example.org",
			"TRIGGER:-P1D",
		),
	),
	parts(
		"alarm at a moment",
		alarm(
			"ACTION:DISPLAY",
			"DESCRIPTION:D",
			"TRIGGER;VALUE=DATE-TIME:20261207T080000Z",
		),
	),
	parts(
		"alarm that repeats",
		alarm(
			"ACTION:DISPLAY",
			"DESCRIPTION:D",
			"TRIGGER:-PT1H",
			"REPEAT:3",
			"DURATION:PT5M",
		),
	),
	parts(
		"alarm that was seen",
		alarm(
			"UID:alarm-1",
			"ACTION:DISPLAY",
			"DESCRIPTION:D",
			"TRIGGER:-PT1H",
			"ACKNOWLEDGED:20261207T080000Z",
		),
	),
	parts(
		"two alarms",
		alarm("ACTION:DISPLAY", "DESCRIPTION:One", "TRIGGER:-PT1H"),
		alarm("ACTION:DISPLAY", "DESCRIPTION:Two", "TRIGGER:-PT5M"),
	),
];

const other = (
	name: string,
	kind: string,
	lines: readonly string[],
): CorpusObject => calendar(name, component(kind, name, lines));

const others = (): readonly CorpusObject[] => [
	other("task", "VTODO", ["SUMMARY:Do it"]),
	other("task with a day", "VTODO", [
		"SUMMARY:Do it",
		"DUE;VALUE=DATE:20261231",
	]),
	other("task with a moment", "VTODO", [
		"DTSTART:20261207T090000Z",
		"DUE:20261208T090000Z",
		"SUMMARY:Do",
	]),
	other("task that is done", "VTODO", [
		"SUMMARY:Done",
		"STATUS:COMPLETED",
		"COMPLETED:20261101T000000Z",
		"PERCENT-COMPLETE:100",
	]),
	other("task half done", "VTODO", [
		"SUMMARY:Half",
		"STATUS:IN-PROCESS",
		"PERCENT-COMPLETE:50",
		"PRIORITY:9",
	]),
	other("task every week", "VTODO", [
		"DTSTART:20261207T090000Z",
		"DUE:20261207T100000Z",
		"RRULE:FREQ=WEEKLY",
		"SUMMARY:Again",
	]),
	other("task below another", "VTODO", [
		"SUMMARY:Child",
		"RELATED-TO;RELTYPE=PARENT:task@corpus.example",
	]),
	other("task with an alarm", "VTODO", [
		"SUMMARY:Bell",
		"DUE:20261208T090000Z",
		...alarm("ACTION:DISPLAY", "DESCRIPTION:D", "TRIGGER;RELATED=END:-PT1H"),
	]),
	other("task sorted by Apple", "VTODO", [
		"SUMMARY:Sorted",
		"X-APPLE-SORT-ORDER:1234567",
	]),
	other("journal", "VJOURNAL", [
		"DTSTART;VALUE=DATE:20261207",
		"SUMMARY:Day",
		"DESCRIPTION:It rained.\\nA lot.",
	]),
	other("journal without a day", "VJOURNAL", ["SUMMARY:Note", "STATUS:DRAFT"]),
	other("journal of two texts", "VJOURNAL", [
		"SUMMARY:Note",
		"DESCRIPTION:One",
		"DESCRIPTION:Two",
	]),
	other("busy times", "VFREEBUSY", [
		"DTSTART:20261207T000000Z",
		"DTEND:20261208T000000Z",
		"FREEBUSY;FBTYPE=BUSY:20261207T090000Z/PT1H,20261207T140000Z/20261207T150000Z",
	]),
	other("free times", "VFREEBUSY", [
		"DTSTART:20261207T000000Z",
		"DTEND:20261208T000000Z",
		"FREEBUSY;FBTYPE=FREE:20261207T110000Z/PT1H",
	]),
	parts("unknown component inside", [
		"BEGIN:X-EXTRA",
		"X-A:1",
		"BEGIN:X-DEEPER",
		"X-B:2",
		"END:X-DEEPER",
		"END:X-EXTRA",
	]),
	parts("place as a component", [
		"BEGIN:VLOCATION",
		"UID:loc-1",
		"NAME:Hall",
		"GEO:46.2;6.1",
		"END:VLOCATION",
	]),
	calendar("unknown component beside", [
		...component("VEVENT", "unknown component beside", [
			"DTSTART:20261207T090000Z",
			"SUMMARY:unknown component beside",
		]),
		...component("X-BESIDE", "unknown component beside", ["X-A:1"]),
	]),
	calendar("properties of the calendar", [
		"CALSCALE:GREGORIAN",
		"X-WR-CALNAME:Team",
		"X-CUSTOM;X-P=1:kept",
		...component("VEVENT", "properties of the calendar", [
			"DTSTART:20261207T090000Z",
			"SUMMARY:properties of the calendar",
		]),
	]),
];

const withOrganizer = "ORGANIZER;CN=Boss:mailto:boss@example.org";

/** What events say beside when they are, and all that is no event. */
export const detailsCorpus = (): readonly CorpusObject[] => [
	...Object.entries(scripts).map(([name, words]) =>
		event(`words in ${name}`, [
			`SUMMARY:${escapeText(words)}`,
			`DESCRIPTION:${escapeText(words).repeat(4)}`,
		]),
	),
	...Object.entries(guests).map(([name, line]) =>
		event(name, [withOrganizer, line]),
	),
	...Object.entries(plain).map(([name, line]) => event(name, [line])),
	...folding(),
	...alarms(),
	...others(),
];
