import { afterEach, describe, expect, it } from "vitest";
import { writes } from "./exchanges.ts";
import type { SabreOptions } from "./sabre.ts";
import { findBody, openAskedSabre, syncBody, tokenIn } from "./sabre-asking.ts";
import { eventText, invitation } from "./samples.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closers.splice(0)) await close();
});

const opened = async (options: SabreOptions = {}) => {
	const server = await openAskedSabre(options);
	closers.push(server.close);
	return server;
};

describe("a local server like sabre/dav", () => {
	it("tells changes page by page until nothing is left, and then nothing", async () => {
		const { server, lea, ask, calendar } = await opened({ pageSize: 3 });
		const first = await ask("REPORT", calendar, { body: syncBody("") });
		for (let index = 0; index < 7; index += 1)
			server.edit(lea, "calendar", `${index}.ics`, eventText(`${index}`));
		server.edit(lea, "calendar", "3.ics", null);
		let token = tokenIn(first.text);
		const seen: string[] = [];
		for (let left = true; left; ) {
			const page = await ask("REPORT", calendar, { body: syncBody(token) });
			seen.push(
				...page.text.matchAll(/\/(\d)\.ics</gu).map(([, one = ""]) => one),
			);
			left = page.text.includes(" 507 ");
			token = tokenIn(page.text);
		}
		expect(new Set(seen)).toEqual(new Set(["0", "1", "2", "3", "4", "5", "6"]));
		const none = await ask("REPORT", calendar, { body: syncBody(token) });
		expect(none.text).not.toContain("<d:response>");
		expect(tokenIn(none.text)).toBe(token);
	});

	it("refuses a token that it cannot use, and takes one from the future", async () => {
		const { server, lea, ask, calendar } = await opened();
		server.edit(lea, "calendar", "a.ics", eventText("a"));
		const old = tokenIn(
			(await ask("REPORT", calendar, { body: syncBody("") })).text,
		);
		const undo = server.backup(lea, "calendar");
		server.edit(lea, "calendar", "b.ics", eventText("b"));
		const later = tokenIn(
			(await ask("REPORT", calendar, { body: syncBody(old) })).text,
		);
		undo();
		const future = await ask("REPORT", calendar, { body: syncBody(later) });
		expect([future.status, future.text.includes("<d:response>")]).toEqual([
			207,
			false,
		]);
		server.forgetTokens(lea, "calendar");
		const refused = await ask("REPORT", calendar, { body: syncBody(old) });
		expect(refused.status).toBe(403);
		expect(refused.text).toContain("valid-sync-token");
	});

	it("writes under conditions, and tells no mark of what it rewrote", async () => {
		const { server, ask, calendar } = await opened();
		const place = `${calendar}a%20b.ics`;
		const absent = { "if-none-match": "*" };
		const put = await ask("PUT", place, {
			body: eventText("a"),
			headers: absent,
		});
		expect([put.status, put.headers.get("etag")]).toEqual([
			201,
			expect.stringMatching(/^"\w+"$/u),
		]);
		expect(
			(await ask("PUT", place, { body: eventText("a"), headers: absent }))
				.status,
		).toBe(412);
		const wrong = { "if-match": '"other"' };
		expect((await ask("DELETE", place, { headers: wrong })).status).toBe(412);
		const right = { "if-match": put.headers.get("etag") ?? "" };
		expect((await ask("DELETE", place, { headers: right })).status).toBe(204);
		expect(server.complaints).toEqual([]);
		const other = await opened({ rewrites: true });
		const rewritten = await other.ask("PUT", `${other.calendar}a.ics`, {
			body: eventText("a"),
		});
		expect([rewritten.status, rewritten.headers.get("etag")]).toEqual([
			201,
			null,
		]);
		expect(other.server.texts(other.lea, "calendar").get("a.ics")).toContain(
			"BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP",
		);
	});

	it("mails guests unless the header or the text keeps it from it", async () => {
		const { server, ask, calendar } = await opened();
		const place = `${calendar}a.ics`;
		const text = eventText(
			"a",
			invitation("lea@example.org", "guest@example.net"),
		);
		const quiet = { "schedule-reply": "F" };
		await ask("PUT", place, { body: text, headers: quiet });
		await ask("DELETE", place, { headers: quiet });
		await ask("PUT", place, {
			body: text.replaceAll("ATTENDEE;", "ATTENDEE;SCHEDULE-AGENT=NONE;"),
		});
		expect(server.mails).toEqual([]);
		const loud = await ask("PUT", place, { body: text });
		expect(loud.headers.get("etag")).toBeNull();
		await ask("DELETE", place);
		expect(server.mails.map(({ to, method }) => [to, method])).toEqual([
			["guest@example.net", "REQUEST"],
			["guest@example.net", "CANCEL"],
		]);
		expect(writes(server.exchanges)).toHaveLength(5);
	});

	it("leads from its root to what somebody has, and makes and sets looks", async () => {
		const { server, lea, ask } = await opened({ build: "infomaniak" });
		const depth = (value: string) => ({ depth: value });
		const root = await ask("PROPFIND", "/", {
			body: findBody("<current-user-principal/>"),
			headers: depth("0"),
		});
		const principal =
			/<d:href>(\/principals\/[^<]+)/u.exec(root.text)?.[1] ?? "";
		const homes = await ask("PROPFIND", principal, {
			body: findBody("<cal:calendar-home-set/><card:addressbook-home-set/>"),
			headers: depth("0"),
		});
		expect(homes.text).toContain(`/calendars/${lea}/`);
		const place = `/addressbooks/${lea}/é!.new/`;
		const set =
			"<set><prop><resourcetype><collection/><c:addressbook/></resourcetype><displayname>Friends &amp; co</displayname></prop></set>";
		const make = {
			body: `<mkcol xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav">${set}</mkcol>`,
		};
		expect((await ask("MKCOL", place, make)).status).toBe(201);
		expect((await ask("MKCOL", place, make)).status).toBe(405);
		const color =
			'<x:calendar-color xmlns:x="http://apple.com/ns/ical/">#aa00cc</x:calendar-color>';
		const patch = {
			body: `<propertyupdate xmlns="DAV:"><set><prop>${color}<y:own xmlns:y="urn:y"><y:in a="1"/></y:own></prop></set></propertyupdate>`,
		};
		expect((await ask("PROPPATCH", place, patch)).text).toContain("200 OK");
		const listed = await ask("PROPFIND", `/addressbooks/${lea}/`, {
			body: findBody(
				'<displayname/><x:calendar-color xmlns:x="http://apple.com/ns/ical/"/><y:own xmlns:y="urn:y"/>',
			),
			headers: depth("1"),
		});
		expect(listed.text).toContain(
			`/addressbooks/${lea}/%c3%a9%21.new/</d:href>`,
		);
		expect(listed.text).toContain(
			'<d:displayname>Friends &amp; co</d:displayname><x1:calendar-color xmlns:x1="http://apple.com/ns/ical/">#aa00cc</x1:calendar-color><x1:own xmlns:x1="urn:y"><x1:in a="1" xmlns:x1="urn:y"/></x1:own>',
		);
		const wrong = {
			body: '<propertyupdate xmlns="DAV:"><set><prop><getetag>x</getetag><displayname>y</displayname></prop></set></propertyupdate>',
		};
		expect((await ask("PROPPATCH", place, wrong)).text).toMatch(
			/displayname\/><\/d:prop><d:status>HTTP\/1.1 424 .*403 Forbidden/u,
		);
		expect(
			(await ask("REPORT", "/", { body: syncBody("") })).text,
		).not.toContain("response");
		expect((await ask("DELETE", place)).status).toBe(204);
		expect(server.collections(lea, "contacts")).toHaveLength(1);
	});
});
