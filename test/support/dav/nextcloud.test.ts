import { afterEach, describe, expect, it } from "vitest";
import { createClient } from "./client.ts";
import type { SabreOptions } from "./sabre.ts";
import { findBody, openAskedSabre } from "./sabre-asking.ts";
import { contactText, eventText } from "./samples.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closers.splice(0)) await close();
});

const opened = async (options: SabreOptions = {}) => {
	const server = await openAskedSabre(options);
	closers.push(server.close);
	return server;
};

describe("a local server like Nextcloud", () => {
	it("shares an address book by user id, says nothing of somebody unknown, and lets a reader read", async () => {
		const { server, ask, book } = await opened({ build: "nextcloud" });
		const share = (id: string) =>
			`<o:share xmlns:o="http://owncloud.org/ns" xmlns:d="DAV:"><o:set><d:href>principal:principals/users/${id}</d:href></o:set></o:share>`;
		expect((await ask("POST", book, { body: share("noah") })).status).toBe(200);
		expect((await ask("POST", book, { body: share("nobody") })).status).toBe(
			200,
		);
		const told = await ask("PROPFIND", book, {
			body: findBody("<oc:invite/>"),
			headers: { depth: "0" },
		});
		expect(told.text).toContain("principal:principals/users/noah</d:href>");
		expect(told.text).not.toContain("nobody");
		const noah = createClient({
			...server,
			login: "noah",
			password: server.people[1]?.password ?? "",
		});
		const theirs = book.replace(
			"/lea/contacts/",
			"/noah/contacts_shared_by_lea/",
		);
		const seen = await noah("PROPFIND", theirs, {
			body: findBody("<owner/>"),
			headers: { depth: "0" },
		});
		expect(seen.text).toContain("/principals/users/lea/");
		expect(
			(await noah("PUT", `${theirs}a.vcf`, { body: contactText("a") })).status,
		).toBe(403);
	});

	it("keeps a deleted event in its bin, from where it comes back", async () => {
		const { server, ask, calendar } = await opened({ build: "nextcloud" });
		await ask("PUT", `${calendar}a.ics`, { body: eventText("a") });
		await ask("DELETE", `${calendar}a.ics`);
		const again = await ask("PUT", `${calendar}b.ics`, {
			body: eventText("a"),
		});
		expect(again.status).toBe(400);
		expect(again.text).toContain(
			"Deleted calendar object with uid already exists",
		);
		const home = calendar.replace(/personal\/$/u, "trashbin/");
		const moved = await ask("MOVE", `${home}objects/1.ics`, {
			headers: { destination: new URL(`${home}restore/file`, server.url).href },
		});
		expect(moved.status).toBe(201);
		expect((await ask("GET", `${calendar}a.ics`)).text).toBe(eventText("a"));
	});

	it("keeps which calendar is the default, if it is one of one's own", async () => {
		const { server, lea, ask } = await opened({ build: "nextcloud" });
		server.add(lea, { kind: "calendar", name: "Other", uuid: "other" });
		const principal = "/remote.php/dav/principals/users/lea/";
		const prefer = (path: string) => ({
			body: `<propertyupdate xmlns="DAV:"><set><prop><c:schedule-default-calendar-URL xmlns:c="urn:ietf:params:xml:ns:caldav"><href>${path}</href></c:schedule-default-calendar-URL></prop></set></propertyupdate>`,
		});
		const foreign = await ask(
			"PROPPATCH",
			principal,
			prefer(server.path("noah", "calendar")),
		);
		expect(foreign.text).toContain("403");
		const own = await ask(
			"PROPPATCH",
			principal,
			prefer(server.path(lea, "other")),
		);
		expect(own.text).toContain("200 OK");
		const inbox = await ask(
			"PROPFIND",
			"/remote.php/dav/calendars/lea/inbox/",
			{
				body: findBody("<cal:schedule-default-calendar-URL/>"),
				headers: { depth: "0" },
			},
		);
		expect(inbox.text).toContain(
			"<d:href>/remote.php/dav/calendars/lea/other/</d:href></cal:schedule",
		);
		expect(server.complaints).toEqual([]);
	});
});
