import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LogEvent } from "../../../src/core/log.ts";
import type { PageForm, PageHandler } from "../../../src/core/page-form.ts";
import { Problem } from "../../../src/core/problem.ts";
import { say } from "../../../src/core/text.ts";
import {
	type AskPages,
	createAskPages,
} from "../../../src/platforms/pages/ask.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { migrate } from "../../../src/store/migrate.ts";
import { migrations, type Schema } from "../../../src/store/schema.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import { createShortLived } from "../../../src/store/short-lived.ts";
import { readText } from "../../../src/words/words.ts";

const form: PageForm = {
	purpose: "test",
	title: "Connect <something>",
	text: ["For Nadia & nobody else."],
	fields: [
		{
			name: "server",
			label: "Server",
			kind: "choice",
			options: [
				{ value: "https://one.example", label: "one.example" },
				{ value: "https://two.example", label: "two.example" },
			],
		},
		{ name: "login", label: "Login", kind: "text", hint: "Such as AB12345." },
		{ name: "password", label: "Password", kind: "password" },
	],
	verb: say("sync.page.verb"),
	about: { holder: "person:user:1" },
};

const right = {
	server: "https://two.example",
	login: "AB12345",
	password: "matterhorn-4478",
};

/** What lies in the store can be read by this test as it is, so that nothing hides behind the seal. */
const bare = {
	...createSeal(newSealKey()),
	close: (text: string) => text,
	open: (text: string) => text,
};
const { db, close } = await openDatabase<Schema>(":memory:");
let now = 0;
let events: LogEvent[] = [];
let typed: (readonly [ReadonlyMap<string, string>, unknown])[] = [];
let answerWith: PageHandler;
let pages: AskPages;
let address = "";
const server = createServer((asked, response) => {
	if (!pages.handle(asked, response)) response.writeHead(404).end("other");
});

const open = (): AskPages => {
	const made = createAskPages({
		shelf: createShortLived(db, bare, "pages"),
		publicUrl: () => address,
		read: (text, locale) => readText(text, { locale, zone: "UTC", now }),
		log: (event) => void events.push(event),
		now: () => now,
	});
	made.handles("test", (values, about) => {
		typed.push([values, about]);
		return answerWith(values, about);
	});
	return made;
};

beforeAll(async () => {
	await migrate(db, migrations, "suitemate");
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	address = `http://127.0.0.1:${portOf(server.address())}`;
});
beforeEach(() => {
	now = Date.now();
	events = [];
	typed = [];
	answerWith = async (values) =>
		values.get("password") === right.password
			? { kind: "done", title: "Connected", lines: ["4 calendars"] }
			: { kind: "again", title: "Not accepted", lines: ["Check both."] };
	pages = open();
});
afterAll(async () => {
	server.closeAllConnections();
	server.close();
	await close();
});

