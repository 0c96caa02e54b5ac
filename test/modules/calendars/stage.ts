import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmbeddedCollections } from "../../../src/drivers/embedded/collections/collections.ts";
import { personKey } from "../../../src/modules/people/who.ts";
import type { PimAccount } from "../../../src/pim/account.ts";
import { openTestSuitemate } from "../../support/suitemate.ts";

/** A calendar text of one component. */
export const calendarText = (lines: readonly string[], kind = "VEVENT") =>
	[
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Tests//EN",
		`BEGIN:${kind}`,
		"DTSTAMP:20261101T000000Z",
		...lines,
		`END:${kind}`,
		"END:VCALENDAR",
		"",
	].join("\r\n");

/** The whole product with calendars of its own in a folder, where everybody who is linked has an account; Élise has two calendars with what is written in them here. It is Sunday, 22 November 2026, 15:00 in Zurich. */
export const openCalendars = async (
	wrap: (account: PimAccount) => PimAccount = (account) => account,
) => {
	const folder = mkdtempSync(join(tmpdir(), "calendars-"));
	const collections = createEmbeddedCollections({
		folder,
		zone: "Europe/Zurich",
		now: () => Date.UTC(2026, 10, 22, 14),
		userOf: async () => null,
	});
	const beginning = personKey("");
	const read: number[] = [];
	const accountOf = (person: string) => {
		const account = collections.account(person.slice(beginning.length));
		return wrap({
			...account,
			read: (id, hrefs) => {
				if (hrefs.length > 0) read.push(hrefs.length);
				return account.read(id, hrefs);
			},
		});
	};
	const test = await openTestSuitemate({}, () => ({
		localAccounts: {
			of: async (holder) =>
				holder.kind === "person" && holder.person.startsWith(beginning)
					? accountOf(holder.person)
					: null,
			holders: async () => [],
		},
	}));
	const elise = await test.ksuite.users.get("elise.favre@alpenblick.example");
	const account = collections.account(elise?.id ?? "");
	const work = await account.make({
		kind: "calendar",
		name: "Work",
		color: "#1a73e8",
	});
	const team = await account.make({ kind: "calendar", name: "Team, all" });
	const put = async (id: string, file: string, text: string) => {
		const href = account.place(id, file);
		const done = await account.put(id, {
			href,
			text,
			when: { kind: "absent" },
		});
		if (done.kind !== "done") throw new Error(done.kind);
		return href;
	};
	await put(
		work.id,
		"review.ics",
		calendarText([
			"UID:review",
			"SUMMARY:Quarterly review",
			"LOCATION:Room Eiger",
			"DTSTART;TZID=Europe/Zurich:20261117T100000",
			"DTEND;TZID=Europe/Zurich:20261117T113000",
			"RRULE:FREQ=WEEKLY;COUNT=4",
			"EXDATE;TZID=Europe/Zurich:20261201T100000",
			"ATTENDEE;CN=Marc:mailto:marc@alpenblick.example",
		]),
	);
	await put(
		work.id,
		"offer.ics",
		calendarText(
			["UID:offer", "SUMMARY:Send the offer", "DUE:20261126T160000Z"],
			"VTODO",
		),
	);
	await put(
		team.id,
		"fair.ics",
		calendarText([
			"UID:fair",
			"SUMMARY:Trade fair",
			"DTSTART;VALUE=DATE:20261124",
			"DTEND;VALUE=DATE:20261127",
			"COLOR:tomato",
		]),
	);
	return {
		...test,
		account,
		work,
		team,
		put,
		/** How many objects were read at a time. */
		read,
		/** Writes into an object's file as another program might. */
		damage: async (href: string, text: string) => {
			const name = href.split("/").at(-1) ?? "";
			const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
			const file = files.find((one) => one.endsWith(`/${name}`));
			writeFileSync(join(folder, file ?? ""), text);
		},
		close: async () => {
			await test.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
};

/** What {@link openCalendars} gives. */
export type CalendarsTest = Awaited<ReturnType<typeof openCalendars>>;
