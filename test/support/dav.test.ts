import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createClient } from "./dav/client.ts";
import { hasRadicale, openRadicale } from "./dav/radicale.ts";
import { openRecorder } from "./dav/recorder.ts";
import { findBody, openAskedSabre } from "./dav/sabre-asking.ts";
import { uidIn } from "./dav/sabre-text.ts";
import { contactText, eventText } from "./dav/samples.ts";
import { hasVdirsyncer, openVdirsyncer } from "./dav/vdirsyncer.ts";
import { hasXandikos, openXandikos } from "./dav/xandikos.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closers.splice(0)) await close();
});

const kept = <Server extends { close: () => Promise<void> }>(
	server: Server,
): Server => {
	closers.push(server.close);
	return server;
};

describe("a real server of another project", () => {
	const starters = [
		...(hasRadicale
			? [{ name: "Radicale", open: openRadicale, home: "/lea/" }]
			: []),
		...(hasXandikos
			? [{ name: "Xandikos", open: openXandikos, home: "/lea/calendars/" }]
			: []),
	];
	for (const { name, open, home } of starters)
		it(`starts ${name}, which keeps an event that a recorder sees pass`, async () => {
			const real = kept(await open());
			const recorder = kept(await openRecorder(real.url));
			const ask = createClient({ ...real, url: recorder.url });
			expect((await ask("MKCALENDAR", `${home}new/`)).status).toBe(201);
			const place = `${home}new/a.ics`;
			const put = await ask("PUT", place, { body: eventText("a") });
			expect(put.status).toBe(201);
			recorder.faults.next({ method: "GET", does: "cut" });
			await expect(ask("GET", place)).rejects.toThrow();
			expect((await ask("GET", place)).text).toContain("SUMMARY:Meeting a");
			expect(
				recorder.exchanges.map(({ method, status }) => [method, status]),
			).toEqual(
				expect.arrayContaining([
					["PUT", 201],
					["GET", null],
					["GET", 200],
				]),
			);
		});
	if (hasRadicale)
		it("lets nobody at Radicale in with a wrong password or to somebody else's", async () => {
			const real = kept(
				await openRadicale({
					users: [
						{ login: "lea", password: "one" },
						{ login: "noah", password: "two" },
					],
				}),
			);
			const ask = createClient(real);
			const body = findBody("<displayname/>");
			const headers = { depth: "0" };
			expect((await ask("PROPFIND", "/lea/", { body, headers })).status).toBe(
				207,
			);
			expect((await ask("PROPFIND", "/noah/", { body, headers })).status).toBe(
				403,
			);
			const wrong = createClient({ ...real, password: "two" });
			expect((await wrong("PROPFIND", "/lea/", { body, headers })).status).toBe(
				401,
			);
		});
});

if (hasVdirsyncer)
	it("is understood by a client of another project", async () => {
		const { server, lea, ask, calendar, book } = kept(await openAskedSabre());
		server.edit(lea, "calendar", "a.ics", eventText("a"));
		server.edit(lea, "contacts", "c.vcf", contactText("c"));
		const events = kept(
			openVdirsyncer({
				...server,
				url: new URL(calendar, server.url).href,
				kind: "calendar",
			}),
		);
		const people = kept(
			openVdirsyncer({
				...server,
				url: new URL(book, server.url).href,
				kind: "contacts",
			}),
		);
		writeFileSync(join(events.folder, "b.ics"), eventText("b"));
		await events.sync();
		await people.sync();
		expect(readdirSync(people.folder)).toHaveLength(1);
		expect(readdirSync(events.folder)).toHaveLength(2);
		expect(
			[...server.texts(lea, "calendar").values()].map(uidIn).sort(),
		).toEqual(["a", "b"]);
		await ask("DELETE", `${calendar}a.ics`);
		await events.sync();
		expect(readdirSync(events.folder)).toEqual(["b.ics"]);
		expect([...server.broken, ...server.complaints]).toEqual([]);
	});
