import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentMark } from "../../src/pim/content-mark.ts";
import { colorOf, withColor } from "../../src/pim/event-color.ts";
import { faultOf } from "../../src/pim/fault.ts";
import { quietText } from "../../src/pim/quiet.ts";
import { uidOf, withUid } from "../../src/pim/uid.ts";
import { corpus } from "./corpus/corpus.ts";
import { component, written } from "./corpus/make.ts";

const sound = corpus().filter(({ isSound }) => isSound);
const textOf = (name: string): string =>
	sound.find((object) => object.name === name)?.text ?? name;

/** Lines of one text that the other does not have. */
const added = (after: string, before: string): readonly string[] => {
	const known = new Set(before.split(/\r?\n/u));
	return after.split(/\r?\n/u).filter((line) => !known.has(line));
};

describe("the corpus", () => {
	it("has at least 150 calendar objects, 60 contacts and 15 broken ones, each by its own name", () => {
		const of = (kind: string) => sound.filter((object) => object.kind === kind);
		expect(of("calendar").length).toBeGreaterThanOrEqual(150);
		expect(of("contacts").length).toBeGreaterThanOrEqual(60);
		expect(corpus().length - sound.length).toBeGreaterThanOrEqual(15);
		expect(new Set(corpus().map(({ name }) => name)).size).toBe(
			corpus().length,
		);
		expect(new Set(sound.map(({ text }) => uidOf(text))).size).toBe(
			sound.length,
		);
	});

	it("is told sound where it is and broken where it is not", () => {
		const wrong = corpus()
			.filter(
				({ text, kind, isSound }) => (faultOf(text, kind) === null) !== isSound,
			)
			.map(({ name }) => name);
		expect(wrong).toEqual([]);
	});

	it("has its faults told apart", () => {
		const faults = corpus()
			.filter(({ isSound }) => !isSound)
			.map(({ name, text, kind }) => `${name}: ${faultOf(text, kind)}`);
		expect(faults).toMatchInlineSnapshot(`
			[
			  "nothing at all: empty",
			  "line ends only: empty",
			  "a mark and nothing: empty",
			  "line without a colon: unreadable",
			  "component that never ends: unreadable",
			  "calendar that never ends: unreadable",
			  "ends in another order: unreadable",
			  "an end too much: unreadable",
			  "cut in the middle: unreadable",
			  "event without a UID: no-uid",
			  "empty UID: no-uid",
			  "two UIDs in one object: two-uids",
			  "calendar without anything: other",
			  "zone only: other",
			  "an error page: unreadable",
			  "a picture: unreadable",
			  "zero characters inside: unreadable",
			  "two octets for each character: unreadable",
			  "a contact in a calendar: other",
			  "words before: unreadable",
			  "words behind: unreadable",
			  "nested without end: unreadable",
			  "event outside of a calendar: other",
			  "five thousand parameters: unreadable",
			  "zone without a name: unreadable",
			  "start that is no date: unreadable",
			  "zone with a change every second: unreadable",
			  "fold before anything: unreadable",
			  "contact that never ends: unreadable",
			  "contact with a line without a colon: unreadable",
			  "contact without a UID: no-uid",
			  "two contacts in one object: two-uids",
			  "contact with zero characters: unreadable",
			  "an event among contacts: other",
			]
		`);
	});
});

