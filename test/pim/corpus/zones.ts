import { type CorpusObject, calendar, component } from "./make.ts";

/** All IANA zones that this machine knows. */
export const allZones = (): readonly string[] =>
	Intl.supportedValuesOf("timeZone");

/** The lines of a VTIMEZONE with each change of a zone between two years, as the machine's own data has them. */
export const zoneLines = (
	zone: string,
	from: number,
	to: number,
	tzid = zone,
): readonly string[] => {
	const offset = offsetOf(zone);
	const begins = Date.UTC(from, 0, 1);
	const lines = observance(19700101000000, offset(begins), offset(begins));
	let before = offset(begins);
	for (let at = begins; at < Date.UTC(to, 11, 31); at += week) {
		const after = offset(at + week);
		if (after === before) continue;
		const change = changeIn(offset, at, at + week);
		lines.push(...observance(stamp(change + before), before, after));
		before = after;
	}
	return ["BEGIN:VTIMEZONE", `TZID:${tzid}`, ...lines, "END:VTIMEZONE"];
};

/** An event in a zone, with the zone's changes of 2026 and 2027. */
export const inZone = (zone: string): CorpusObject => {
	const name = `zone ${zone}`;
	return calendar(name, [
		...zoneLines(zone, 2026, 2027),
		...component("VEVENT", name, [
			`DTSTART;TZID=${zone}:20261207T090000`,
			`DTEND;TZID=${zone}:20261207T103000`,
			"RRULE:FREQ=MONTHLY;UNTIL=20270930T220000Z",
			`SUMMARY:${name}`,
		]),
	]);
};

/** The zone of Zurich as most programs write it: by rules without an end. */
export const ruledZurich: readonly string[] = [
	"BEGIN:VTIMEZONE",
	"TZID:Europe/Zurich",
	"X-LIC-LOCATION:Europe/Zurich",
	"BEGIN:DAYLIGHT",
	"TZNAME:CEST",
	"TZOFFSETFROM:+0100",
	"TZOFFSETTO:+0200",
	"DTSTART:19700329T020000",
	"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
	"END:DAYLIGHT",
	"BEGIN:STANDARD",
	"TZNAME:CET",
	"TZOFFSETFROM:+0200",
	"TZOFFSETTO:+0100",
	"DTSTART:19701025T030000",
	"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
	"END:STANDARD",
	"END:VTIMEZONE",
];

const week = 7 * 86_400_000;

const offsetOf = (zone: string) => {
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: zone,
		timeZoneName: "longOffset",
	});
	return (at: number): number => {
		const [, sign, hours = "0", minutes = "0"] =
			/GMT([+-])(\d\d):(\d\d)/u.exec(format.format(at)) ?? [];
		const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
		return sign === "-" ? -size : size;
	};
};

const changeIn = (
	offset: (at: number) => number,
	from: number,
	to: number,
): number => {
	let low = from;
	let high = to;
	while (high - low > 60_000) {
		const middle = low + Math.floor((high - low) / 120_000) * 60_000;
		if (offset(middle) === offset(low)) low = middle;
		else high = middle;
	}
	return high;
};

const stamp = (at: number): number =>
	Number(
		new Date(at)
			.toISOString()
			.slice(0, 19)
			.replaceAll(/[^0-9]/gu, ""),
	);

const observance = (at: number, from: number, to: number): string[] => {
	const kind = to > from ? "DAYLIGHT" : "STANDARD";
	const digits = String(at);
	return [
		`BEGIN:${kind}`,
		`DTSTART:${digits.slice(0, 8)}T${digits.slice(8)}`,
		`TZOFFSETFROM:${written(from)}`,
		`TZOFFSETTO:${written(to)}`,
		`END:${kind}`,
	];
};

const written = (offset: number): string => {
	const minutes = Math.abs(offset) / 60_000;
	const two = (value: number) => String(value).padStart(2, "0");
	return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
};
