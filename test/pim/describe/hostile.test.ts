import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentMark } from "../../../src/pim/content-mark.ts";
import { describeChange } from "../../../src/pim/describe/describe-change.ts";
import { describeObject } from "../../../src/pim/describe/describe-object.ts";
import { calendar, contact, drawn, event } from "./drawn.ts";

const names = [
	..."SUMMARY DTSTART DTEND DURATION DUE RRULE EXDATE RDATE LOCATION STATUS".split(
		" ",
	),
	..."ATTENDEE ORGANIZER DESCRIPTION CLASS TRANSP PRIORITY CATEGORIES ATTACH".split(
		" ",
	),
	..."RECURRENCE-ID SEQUENCE UID X-FOO FN N EMAIL TEL ADR ORG PHOTO BDAY KIND".split(
		" ",
	),
	..."MEMBER NOTE X-ABLABEL FREEBUSY CONFERENCE PERCENT-COMPLETE TRIGGER".split(
		" ",
	),
];
const values = [
	...[
		"",
		"a",
		"A",
		"b, c",
		"1",
		"99999999999",
		"mailto:a@x.ch",
		"P1D",
		"PT15M",
	],
	...["-PT1H", "P99999999999W", "20261209T100000Z", "20261209T100000"],
	...[
		"20261209",
		"99991231T235960Z",
		"00000101",
		"20260230",
		"--1224",
		"group",
	],
	...["FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=1MO;INTERVAL=2", "FREQ=X"],
	...["FREQ=DAILY;COUNT=0", "FREQ=YEARLY;BYMONTH=13", "BYDAY=,,", "\\", "\\n"],
	...[
		"data:image/png;base64,AAAA",
		"https://x.ch/a/",
		";;;;;;;;",
		"\u202e\u0000",
	],
];
const params = [
	...["", "", "", ";TZID=Europe/Zurich", ";TZID=Nowhere", ";VALUE=DATE"],
	...[";TYPE=home", ";TYPE=WORK,FAX", ";CN=Anna", ";PARTSTAT=ACCEPTED"],
	...[";ENCODING=QUOTED-PRINTABLE", ";RELATED=END", ";SCHEDULE-STATUS=1.1"],
];

const line = fc
	.tuple(
		fc.constantFrom("", "", "", "item1.", "item2."),
		fc.constantFrom(...names),
		fc.constantFrom(...params),
		fc.oneof(fc.constantFrom(...values), fc.string({ unit: "grapheme" })),
	)
	.map(
		([group, name, param, value]) =>
			`${group}${name}${param}:${value.replaceAll(/[\r\n]/gu, "")}`,
	);
const component = fc
	.tuple(
		fc.constantFrom(
			"VEVENT",
			"VTODO",
			"VALARM",
			"AVAILABLE",
			"VTIMEZONE",
			"X-A",
		),
		fc.array(line, { maxLength: 6 }),
		fc.array(line, { maxLength: 3 }),
	)
	.map(([name, lines, inside]) => [
		`BEGIN:${name}`,
		...lines,
		...(inside.length > 0 ? ["BEGIN:VALARM", ...inside, "END:VALARM"] : []),
		`END:${name}`,
	]);
const object = fc.oneof(
	fc.array(line, { maxLength: 8 }).map((lines) => event(...lines)),
	fc.array(line, { maxLength: 8 }).map((lines) => contact(...lines)),
	fc
		.array(component, { maxLength: 4 })
		.map((components) => calendar(...components.flat())),
);

