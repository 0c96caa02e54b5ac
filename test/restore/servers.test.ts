import { describe, expect, it } from "vitest";
import type { PimAccount } from "../../src/pim/account.ts";
import type { Kind } from "../../src/pim/collection.ts";
import { contactText, eventText, taskText } from "../contracts/pim-account.ts";
import { openAt } from "../drivers/dav/stage.ts";
import { type Exchange, writes } from "../support/dav/exchanges.ts";
import { hasRadicale, openRadicale } from "../support/dav/radicale.ts";
import { openRecorder } from "../support/dav/recorder.ts";
import { openSabre } from "../support/dav/sabre.ts";
import { hasXandikos, openXandikos } from "../support/dav/xandikos.ts";
import {
	inputOf,
	openRestoring,
	type RestoringTest,
} from "../support/restoring.ts";
import { stateIn } from "./history.ts";

const day = 86_400_000;

const withGuests = (uid: string, title: string, own: string, more = "") =>
	eventText(uid, title, [
		`ORGANIZER:mailto:${own}`,
		`ATTENDEE;PARTSTAT=ACCEPTED:mailto:${own}`,
		"ATTENDEE;RSVP=TRUE;PARTSTAT=NEEDS-ACTION:mailto:guest@elsewhere.example",
		...(more === "" ? [] : [more]),
	]);

/** A series of which one meeting is at another hour. */
const series = (uid: string, title: string): string =>
	eventText(uid, title, ["RRULE:FREQ=WEEKLY;COUNT=5"]).replace(
		"END:VEVENT\r\n",
		[
			"END:VEVENT",
			"BEGIN:VEVENT",
			`UID:${uid}`,
			"DTSTAMP:20261101T080000Z",
			"RECURRENCE-ID:20261209T090000Z",
			"DTSTART:20261209T140000Z",
			"DTEND:20261209T150000Z",
			`SUMMARY:${title}, later`,
			"END:VEVENT",
			"",
		].join("\r\n"),
	);

const write = async (
	account: PimAccount,
	id: string,
	file: string,
	text: string,
): Promise<void> => {
	const href = account.place(id, file);
	const [there] = await account.read(id, [href]);
	const when = there
		? { kind: "is" as const, etag: there.etag }
		: { kind: "absent" as const };
	expect((await account.put(id, { href, text, when })).kind).toBe("done");
};

const erase = async (account: PimAccount, id: string, file: string) => {
	const [there] = await account.read(id, [account.place(id, file)]);
	if (there) await account.remove(id, there);
};

const valuesOf = async (account: PimAccount, id: string) =>
	[...(await stateIn(account, id)).values()].flat().toSorted();

/** What somebody does with a calendar in a week, and how they get it back; few writes, as some servers are slow. */
const playCalendar = async (test: RestoringTest, own: string) => {
	const { account } = test;
	const { id } = await test.make("Team calendar");
	const other = (await test.make("Archive")).id;
	await write(account, id, "guests.ics", withGuests("guests", "Review", own));
	await write(account, id, "series.ics", series("series", "Stand-up"));
	await write(account, id, "task.ics", taskText("task", "Pay the rent"));
	await write(account, id, "plain.ics", eventText("plain", "Lunch"));
	await test.read("restore now", { collection: id });
	const before = await stateIn(account, id);
	test.clock.now += 8 * day;
	await write(
		account,
		id,
		"guests.ics",
		withGuests("guests", "Review, moved", own, "LOCATION:Bern"),
	);
	for (const file of ["series.ics", "task.ics"]) await erase(account, id, file);
	await write(account, id, "late.ics", withGuests("late", "Late", own));
	const between = await stateIn(account, id);
	const look = (given: Record<string, unknown> = {}) =>
		test.read("restore calendar", { calendar: id, point: "7d", ...given });

	// One of them is left alone.
	const first = await look();
	const { restore } = inputOf(first, "restore apply");
	const items = await test.read("restore items", { restore });
	expect(test.lines(items).join("\n")).toContain("Stand-up");
	const { found } = await keys(test, String(restore));
	const chosen = await test.read("restore choose", {
		restore,
		items: found
			.filter(({ wanted }) => !wanted?.href.includes("task"))
			.map(({ key }) => key),
	});
	// And one is edited after the look.
	await write(account, id, "guests.ics", withGuests("guests", "Newer", own));
	const ended = await test.apply(chosen);
	expect(test.lines(ended)).toContain("Edited meanwhile, so left alone: 1");
	const merged = await stateIn(account, id);
	expect(merged.get("series")).toEqual(before.get("series"));
	expect(merged.get("task")).toBeUndefined();
	expect(merged.get("late")).toEqual(between.get("late"));

	// Then everything, exactly.
	await test.apply(await look({ exact: true }));
	expect(await stateIn(account, id)).toEqual(before);
	const undone = await test.apply(await test.read("restore undo", {}));
	expect(test.lines(undone)[0]).toContain("3 of 3 taken back");
	expect(await stateIn(account, id)).toEqual(merged);

	// Into another one, and into a new one, which goes again.
	await test.apply(await look({ into: other }));
	expect(await stateIn(account, other)).toEqual(before);
	const draft = inputOf(await look(), "restore apply").restore;
	const anew = await test.read("restore set", { restore: draft, into: "new" });
	const made = await test.apply(anew);
	const copy = (await account.collections()).find(({ name }) =>
		name.startsWith("Team calendar,"),
	);
	expect(await valuesOf(account, copy?.id ?? "")).toEqual(
		[...before.values()].flat().toSorted(),
	);
	await test.apply(
		await test.read("restore undo", inputOf(made, "restore undo")),
	);
	const all = await account.collections();
	expect(all.map((one) => one.id)).not.toContain(copy?.id);
	expect(await stateIn(account, id)).toEqual(merged);
};