describe("a page that asks", () => {
	it("is a plain form that works without a script and says for whom it is", async () => {
		const { status, body } = await get(await pages.askOnce(form, "en"));
		expect(status).toBe(200);
		expect(body).toContain("For Nadia &amp; nobody else.");
		expect(body).toContain("Connect &lt;something&gt;");
		expect(body).not.toContain("<script");
		expect(body).toContain('<form method="post" autocomplete="off">');
		for (const name of ["server", "login", "password"])
			expect(body).toContain(`<label for="field-${name}">`);
		expect(body).toMatch(/<input[^>]*type="password"[^>]*>/u);
		expect(body).toContain('autocomplete="current-password"');
		expect(body).toContain('aria-describedby="hint-login"');
		expect(body).not.toContain("user:1");
	});

	it("gives what was typed to its handler, says what came of it, and goes on saying it", async () => {
		const url = await pages.askOnce(form, "en");
		const done = await post(url, { ...right, login: "  AB12345 ", odd: "x" });
		expect(done.status).toBe(200);
		expect(done.body).toContain("4 calendars");
		expect(typed).toEqual([
			[new Map(Object.entries(right)), { holder: "person:user:1" }],
		]);
		for (const again of [await post(url, right), await get(url)]) {
			expect(again.status).toBe(200);
			expect(again.body).toContain("4 calendars");
			expect(again.body).not.toContain("<form");
		}
		expect(typed).toHaveLength(1);
	});

	it("comes again with what was wrong and what was typed, but never with the password", async () => {
		const url = await pages.askOnce(form, "en");
		const wrong = { ...right, login: 'A"<b>', password: "weisshorn-9" };
		const { status, body } = await post(url, wrong);
		expect(status).toBe(422);
		expect(body).toContain('role="alert"');
		expect(body).toContain("Not accepted");
		expect(body).toContain('value="A&quot;&lt;b&gt;"');
		expect(body).toContain('<option value="https://two.example" selected>');
		expect(body).not.toContain("weisshorn");
		expect((await post(url, right)).body).toContain("4 calendars");
	});

	it("is over after five tries, whatever is typed then", async () => {
		const url = await pages.askOnce(form, "en");
		for (let count = 1; count <= 4; count += 1)
			expect((await post(url, { ...right, password: "no" })).body).toContain(
				"<form",
			);
		const last = await post(url, { ...right, password: "no" });
		expect(last.body).toContain("Not accepted");
		expect(last.body).toContain("That was the last try");
		expect(last.body).not.toContain("<form");
		expect((await post(url, right)).status).toBe(410);
		expect((await get(url)).status).toBe(410);
		expect(typed).toHaveLength(5);
	});

	it("gives no more tries to many who press at the same moment", async () => {
		const url = await pages.askOnce(form, "en");
		const other = open();
		const replica = createServer((asked, response) => {
			other.handle(asked, response);
		});
		await new Promise<void>((ready) => replica.listen(0, "127.0.0.1", ready));
		const there = url.replace(/:\d+\//u, `:${portOf(replica.address())}/`);
		const wrong = { ...right, password: "no" };
		await Promise.all(
			Array.from({ length: 20 }, (_, count) =>
				post(count % 2 === 0 ? url : there, wrong),
			),
		);
		expect(typed).toHaveLength(5);
		replica.closeAllConnections();
		replica.close();
	});

	it("tells who presses twice what came of the first press", async () => {
		const url = await pages.askOnce(form, "en");
		const all = await Promise.all([post(url, right), post(url, right)]);
		expect(all.map(({ status }) => status)).toEqual([200, 200]);
		expect(typed).toHaveLength(1);
	});

	it("is handled after a restart by whoever stands for its purpose then", async () => {
		const url = await pages.askOnce(form, "de-CH");
		pages = open();
		expect((await get(url)).body).toContain('lang="de-CH"');
		expect((await post(url, right)).body).toContain("4 calendars");
	});

	it("uses up no try for a field that is empty, too long, of two lines, or not among the choices", async () => {
		const url = await pages.askOnce(form, "en");
		for (const faulty of [
			{ ...right, login: " " },
			{ ...right, password: "x".repeat(501) },
			{ ...right, login: "one\ntwo" },
			{ ...right, server: "https://evil.example" },
			{ login: "AB" },
		]) {
			const { status, body } = await post(url, faulty);
			expect(status).toBe(422);
			expect(body).toContain("Fill in every field");
		}
		expect(typed).toEqual([]);
		expect((await post(url, right)).body).toContain("4 calendars");
	});

	it("shows a problem in words, and of a failure nothing but that", async () => {
		const url = await pages.askOnce(form, "en");
		answerWith = async () => {
			throw new Problem("sync-unreachable");
		};
		expect((await post(url, right)).body).toContain("does not answer");
		answerWith = async (values) => {
			throw new Error(`broke on ${values.get("password")}`);
		};
		const { status, body } = await post(url, right);
		expect(status).toBe(422);
		expect(body).not.toContain(right.password);
		expect(JSON.stringify(events)).not.toContain(right.password);
		expect(events.map(({ event }) => event)).toEqual(["failure"]);
	});

	it("is over after 15 minutes, and answers as a link that never was", async () => {
		const old = await pages.askOnce(form, "en");
		now += 15 * 60_000;
		const links = [old, `${address}/ask/${"A".repeat(43)}`, `${address}/ask/`];
		const bodies = await Promise.all(
			links.flatMap((link) => [get(link), post(link, right)]),
		);
		expect(new Set(bodies.map(({ status }) => status))).toEqual(new Set([410]));
		expect(new Set(bodies.map(({ body }) => plain(body))).size).toBe(1);
		expect(typed).toEqual([]);
	});

	it("reads forms of its own site only, in the form browsers send", async () => {
		const url = await pages.askOnce(form, "en");
		const elsewhere = { origin: "https://evil.example" };
		const refused: [number, Record<string, string>][] = [
			[403, { "sec-fetch-site": "cross-site" }],
			[403, { "sec-fetch-site": "same-site" }],
			[403, elsewhere],
			[403, { ...elsewhere, "sec-fetch-site": "cross-site" }],
			[415, { "content-type": "application/json" }],
			[415, { "content-type": "multipart/form-data; boundary=x" }],
			[415, { "content-type": "text/plain" }],
		];
		for (const [status, headers] of refused) {
			const reply = await post(url, right, headers);
			expect(reply.status).toBe(status);
			expect(reply.body).toContain("was not read");
			expect(reply.body).not.toContain("Nadia");
		}
		expect(typed).toEqual([]);
		// Without a referrer browsers say that the origin is null.
		const own = { origin: "null", "sec-fetch-site": "same-origin" };
		expect((await post(url, right, own)).status).toBe(200);
		const older = await pages.askOnce(form, "en");
		const named = { origin: address };
		expect((await post(older, right, named)).status).toBe(200);
	});

	it.each(["told", "not told"])(
		"reads at most 8 KB, also when the length is %s",
		async (length) => {
			const url = await pages.askOnce(form, "en");
			const big = { ...right, odd: "x".repeat(60_000) };
			const headers: Record<string, string> =
				length === "told" ? {} : { "transfer-encoding": "chunked" };
			const { status } = await post(url, big, headers);
			expect(status).toBe(413);
			expect(typed).toEqual([]);
		},
	);

	it("keeps nothing that was typed, and nothing that can be read without the link", async () => {
		const url = await pages.askOnce(form, "en");
		await post(url, { ...right, password: "weisshorn-9" });
		await post(url, right);
		const rows = await db.selectFrom("short_lived").selectAll().execute();
		const stored = JSON.stringify(rows);
		for (const word of [
			...Object.values(right),
			"weisshorn-9",
			"Nadia",
			"user:1",
			"4 calendars",
			tokenOf(url),
		])
			expect(stored).not.toContain(word);
		expect(events).toEqual([]);
	});

	it("is kept nowhere, framed by nobody and loads nothing, in every state", async () => {
		const url = await pages.askOnce(form, "en");
		const all = [
			await get(url),
			await post(url, { ...right, password: "no" }),
			await post(url, right, { "content-type": "text/plain" }),
			await post(url, right),
			await get(`${address}/ask/x`),
		];
		for (const { headers, body } of all) {
			expect(headers["cache-control"]).toContain("no-store");
			expect(headers["referrer-policy"]).toBe("no-referrer");
			expect(headers["x-frame-options"]).toBe("DENY");
			const policy = headers["content-security-policy"] ?? "";
			expect(policy).toContain("default-src 'none'");
			expect(policy).toContain("form-action 'self'");
			expect(policy).not.toContain("unsafe");
			expect(body).not.toMatch(/(?:src|href|action)="(?!data:,)|url\(/u);
		}
	});

	it("leaves other addresses and methods out, and needs an address of its own", async () => {
		for (const path of ["/", "/ask", "/asks/x", "/once/x", "//ask/x"])
			expect((await get(address + path)).body).toBe("other");
		const url = await pages.askOnce(form, "en");
		expect((await send("DELETE", url)).status).toBe(405);
		expect((await send("HEAD", url)).body).toBe("");
		const hidden = createAskPages({
			shelf: createShortLived(db, bare, "pages"),
			publicUrl: () => null,
			read: String,
			log: () => undefined,
			now: () => now,
		});
		await expect(hidden.askOnce(form, "en")).rejects.toThrow(
			"public-url-missing",
		);
	});

	it("says so when the store does not answer, and when nobody handles it", async () => {
		const url = await pages.askOnce({ ...form, purpose: "other" }, "en");
		expect((await post(url, right)).status).toBe(503);
		const broken = () => Promise.reject(new Error("broken"));
		pages = createAskPages({
			shelf: { get: broken, set: broken, delete: broken },
			publicUrl: () => address,
			read: (text, locale) => readText(text, { locale, zone: "UTC", now }),
			log: () => undefined,
			now: () => now,
		});
		expect((await get(url)).status).toBe(503);
		expect((await post(url, right)).status).toBe(503);
	});
});

type Reply = { status: number; headers: IncomingHttpHeaders; body: string };

const get = (url: string) => send("GET", url);
const post = (
	url: string,
	values: Record<string, string>,
	headers: Record<string, string> = {},
) => {
	const body = new URLSearchParams(values).toString();
	return send("POST", url, body, {
		"content-type": "application/x-www-form-urlencoded",
		...(headers["transfer-encoding"]
			? {}
			: { "content-length": String(Buffer.byteLength(body)) }),
		...headers,
	});
};

const send = (
	method: string,
	url: string,
	body = "",
	headers: Record<string, string> = {},
): Promise<Reply> =>
	new Promise((resolve, reject) => {
		const out = request(url, { method, headers, agent: false }, (reply) => {
			let text = "";
			reply.setEncoding("utf8");
			reply.on("data", (part: string) => {
				text += part;
			});
			reply.on("end", () =>
				resolve({
					status: reply.statusCode ?? 0,
					headers: reply.headers,
					body: text,
				}),
			);
		});
		out.on("error", reject);
		out.end(body);
	});

const plain = (body: string): string => body.replaceAll(/nonce="[^"]+"/gu, "");

const tokenOf = (url: string): string => url.split("/").at(-1) ?? "";

const portOf = (at: AddressInfo | string | null): number =>
	typeof at === "object" && at !== null ? at.port : 0;
