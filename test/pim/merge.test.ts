import ical from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, it } from "vitest";
import { isReadable } from "../../src/pim/fault.ts";
import { mergeCalendar, mergeContacts } from "../../src/pim/merge.ts";
import { recheckCalendar, recheckContacts } from "../../src/pim/recheck.ts";
import { corpus } from "./corpus/corpus.ts";
import { calendar, component, written } from "./corpus/make.ts";
import { allZones, inZone, zoneLines } from "./corpus/zones.ts";

const looks = { name: "Team, Zürich", color: "#ff8800" };
const textsOf = (kind: string, isSound = true): readonly string[] =>
	corpus()
		.filter((object) => object.kind === kind && object.isSound === isSound)
		.map(({ text }) => text);

/** What node-ical finds: each event or task with its start, title, rule and exceptions. It reads a time without a zone in the first zone of the file, so those are not asked. */
const seen = (texts: readonly string[]): readonly string[] =>
	texts
		.flatMap((text) => Object.values(nodeIcal.sync.parseICS(text)))
		.flatMap((item) =>
			item &&
			(item.type === "VEVENT" || item.type === "VTODO") &&
			!item.uid.startsWith("floating")
				? [
						JSON.stringify([
							item.uid,
							item.summary,
							item.start instanceof Date ? item.start.toISOString() : "",
							item.type === "VEVENT" ? String(item.rrule ?? "") : "",
							item.type === "VEVENT" ? Object.keys(item.recurrences ?? {}) : [],
						]),
					]
				: [],
		)
		.sort();

const event = (
	name: string,
	zone: readonly string[],
	lines: readonly string[],
) => calendar(name, [...zone, ...component("VEVENT", name, lines)]).text;