const keys = async (test: RestoringTest, restore: string) => {
	const { openState } = await import("../../src/modules/restore/open-state.ts");
	const draft = await test.services.restores.get(restore);
	if (!draft) throw new Error("there is no restore");
	const { difference } = await openState(draft, test.services);
	return { found: difference.items };
};

const playContacts = async (test: RestoringTest) => {
	const { account } = test;
	const kind: Kind = "contacts";
	const { id } = await account.make({ kind, name: "Clients" });
	const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${Buffer.alloc(3000, "Alpen").toString("base64")}`;
	await write(account, id, "anna.vcf", contactText("anna", "Anna", [photo]));
	await write(account, id, "beat.vcf", contactText("beat", "Beat"));
	await test.read("restore now", { collection: id });
	const before = await stateIn(account, id);
	test.clock.now += 8 * day;
	await erase(account, id, "anna.vcf");
	await write(account, id, "beat.vcf", contactText("beat", "Beat Meier"));
	const between = await stateIn(account, id);
	await test.apply(
		await test.read("restore contacts", { book: id, point: "7d" }),
	);
	expect(await stateIn(account, id)).toEqual(before);
	await test.apply(await test.read("restore undo", {}));
	expect(await stateIn(account, id)).toEqual(between);
};

const playAll = async (account: PimAccount, own: string): Promise<void> => {
	const test = await openRestoring(() => account);
	await playCalendar(test, own);
	await playContacts(test);
	await test.close();
};

/** Nothing that was asked makes a server write to guests. */
const judge = (exchanges: readonly Exchange[]): void => {
	const paths = exchanges.map(({ path }) => path);
	expect(paths.filter((path) => /(?:in|out)box/iu.test(path))).toEqual([]);
	expect(exchanges.map(({ method }) => method)).not.toContain("POST");
	const written = writes(exchanges).filter(({ method }) =>
		/^(?:PUT|DELETE|MOVE|COPY)$/u.test(method),
	);
	expect(written.length).toBeGreaterThan(20);
	for (const { headers, method, path } of written)
		expect([method, path, headers["schedule-reply"]]).toEqual([
			method,
			path,
			"F",
		]);
	for (const { headers, method } of written)
		if (method === "PUT")
			expect(headers["if-match"] ?? headers["if-none-match"]).toBeDefined();
};

describe("restoring at real servers, without a word to guests", () => {
	it.each([
		["sabre", {}],
		["sabre", { rewrites: true, twins: "refuse", pageSize: 2 }],
		["nextcloud", {}],
		["infomaniak", {}],
	] as const)("at %s %j", async (build, ways) => {
		const server = await openSabre({ build, ...ways });
		await playAll(await openAt(server), server.people[0]?.email ?? "");
		expect(server.mails).toEqual([]);
		expect(server.complaints).toEqual([]);
		judge(server.exchanges);
		await server.close();
	});

	const real = [
		["Radicale", hasRadicale, openRadicale],
		["Xandikos", hasXandikos, openXandikos],
	] as const;
	for (const [name, isHere, open] of real)
		if (isHere)
			it(`at ${name}`, async () => {
				const server = await open();
				const recorder = await openRecorder(server.url);
				const account = await openAt({ ...server, url: recorder.url });
				await playAll(account, "lea@example.org");
				judge(recorder.exchanges);
				await recorder.close();
				await server.close();
			});

	it("would be heard by guests without the header, as the control shows", async () => {
		const server = await openSabre();
		const account = await openAt(server);
		const [owner] = server.people;
		const { id } = await account.make({ kind: "calendar", name: "Loud" });
		const text = withGuests("loud", "Loud", owner?.email ?? "");
		const secret = Buffer.from(`${server.login}:${server.password}`);
		const answer = await fetch(
			new URL(account.place(id, "loud.ics"), server.url),
			{
				method: "PUT",
				headers: {
					authorization: `Basic ${secret.toString("base64")}`,
					"content-type": "text/calendar; charset=utf-8",
					"if-none-match": "*",
				},
				body: text,
			},
		);
		await answer.arrayBuffer();
		expect(answer.ok).toBe(true);
		expect(server.mails).not.toEqual([]);
		await server.close();
	});
});