describe("whatever a text says", () => {
	it("there is a line for every difference of content, and none without one", () => {
		fc.assert(
			fc.property(object, object, (before, after) => {
				const lines = describeChange(before, after);
				expect(lines.length > 0).toBe(
					contentMark(before) !== contentMark(after),
				);
				expect(lines.length).toBeLessThanOrEqual(12);
				for (const text of lines) expect(drawn(text)).not.toBe("");
			}),
			{ numRuns: 400 },
		);
	});

	it("one line more or less is told", () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 6 }), line, (lines, more) => {
				for (const make of [event, contact]) {
					const [before, after] = [make(...lines), make(...lines, more)];
					const isSame = contentMark(before) === contentMark(after);
					expect(describeChange(before, after).length > 0).toBe(!isSame);
					expect(describeChange(after, before).length > 0).toBe(!isSame);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it("it is described, with short words and no sign that steers", () => {
		fc.assert(
			fc.property(fc.oneof(object, fc.string({ unit: "binary" })), (text) => {
				const { title, details, start } = describeObject(text, "Asia/Tokyo");
				expect(drawn(title)).not.toBe("");
				expect(start === null || Number.isFinite(start)).toBe(true);
				for (const detail of [title, ...details]) {
					expect(drawn(detail).length).toBeLessThan(800);
					expect(drawn(detail)).not.toMatch(
						/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u,
					);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it("no key is left without its sentence", () => {
		fc.assert(
			fc.property(object, object, (before, after) => {
				const { title, details } = describeObject(after);
				for (const text of [
					title,
					...details,
					...describeChange(before, after),
				])
					expect(drawn(text)).not.toMatch(/pim\.[a-z]+/u);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("a text that means harm", () => {
	const many = (count: number, make: (at: number) => string) =>
		Array.from({ length: count }, (_, at) => make(at));
	const big: readonly [string, readonly string[], readonly string[]][] = [
		["a photo of megabytes", ["FN:a"], [`PHOTO:${"A".repeat(3_000_000)}`]],
		[
			"a title of megabytes",
			[`SUMMARY:${"e\u0301".repeat(400_000)}`],
			[`SUMMARY:${"e\u0301".repeat(400_000)}b`],
		],
		["one endless grapheme", [`SUMMARY:e${"\u0301".repeat(400_000)}`], []],
		[
			"a note of megabytes without a space",
			[`DESCRIPTION:${"\\n".repeat(400_000)}a`],
			[`DESCRIPTION:${"\\n".repeat(400_000)}b`],
		],
		["guests without end", many(8_000, (at) => `ATTENDEE:mailto:${at}@x`), []],
		[
			"dates without end",
			[`EXDATE:${many(8_000, (at) => `20260101T${at}`).join()}`],
			[`EXDATE:${many(8_000, (at) => `2026010${at % 10}`).join()}`],
		],
		["properties without end", many(8_000, (at) => `X-${at}:a`), []],
		["numbers without end", many(8_000, (at) => `TEL;TYPE=home:${at}`), []],
		["groups without end", many(8_000, (at) => `i${at}.TEL:${at}`), []],
		[
			"reminders without end",
			many(10_000, (at) => `BEGIN:VALARM\r\nTRIGGER:-PT${at}M\r\nEND:VALARM`),
			[],
		],
		[
			"a rule without end",
			[`RRULE:FREQ=WEEKLY;BYDAY=${"MO,".repeat(300_000)}`],
			[],
		],
		[
			"a zone without end",
			[`DTSTART;TZID=${"a/".repeat(500_000)}:20260101T100000`],
			[],
		],
		["a name of megabytes", [`${"X".repeat(400_000)}:a`], []],
		[
			"semicolons without end",
			[`N:${";".repeat(400_000)}`, `ORG:${"a;".repeat(500_000)}`],
			[],
		],
	];

	it.each(big)("%s is described in short", (_, before, after) => {
		for (const make of [event, contact]) {
			const lines = describeChange(make(...before), make(...after)).map(drawn);
			expect(lines.length).toBeGreaterThan(0);
			for (const text of lines) expect(text.length).toBeLessThan(6000);
			expect(drawn(describeObject(make(...before)).title)).not.toBe("");
		}
	});

	it("a series with thousands of dates that differ is described in short", () => {
		const main = [
			"BEGIN:VEVENT",
			`DESCRIPTION:${"a".repeat(400_000)}`,
			"DTSTART:20260101T100000Z",
			"END:VEVENT",
		];
		const dates = many(
			5000,
			(at) =>
				`BEGIN:VEVENT\r\nRECURRENCE-ID:20260101T${String(at).padStart(6, "0")}Z\r\nSUMMARY:${at}\r\nEND:VEVENT`,
		);
		const lines = describeChange(
			calendar(...main),
			calendar(...main, ...dates),
		);
		expect(lines).toHaveLength(12);
		expect(drawn(lines[11] ?? "")).toMatch(/^and [\d,]+ more fields$/u);
	});
});
