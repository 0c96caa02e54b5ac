/** An event of about 1 KB with its zone; every tenth is a series with one moved occurrence. Each number and each version says something else, and the same one always the same. */
export const eventText = (number: number, version = 0): string => {
	const random = randomOf(number * 7919 + version * 104_729 + 1);
	const words = (count: number): string =>
		Array.from(
			{ length: count },
			() => syllables[random(syllables.length)] ?? "",
		).join(random(3) === 0 ? " " : "");
	const sentence = (): string =>
		Array.from({ length: 16 }, () => words(1 + random(3))).join(" ");
	const day = new Date(Date.UTC(2026, 0, 1 + random(700)));
	const date = day.toISOString().slice(0, 10).replaceAll("-", "");
	const hour = String(8 + random(9)).padStart(2, "0");
	const isSeries = number % 10 === 0;
	const uid = uidOf(number);
	const event = (title: string, lines: readonly string[]): string[] => [
		"BEGIN:VEVENT",
		`UID:${uid}`,
		"DTSTAMP:20261101T080000Z",
		`SUMMARY:${title}`,
		...lines,
		"END:VEVENT",
	];
	const start = `DTSTART;TZID=Europe/Zurich:${date}T${hour}0000`;
	return [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Suitemate//Bench//EN",
		...zone,
		...event(`${words(3)} ${number}`, [
			start,
			"DURATION:PT45M",
			`LOCATION:${words(2)} ${random(400)}`,
			...folded(
				`DESCRIPTION:${sentence()}${isSeries ? "" : ` ${sentence()} ${sentence()}`}`,
			),
			`ATTENDEE;CN=${words(2)};PARTSTAT=ACCEPTED:mailto:${words(2).replaceAll(" ", ".")}@example.org`,
			...(isSeries ? ["RRULE:FREQ=WEEKLY;COUNT=20"] : []),
		]),
		...(isSeries
			? event(`${words(2)} moved`, [
					`RECURRENCE-ID;TZID=Europe/Zurich:${date}T${hour}0000`,
					start.replace(/0000$/u, "3000"),
					"DURATION:PT30M",
				])
			: []),
		"END:VCALENDAR",
		"",
	].join("\r\n");
};

/** The file of an event. */
export const fileOf = (number: number): string => `${uidOf(number)}.ics`;

const uidOf = (number: number): string =>
	`event-${String(number).padStart(6, "0")}`;

/** The same numbers at every run (mulberry32). */
const randomOf = (seed: number): ((below: number) => number) => {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
};

const folded = (line: string): readonly string[] =>
	(line.match(/.{1,70}/gu) ?? []).map((part, at) =>
		at === 0 ? part : ` ${part}`,
	);

const syllables =
	"ar be co du el fi ga ho in jo ka lu me no or pi qua ro su te um vo wi xe yo za lin mer tor sen dal kel bru gol".split(
		" ",
	);

const zone = [
	"BEGIN:VTIMEZONE",
	"TZID:Europe/Zurich",
	"BEGIN:DAYLIGHT",
	"TZOFFSETFROM:+0100",
	"TZOFFSETTO:+0200",
	"TZNAME:CEST",
	"DTSTART:19700329T020000",
	"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
	"END:DAYLIGHT",
	"BEGIN:STANDARD",
	"TZOFFSETFROM:+0200",
	"TZOFFSETTO:+0100",
	"TZNAME:CET",
	"DTSTART:19701025T030000",
	"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
	"END:STANDARD",
	"END:VTIMEZONE",
];
