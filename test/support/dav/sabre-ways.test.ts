import { afterEach, describe, expect, it } from "vitest";
import type { SabreOptions } from "./sabre.ts";
import { findBody, openAskedSabre, syncBody } from "./sabre-asking.ts";
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

describe("a local server that is asked wrongly or goes wrong", () => {
	it("refuses what no client should send", async () => {
		const { server, ask, calendar } = await opened();
		const body = findBody("<displayname/>");
		const depth = { depth: "1" };
		const answers = [
			await ask("PROPFIND", calendar, { body }),
			await ask("PROPFIND", calendar, {
				body: body.replace(' xmlns="DAV:"', ""),
				headers: depth,
			}),
			await ask("PROPFIND", calendar, {
				body,
				headers: { ...depth, "content-type": "text/plain" },
			}),
			await ask("PROPFIND", calendar, {
				body: body.slice(0, -3),
				headers: depth,
			}),
			await ask("PUT", `${calendar}a.ics`, {
				body: eventText("a"),
				headers: { "content-type": "text/plain" },
			}),
			await ask("REPORT", calendar, {
				body: '<sync-collection xmlns="DAV:"/>',
			}),
		];
		expect(answers.map(({ status }) => status)).toEqual([
			400, 400, 400, 400, 400, 400,
		]);
		expect(server.complaints).toHaveLength(6);
		const foreign = server.path(server.people[1]?.id ?? "", "calendar");
		expect(
			(await ask("PROPFIND", foreign, { body, headers: depth })).status,
		).toBe(403);
	});

	it("says that everything vanished, once, and gives other marks after a migration", async () => {
		const { server, lea, ask, book } = await opened();
		server.edit(lea, "contacts", "a.vcf", contactText("a"));
		const list = () =>
			ask("PROPFIND", book, {
				body: findBody("<getetag/>"),
				headers: { depth: "1" },
			});
		const before = (await list()).text;
		server.vanish(lea, "contacts", 1);
		expect((await list()).text).not.toContain("a.vcf");
		expect((await list()).text).toBe(before);
		server.migrate(lea, "contacts");
		expect((await list()).text).not.toBe(before);
	});

	it("goes wrong as it is told, and right again after", async () => {
		const { server, lea, ask, calendar } = await opened();
		server.edit(lea, "calendar", "a.ics", eventText("a"));
		const list = () =>
			ask("PROPFIND", calendar, {
				body: findBody("<getetag/>"),
				headers: { depth: "1" },
			});
		server.faults.next({
			does: 503,
			times: 2,
			headers: { "retry-after": "1" },
		});
		expect([
			(await list()).status,
			(await list()).headers.get("retry-after"),
		]).toEqual([503, "1"]);
		server.faults.next({ method: "PUT", path: "b.ics", does: "cut-after" });
		await expect(
			ask("PUT", `${calendar}b.ics`, { body: eventText("b") }),
		).rejects.toThrow();
		expect(server.texts(lea, "calendar").size).toBe(2);
		for (const does of ["cut", "half"] as const) {
			server.faults.next({ does });
			await expect(list()).rejects.toThrow();
		}
		server.faults.next({ does: "empty-multistatus" });
		expect((await list()).text).not.toContain("response");
		server.faults.next({ does: "drip" });
		expect((await list()).text).toBe((await list()).text);
	});

	it("lists ten thousand events and reads a hundred of them", async () => {
		const { server, lea, ask, calendar } = await opened();
		for (let index = 0; index < 10_000; index += 1)
			server.edit(lea, "calendar", `${index}.ics`, eventText(`${index}`));
		const all = await ask("REPORT", calendar, { body: syncBody("") });
		expect(all.text.match(/<d:response>/gu)).toHaveLength(10_000);
		const hrefs = Array.from(
			{ length: 101 },
			(_, index) => `<d:href>${calendar}${index * 100}.ics</d:href>`,
		).join("");
		const some = await ask("REPORT", calendar, {
			body: `<c:calendar-multiget xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:d="DAV:"><d:prop><d:getetag/><c:calendar-data/></d:prop>${hrefs}</c:calendar-multiget>`,
		});
		expect(some.text.match(/BEGIN:VEVENT\nDTSTAMP/gu)).toHaveLength(100);
	});
});
