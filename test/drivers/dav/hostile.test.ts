import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { PimAccount } from "../../../src/pim/account.ts";
import { codeOf } from "../../contracts/answers.ts";
import { openLoopback } from "../../support/dav/loopback.ts";
import {
	calendarRow,
	type Lie,
	marked,
	openLiar,
	row,
	rows,
	say,
} from "./liar.ts";
import { openAt } from "./stage.ts";

const id = "/home/cal/";
let server: Awaited<ReturnType<typeof openLiar>>;
let account: PimAccount;
beforeAll(async () => {
	server = await openLiar();
	account = await openAt(server, {
		patience: { call: 1500, report: 1500, again: 5 },
	});
	await account.capabilities();
});
afterAll(() => server.close());
beforeEach(() => {
	server.state.lie = () => false;
	server.asked.length = 0;
});

/** Says this in place of the listing of the calendar. */
const listed =
	(body: string | Buffer, status = 207): Lie =>
	(request, response) =>
		request.url === id && say(response, body, status);

const after = (lie: Lie) => {
	server.state.lie = lie;
	return codeOf(account.listing(id));
};

const bomb = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${"bcdefghij"
	.split("")
	.map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
	.join("")}]>`;

it.each([
	[
		"a document type with entities that grow",
		`${bomb}${rows(calendarRow, marked("/home/cal/&j;.ics"))}`,
	],
	[
		"an entity that reads a file",
		`<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rows(calendarRow)}`,
	],
	[
		"an entity that nobody knows",
		rows(calendarRow, marked("/home/cal/&nbsp;.ics")),
	],
	[
		"elements in elements without end",
		`${rows().slice(0, -16)}<d:response>${"<d:x>".repeat(5000)}`,
	],
	[
		"an answer cut off in the middle of a row",
		rows(calendarRow, marked("/home/cal/a.ics")).slice(0, -60),
	],
	[
		"an answer cut off between two rows",
		rows(calendarRow, marked("/home/cal/a.ics")).replace(
			"</d:multistatus>",
			"",
		),
	],
	["a page", "<html><body><p>Please log in</body></html>"],
	["nothing", ""],
	["words", "Hello."],
	["JSON", '{"ok": true}'],
	["another kind of answer", '<d:error xmlns:d="DAV:"/>'],
	[
		"an object at another host",
		rows(calendarRow, marked("https://evil.example/home/cal/a.ics")),
	],
	[
		"an object of somebody else",
		rows(calendarRow, marked("/home/other/a.ics")),
	],
	[
		"an object above the calendar",
		rows(calendarRow, marked("/home/cal/../../x.ics")),
	],
	[
		"an object without a mark",
		rows(calendarRow, row("/home/cal/a.ics", "<d:resourcetype/>")),
	],
	["an empty list, which would be an empty calendar", rows()],
	["a list without the calendar", rows(marked("/home/cal/a.ics"))],
	[
		"bytes that are no UTF-8",
		Buffer.from(rows(calendarRow, marked("/home/cal/é.ics")), "latin1"),
	],
])("believes nothing of %s", async (_, body) => {
	expect(await after(listed(body))).toBe("sync-garbled");
});

it.each([
	[200, "sync-garbled"],
	[301, "sync-garbled"],
	[400, "sync-refused"],
	[401, "sync-login"],
	[403, "sync-refused"],
	[404, "not-found"],
	[410, "not-found"],
	[418, "sync-refused"],
	[423, "sync-busy"],
	[429, "sync-busy"],
	[500, "sync-refused"],
	[502, "sync-unreachable"],
	[503, "sync-busy"],
	[504, "sync-unreachable"],
] as const)("says what the status %i means", async (status, code) => {
	const lie: Lie = (request, response) => {
		if (request.url !== id) return false;
		response.writeHead(status, { "content-type": "text/html" });
		response.end("<html>lea quiet-forest-7</html>");
		return true;
	};
	expect(await after(lie)).toBe(code);
});

it("follows no redirect with the login, wherever it leads", async () => {
	const thief = await openLoopback(async (_, response) => {
		response.end();
		throw new Error("Somebody came.");
	});
	server.state.lie = (_, response) => {
		response.writeHead(302, { location: `${thief.url}home/cal/` });
		response.end();
		return true;
	};
	expect(await codeOf(account.listing(id))).toBe("sync-garbled");
	expect(await codeOf(account.read(id, ["/home/cal/a.ics"]))).toBe(
		"sync-garbled",
	);
	expect(
		await codeOf(
			account.put(id, {
				href: "/home/cal/a.ics",
				text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
				when: { kind: "absent" },
			}),
		),
	).toBe("sync-garbled");
	expect(await codeOf(openAt(server))).toBe("sync-refused");
	expect(thief.broken).toEqual([]);
	await thief.close();
});

it("ends a listing that never ends, by its size", async () => {
	const piece = marked("/home/cal/a.ics").repeat(5000);
	const patient = await openAt(server, { patience: { call: 25_000 } });
	server.state.lie = async (request, response) => {
		if (request.url !== id) return false;
		response.writeHead(207, { "content-type": "application/xml" });
		response.write(rows(calendarRow).replace("</d:multistatus>", ""));
		const closed = new Promise((on) => response.once("close", on));
		while (!response.destroyed)
			if (!response.write(piece))
				await Promise.race([
					closed,
					new Promise((on) => response.once("drain", on)),
				]);
		return true;
	};
	expect(await codeOf(patient.listing(id))).toBe("sync-garbled");
});

it("ends an answer that drips, by its time", async () => {
	const code = await after(async (request, response) => {
		if (request.url !== id) return false;
		response.writeHead(207);
		while (!response.destroyed) {
			response.write(" ");
			await new Promise((later) => setTimeout(later, 20));
		}
		return true;
	});
	expect(code).toBe("sync-unreachable");
}, 15_000);

it("is told when the connection is cut or the length is a lie", async () => {
	const cut: Lie = (request, response) => {
		if (request.url !== id) return false;
		response.destroy();
		return true;
	};
	expect(await after(cut)).toBe("sync-unreachable");
	const short: Lie = (request, response) => {
		if (request.url !== id) return false;
		response.writeHead(207, { "content-length": "100000" });
		response.write(rows(calendarRow), () => response.destroy());
		return true;
	};
	expect(await after(short)).toBe("sync-unreachable");
});

it("reads a listing of ten thousand, whatever prefixes, encodings and quotes it uses", async () => {
	const many = Array.from(
		{ length: 10_000 },
		(_, at) =>
			`<response><href>/home/c%61l/a%40${at}.ics</href><propstat><prop><getetag>W/&quot;m${at}&quot;</getetag></prop><status>HTTP/1.1 200 OK</status></propstat></response>`,
	);
	const self = `<response><href>/home/cal</href><propstat><prop><resourcetype><collection/><C:calendar xmlns:C="urn:ietf:params:xml:ns:caldav"/></resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
	server.state.lie = listed(
		`\uFEFF<multistatus xmlns="DAV:">${self}${many.join("\n")}</multistatus>`,
	);
	const listing = await account.listing(id);
	expect(listing).toHaveLength(10_000);
	expect(listing[7]).toEqual({ href: "/home/cal/a%407.ics", etag: '"m7"' });
});

