import ICAL from "ical.js";
import ical from "node-ical";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	seededHref,
	seededId,
} from "../../src/drivers/embedded/collections/seed.ts";
import {
	type DemoCollection,
	type DemoObject,
	demoCollections,
	demoPast,
} from "../../src/drivers/embedded/demo/collections.ts";
import { demoPeople } from "../../src/drivers/embedded/demo/people.ts";
import { contentMark } from "../../src/pim/content-mark.ts";
import { normalise } from "../../src/pim/normalise.ts";
import { uidOf } from "../../src/pim/uid.ts";
import { openCollections } from "./embedded-collections-stage.ts";

const zone = "Europe/Zurich";
const now = Date.UTC(2026, 10, 23, 2, 30);
const all = demoCollections(now, zone);

const find = (email: string, name: string): DemoCollection => {
	const found = all.find((one) => one.email === email && one.name === name);
	if (found) return found;
	throw new Error("It is not there.");
};
const team = find("nadia.keller@alpenblick.example", "Team calendar");

const difference = (
	before: readonly DemoObject[],
	after: readonly DemoObject[],
) => {
	const was = new Map(before.map(({ file, text }) => [file, text]));
	const is = new Map(after.map(({ file, text }) => [file, text]));
	return {
		removed: [...was.keys()].filter((file) => !is.has(file)).length,
		changed: [...was].filter(([file, text]) => {
			const now = is.get(file);
			return now !== undefined && contentMark(now) !== contentMark(text);
		}).length,
		newer: [...is.keys()].filter((file) => !was.has(file)).length,
	};
};
const past = (one: DemoCollection, days: number): readonly DemoObject[] =>
	one.past.find(({ daysAgo }) => daysAgo === days)?.objects ?? [];

const texts = all.flatMap((one) => [
	...one.objects,
	...one.past.flatMap(({ objects }) => objects),
]);

describe("the calendars and address books of the demo", () => {
	it("give everybody who is active a calendar and an address book, the calendar first", () => {
		for (const { email, state, ownedCalendars, sharedBooks } of demoPeople) {
			const own = all.filter((one) => one.email === email);
			const names = (kind: string) =>
				own.filter((one) => one.kind === kind).map(({ name }) => name);
			if (state !== "active") {
				expect(own).toEqual([]);
				continue;
			}
			expect(own[0]).toMatchObject({ kind: "calendar", name: "Personal" });
			expect(names("contacts")[0]).toBe("Contacts");
			expect(names("calendar")).toEqual(
				expect.arrayContaining([...ownedCalendars]),
			);
			expect(names("contacts")).toEqual(
				expect.arrayContaining([...sharedBooks]),
			);
		}
	});

	it("are the same each time, and keep their UIDs on another day", () => {
		expect(demoCollections(now, zone)).toEqual(all);
		const later = demoCollections(now + 40 * 86_400_000, "Asia/Tokyo");
		expect(later.map(({ objects }) => objects.map(({ file }) => file))).toEqual(
			all.map(({ objects }) => objects.map(({ file }) => file)),
		);
	});

	it("have one object in each file, called by its UID, that two parsers read", () => {
		for (const { file, text } of texts) {
			expect(normalise(text)).toBe(text);
			expect(uidOf(text)).toBe(file.slice(0, -4));
			for (const line of text.split("\r\n"))
				expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			const component = new ICAL.Component(ICAL.parse(text));
			if (component.name === "vcard") continue;
			for (const event of component.getAllSubcomponents("vevent")) {
				const { startDate, endDate } = new ICAL.Event(event);
				expect(endDate.compare(startDate)).toBe(1);
			}
			const second = Object.values(ical.sync.parseICS(text));
			expect(second.length).toBeGreaterThan(0);
		}
		const kinds = ["RRULE", "EXDATE", "RECURRENCE-ID", "VTODO", "VFREEBUSY"];
		for (const kind of [...kinds, "VALARM", "ATTENDEE", "PHOTO", "X-ABLabel"])
			expect(texts.some(({ text }) => text.includes(kind))).toBe(true);
	});

	it("explain the zone as the second parser knows it", () => {
		for (const name of [zone, "America/New_York", "Australia/Sydney", "UTC"]) {
			const stand = demoCollections(now, name)
				.flatMap(({ objects }) => objects)
				.find(({ text }) => text.includes(`DTSTART;TZID=${name}:20261`));
			const root = new ICAL.Component(ICAL.parse(stand?.text ?? ""));
			const zoneComponent = root.getFirstSubcomponent("vtimezone");
			const event = root.getFirstSubcomponent("vevent");
			if (!zoneComponent || !event) throw new Error("It is not there.");
			const wall = event.getFirstPropertyValue("dtstart")?.toString() ?? "";
			const read = new ICAL.Timezone(zoneComponent);
			for (const month of [1, 3, 4, 7, 10, 11, 12]) {
				const at = ICAL.Time.fromData({
					year: 2026,
					month,
					day: 15,
					hour: 12,
					minute: 0,
					second: 0,
				});
				const theirs = new Intl.DateTimeFormat("en-GB", {
					timeZone: name,
					hour: "2-digit",
					minute: "2-digit",
				}).format(at.toUnixTime() * 1000 - read.utcOffset(at) * 1000);
				expect(`${name} ${month} ${theirs}`).toBe(`${name} ${month} 12:00`);
			}
			expect(wall).toMatch(/^2026-1\d-\d\dT\d\d:\d\d:00$/u);
		}
	});

	it("show the restore that the product is known by", () => {
		expect(difference(past(team, 7), team.objects)).toEqual({
			removed: 12,
			changed: 3,
			newer: 5,
		});
		// Whatever touches more than half of a collection needs a second person.
		expect(team.objects.length).toBeGreaterThan(2 * (12 + 3 + 5));
	});

	it("have a believable past at every point", () => {
		for (const one of all) {
			expect(one.past.map(({ daysAgo }) => daysAgo)).toEqual([...demoPast]);
			const month = difference(past(one, 30), one.objects);
			expect(month.removed + month.changed + month.newer).toBeGreaterThan(0);
			for (const { objects } of one.past) {
				expect(objects.length).toBeGreaterThan(1);
				expect(new Set(objects.map(({ file }) => file)).size).toBe(
					objects.length,
				);
			}
		}
	});

	describe("in the folder", () => {
		let staged: ReturnType<typeof openCollections>;
		beforeEach(() => {
			staged = openCollections();
		});
		afterEach(() => staged.close());

		it("stand where they were said to stand, byte by byte", async () => {
			const own = all.filter(({ email }) => email === team.email);
			expect(await staged.collections.seed("person-4", own)).toBe(true);
			const account = staged.collections.account("person-4");
			const there = await account.collections();
			expect(there).toHaveLength(own.length);
			for (const one of own) {
				const id = seededId("person-4", one);
				const { name, color, description } = one;
				expect(there.find((other) => other.id === id)).toMatchObject({
					name,
					color,
					description,
				});
				const hrefs = one.objects.map(({ file }) =>
					seededHref("person-4", one, file),
				);
				const read = await account.read(id, hrefs);
				expect(read.map(({ text }) => text)).toEqual(
					one.objects.map(({ text }) => text),
				);
				expect(await account.listing(id)).toHaveLength(one.objects.length);
			}
		});
	});
});