describe("the UID of an object", () => {
	it("is the one of its event, not of the calendar, a zone or an alarm", () => {
		const text = written([
			"BEGIN:VCALENDAR",
			"UID:calendar",
			"BEGIN:VTIMEZONE",
			"UID:zone",
			"END:VTIMEZONE",
			"BEGIN:VEVENT",
			"BEGIN:VALARM",
			"UID:alarm",
			"END:VALARM",
			"UID:event",
			"END:VEVENT",
			"END:VCALENDAR",
		]);
		expect(uidOf(text)).toBe("event");
		expect(added(withUid(text, "new"), text)).toEqual(["UID:new"]);
	});

	it("is null where there is none", () => {
		for (const text of ["", "UID:alone", "BEGIN:VCARD\r\nUID: \r\nEND:VCARD"])
			expect(uidOf(text)).toBeNull();
	});

	it("is changed in the series and all its exceptions, and nothing else is", () => {
		for (const { name, text } of sound) {
			const changed = withUid(text, "another");
			const uid = uidOf(text) ?? "";
			expect(uidOf(changed), name).toBe("another");
			expect(contentMark(changed), name).not.toBe(contentMark(text));
			expect(contentMark(withUid(changed, uid)), name).toBe(contentMark(text));
		}
		const series = withUid(textOf("three days of their own"), "another");
		expect(series.match(/^UID:another\r$/gmu)).toHaveLength(4);
	});

	it("is given to what has none", () => {
		for (const text of [
			"BEGIN:VCARD\nFN:A\nEND:VCARD\n",
			written([
				"BEGIN:VCALENDAR",
				"BEGIN:VEVENT",
				"END:VEVENT",
				"END:VCALENDAR",
			]),
		])
			expect(uidOf(withUid(text, "new"))).toBe("new");
	});

	it("never brings a line of its own", () => {
		const text = withUid("BEGIN:VCARD\r\nEND:VCARD\r\n", "a\r\nX-EVIL:1");
		expect(text).not.toMatch(/^X-EVIL/mu);
	});
});

describe("the quiet text", () => {
	it("forbids each server to tell organizer and guests, and changes nothing else", () => {
		for (const { name, text, kind } of sound) {
			const quiet = quietText(text);
			const unfolded = quiet.replaceAll(/\r?\n[ \t]/gu, "");
			const inObjects = unfolded.replaceAll(/BEGIN:VALARM.*?END:VALARM/gsu, "");
			const people =
				kind === "calendar"
					? (inObjects.match(/^(?:ORGANIZER|ATTENDEE)[;:].*/gmu) ?? [])
					: [];
			for (const line of people) expect(line).toContain(";SCHEDULE-AGENT=NONE");
			expect(contentMark(quiet), name).toBe(contentMark(text));
			expect(quietText(quiet), name).toBe(quiet);
			for (const line of added(unfolded, text.replaceAll(/\r?\n[ \t]/gu, "")))
				expect(line).toMatch(/^(?:ORGANIZER|ATTENDEE);SCHEDULE-AGENT=NONE/u);
		}
	});

	it("takes the place of another agent", () => {
		const quiet = quietText(textOf("guest whom the client tells"));
		expect(quiet).not.toContain("CLIENT");
		expect(quiet).toContain(
			"ATTENDEE;SCHEDULE-AGENT=NONE:mailto:a@example.org",
		);
	});
});

describe("the colour of an event", () => {
	it("is set on the series and all its exceptions by the nearest name, and taken away again", () => {
		const text = textOf("three days of their own");
		const blue = withColor(text, "#0000fe");
		expect(blue.match(/^COLOR:blue\r$/gmu)).toHaveLength(4);
		expect(colorOf(blue)).toBe("#0000ff");
		expect(withColor(blue, null)).toBe(text);
		expect(withColor(withColor(text, "tomato"), "#0000FF")).toBe(blue);
	});

	it("is read by name, in any case, and as the hexadecimal that some programs write", () => {
		const of = (color: string) =>
			colorOf(
				written([
					"BEGIN:VCALENDAR",
					...component("VEVENT", "a", [`COLOR:${color}`]),
					"END:VCALENDAR",
				]),
			);
		expect(of("Turquoise")).toBe("#40e0d0");
		expect(of("#12AB00FF")).toBe("#12ab00");
		expect(of("constructor")).toBeNull();
		expect(of("")).toBeNull();
		expect(colorOf(textOf("every day"))).toBeNull();
	});

	it("touches nothing but its own lines", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...sound.filter(({ kind }) => kind === "calendar")),
				fc.constantFrom("#000000", "#ff8800", "white", "rebeccapurple", null),
				({ text }, color) => {
					for (const line of added(withColor(text, color), text))
						expect(line).toMatch(/^COLOR:[a-z]+$/u);
					expect(contentMark(withColor(withColor(text, color), null))).toBe(
						contentMark(withColor(text, null)),
					);
				},
			),
		);
	});
});