it("asks again for each object that an answer leaves out, and takes no other for it", async () => {
	const text = "BEGIN:VCALENDAR\r\nX-A:1 &amp; <2>\r\nEND:VCALENDAR\r\n";
	server.state.lie = (request, response) => {
		if (request.method === "REPORT")
			return say(
				response,
				rows(
					row(
						"/home/cal/other.ics",
						'<d:getetag>"x"</d:getetag><c:calendar-data>BEGIN:VCALENDAR</c:calendar-data>',
					),
					row(
						"/home/cal/%62.ics",
						`<d:getetag>"b"</d:getetag><c:calendar-data><![CDATA[${text}]]></c:calendar-data>`,
					),
				),
			);
		if (request.method !== "GET" || request.url !== "/home/cal/a.ics")
			return false;
		response.writeHead(200, { etag: '"a"', "content-type": "text/calendar" });
		response.end("BEGIN:VCALENDAR\nEND:VCALENDAR");
		return true;
	};
	const read = await account.read(id, [
		"/home/cal/a.ics",
		"/home/cal/b.ics",
		"/home/cal/c.ics",
	]);
	expect(read.toSorted((a, b) => (a.href < b.href ? -1 : 1))).toEqual([
		{
			href: "/home/cal/a.ics",
			etag: '"a"',
			text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
		},
		{ href: "/home/cal/b.ics", etag: '"b"', text },
	]);
});

it("asks for fewer where a hundred are too many", async () => {
	server.state.lie = (request, response, body) => {
		if (request.method !== "REPORT") return false;
		const hrefs = [...body.matchAll(/<d:href>([^<]*)<\/d:href>/gu)].map(
			([, href = ""]) => href,
		);
		if (hrefs.length > 10) {
			response.writeHead(hrefs.length > 40 ? 400 : 500);
			response.end();
			return true;
		}
		return say(
			response,
			rows(
				...hrefs.map((href) =>
					row(
						href,
						'<d:getetag>"x"</d:getetag><c:calendar-data>BEGIN:VCALENDAR</c:calendar-data>',
					),
				),
			),
		);
	};
	const hrefs = Array.from({ length: 150 }, (_, at) => `/home/cal/${at}.ics`);
	const read = await account.read(id, hrefs);
	expect(read.map(({ href }) => href).toSorted()).toEqual(hrefs.toSorted());
});

it("never leaves its collection, whatever place it is given", async () => {
	for (const href of [
		"//evil.example/home/cal/a.ics",
		"https://evil.example/home/cal/a.ics",
		"/home/cal/../other/a.ics",
		"/home/cal/%2e%2e/a.ics",
		"/home/other/a.ics",
		"/home/cal/",
		"/home/cal/a/b.ics",
		"",
	]) {
		const row = { href, etag: '"a"' };
		expect(await codeOf(account.read(id, [href]))).toBe("not-found");
		expect(await codeOf(account.remove(id, row))).toBe("not-found");
		const when = { kind: "absent" } as const;
		expect(await codeOf(account.put(id, { href, text: "x", when }))).toBe(
			"not-found",
		);
	}
	for (const place of [
		"//evil.example/",
		"https://evil.example/",
		"/home/../me/",
		"/home/cal/?x",
		"",
	])
		expect(await codeOf(account.changes(place, null))).toBe("not-found");
	const paths = server.asked.map(({ method, path }) => `${method} ${path}`);
	expect(
		paths.filter((path) => /^(?:PUT|DELETE|GET|REPORT)/u.test(path)),
	).toEqual([]);
});

it("comes back when a server says so, and tells who would have to wait for long", async () => {
	let times = 0;
	const busy =
		(wait: string): Lie =>
		(request, response) => {
			if (request.url !== id || times > 0) return false;
			times += 1;
			response.writeHead(503, { "retry-after": wait });
			response.end();
			return true;
		};
	server.state.lie = busy("1");
	expect(await account.listing(id)).toHaveLength(1);
	times = 0;
	expect(await after(busy("3600"))).toBe("sync-busy");
});