describe("many objects as one calendar file", () => {
	it("hold all of the corpus, as a check by another reader says", () => {
		const texts = textsOf("calendar");
		const merged = mergeCalendar(texts, looks);
		expect(recheckCalendar(merged, texts)).toBe(true);
	});

	it("are read by a third reader as the objects are: titles, starts, rules, exceptions", () => {
		const texts = textsOf("calendar").map((text) =>
			text.replace(/^\uFEFF/u, ""),
		);
		const merged = mergeCalendar(texts, looks);
		const before = seen(texts);
		expect(before.length).toBeGreaterThan(140);
		expect(seen([merged])).toEqual(before);
	});

	it("leave broken ones out and lose nothing else", () => {
		const good = textsOf("calendar");
		const all = corpus()
			.filter(({ kind }) => kind === "calendar")
			.map(({ text }) => text);
		const readable = all.filter((text) => isReadable(text, "calendar"));
		const merged = mergeCalendar(all, looks);
		expect(readable.length).toBeGreaterThanOrEqual(good.length);
		expect(recheckCalendar(merged, readable)).toBe(true);
		expect(recheckCalendar(merged, all)).toBe(false);
	});

	it("tell name and colour so that programs show them", () => {
		const merged = mergeCalendar([], looks);
		expect(merged).toMatchInlineSnapshot(`
			"BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//Suitemate//Export//EN
			NAME:Team\\, Zürich
			X-WR-CALNAME:Team\\, Zürich
			COLOR:darkorange
			X-APPLE-CALENDAR-COLOR:#FF8800
			END:VCALENDAR
			"
		`);
		expect(() => ical.parse(merged)).not.toThrow();
		expect(mergeCalendar([], { name: "a\r\nX-EVIL:1", color: "x" })).toBe(
			written([
				"BEGIN:VCALENDAR",
				"VERSION:2.0",
				"PRODID:-//Suitemate//Export//EN",
				"NAME:a\\nX-EVIL:1",
				"X-WR-CALNAME:a\\nX-EVIL:1",
				"END:VCALENDAR",
			]),
		);
	});

	it("have every zone of the world once, with its times exact", () => {
		const texts = allZones().map((zone) => inZone(zone).text);
		const merged = mergeCalendar([...texts, ...texts], looks);
		expect(merged.match(/^TZID:/gmu)).toHaveLength(texts.length);
		expect(recheckCalendar(merged, texts)).toBe(true);
	});

	it("keep the fullest of zones that mean the same", () => {
		const start = ["DTSTART;TZID=Europe/Zurich:20260707T090000", "SUMMARY:a"];
		const short = zoneLines("Europe/Zurich", 2026, 2026);
		const full = zoneLines("Europe/Zurich", 2020, 2030);
		const texts = [event("one", short, start), event("two", full, start)];
		const merged = mergeCalendar(texts, looks);
		expect(merged.match(/^TZID:.*/gmu)).toHaveLength(1);
		expect(merged).toContain(written(full));
		expect(recheckCalendar(merged, texts)).toBe(true);
	});

	it("give zones of one name and other rules names of their own", () => {
		const start = ["DTSTART;TZID=Office:20260707T090000", "SUMMARY:a"];
		const texts = ["Europe/Zurich", "Asia/Tokyo", "America/New_York"].map(
			(zone) => event(zone, zoneLines(zone, 2026, 2026, "Office"), start),
		);
		const merged = mergeCalendar(texts, looks);
		expect(merged.match(/^TZID:.*(?=\r)/gmu)?.sort()).toEqual([
			"TZID:/suitemate-2/Office",
			"TZID:/suitemate-3/Office",
			"TZID:Office",
		]);
		expect(recheckCalendar(merged, texts)).toBe(true);
		expect(
			recheckCalendar(
				merged.replaceAll("/suitemate-2/Office", "Office"),
				texts,
			),
		).toBe(false);
	});

	it("hold the same object once, and another object with its UID under another", () => {
		const one = event("same", [], ["DTSTART:20260707T090000Z", "SUMMARY:a"]);
		const other = one.replace("SUMMARY:a", "SUMMARY:b");
		const texts = [one, one, other, one];
		const merged = mergeCalendar(texts, looks);
		expect(merged.match(/^UID:.*(?=\r)/gmu)).toEqual([
			"UID:same@corpus.example",
			"UID:same@corpus.example-2",
		]);
		expect(recheckCalendar(merged, texts)).toBe(true);
	});

	it("are found wanting when anything is missing or another", () => {
		const texts = textsOf("calendar");
		const merged = mergeCalendar(texts, looks);
		for (const [from, to] of [
			["SUMMARY:zone by rules", "SUMMARY:zone by rule"],
			["TZOFFSETTO:+0530", "TZOFFSETTO:+0545"],
			[
				"RECURRENCE-ID;VALUE=DATE:20270101",
				"RECURRENCE-ID;VALUE=DATE:20270102",
			],
			["BEGIN:VALARM", "BEGIN:VALARMS"],
			["DTSTART:20261207T090000\r\n", "DTSTART:20261207T090000Z\r\n"],
		] as const) {
			expect(merged).toContain(from);
			expect(recheckCalendar(merged.replace(from, to), texts), to).toBe(false);
		}
		expect(recheckCalendar("", texts)).toBe(false);
		expect(recheckCalendar(merged, texts.slice(1))).toBe(false);
		expect(
			recheckCalendar(merged, [...texts, ...textsOf("calendar", false)]),
		).toBe(false);
	});

	it("come through twice: what was merged is cut and merged again to the same", () => {
		const texts = textsOf("calendar");
		const once = mergeCalendar(texts, looks);
		expect(recheckCalendar(mergeCalendar([once], looks), [once])).toBe(true);
	});
});

describe("many contacts as one file", () => {
	it("are each as they were, in their own version", () => {
		const texts = textsOf("contacts");
		const merged = mergeContacts(texts);
		expect(recheckContacts(merged, texts)).toBe(true);
		for (const version of ["2.1", "3.0", "4.0"])
			expect(merged).toContain(`VERSION:${version}\r\n`);
	});

	it("leave broken ones out and lose nothing else", () => {
		const all = corpus()
			.filter(({ kind }) => kind === "contacts")
			.map(({ text }) => text);
		const readable = all.filter((text) => isReadable(text, "contacts"));
		expect(recheckContacts(mergeContacts(all), readable)).toBe(true);
		expect(recheckContacts(mergeContacts(all), all)).toBe(false);
	});

	it("are found wanting when anything is missing or another", () => {
		const texts = textsOf("contacts");
		const merged = mergeContacts(texts);
		expect(
			recheckContacts(merged.replace("BDAY:19800229", "BDAY:19800228"), texts),
		).toBe(false);
		expect(recheckContacts(merged.replace("=C3=A9", "=C3=A8"), texts)).toBe(
			false,
		);
		expect(recheckContacts(`${merged}X`, texts)).toBe(false);
		expect(recheckContacts(merged, texts.slice(1))).toBe(false);
		expect(recheckContacts(mergeContacts([]), [])).toBe(true);
	});
});
