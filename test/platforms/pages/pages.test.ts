import {
	createServer,
	type IncomingHttpHeaders,
	request as send,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Problem } from "../../../src/core/problem.ts";
import { say } from "../../../src/core/text.ts";
import {
	createPages,
	type OncePages,
} from "../../../src/platforms/pages/pages.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { migrate } from "../../../src/store/migrate.ts";
import { migrations, type Schema } from "../../../src/store/schema.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import { createShortLived } from "../../../src/store/short-lived.ts";
import { readText } from "../../../src/words/words.ts";

const password = "Grüezi-<b>&\"42'-Matterhorn";
const secret = { title: "Password of jeanne.favre", value: password };
let now = Date.now();
let pages: OncePages;
let address = "";
/** What the store alone can tell: values lie in it as they were given. */
const bare = {
	...createSeal(newSealKey()),
	close: (text: string) => text,
	open: (text: string) => text,
	mark: (text: string) => text,
};
const { db, close } = await openDatabase<Schema>(":memory:");
const server = createServer((request, response) => {
	if (!pages.handle(request, response)) response.writeHead(404).end("other");
});

beforeAll(async () => {
	await migrate(db, migrations, "suitemate");
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	address = `http://127.0.0.1:${portOf(server.address())}`;
});

beforeEach(() => {
	now = Date.now();
	pages = createPages({
		shelf: createShortLived(db, bare, "once"),
		publicUrl: () => `${address}/`,
		read: (text, locale) => readText(text, { locale, zone: "UTC", now }),
		now: () => now,
	});
});

afterAll(async () => {
	server.close();
	server.closeAllConnections();
	await close();
});

describe("a page for one look", () => {
	it("shows a landing page first and says nothing about what waits", async () => {
		const url = await pages.showOnce(secret, "en");
		const first = await ask("GET", url);
		expect(first.status).toBe(200);
		expect(first.body).toContain("Something for your eyes only");
		expect(first.body).toContain('<form method="post">');
		expect(first.body).not.toContain("jeanne");
		expect(first.body).not.toContain("Matterhorn");
	});

	it("shows the secret once, as it is, after the button was pressed", async () => {
		const url = await pages.showOnce(secret, "en");
		const shown = await ask("POST", url);
		expect(shown.status).toBe(200);
		expect(shown.body).toContain("Password of jeanne.favre");
		expect(shown.body).toContain(
			"Grüezi-&lt;b&gt;&amp;&quot;42&#39;-Matterhorn",
		);
		expect(shown.body).toContain("This page cannot be opened again.");
		for (const method of ["POST", "GET", "HEAD"])
			expect((await ask(method, url)).status).toBe(410);
	});

	it("is not used up by previews and scanners", async () => {
		const url = await pages.showOnce(secret, "en");
		for (const method of ["GET", "HEAD", "GET", "HEAD", "PUT", "OPTIONS"])
			await ask(method, url);
		expect((await ask("POST", url)).body).toContain("Matterhorn");
	});

	it("is shown to exactly one of many who press at the same moment", async () => {
		const url = await pages.showOnce(secret, "en");
		const answers = await Promise.all(
			Array.from({ length: 12 }, () => ask("POST", url)),
		);
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(
			answers.filter(({ body }) => body.includes("Matterhorn")),
		).toHaveLength(1);
	});

	it("is over after 15 minutes", async () => {
		const url = await pages.showOnce(secret, "en");
		now += 15 * 60_000 - 1;
		expect((await ask("GET", url)).status).toBe(200);
		now += 1;
		expect((await ask("GET", url)).status).toBe(410);
		expect((await ask("POST", url)).status).toBe(410);
	});

	it("answers the same for links that never were, were opened, and are too old", async () => {
		const used = await pages.showOnce(secret, "en");
		await ask("POST", used);
		const old = await pages.showOnce(secret, "en");
		now += 16 * 60_000;
		const links = [used, old, `${address}/once/${"A".repeat(43)}`];
		for (const odd of ["", "x", "../../etc/passwd", "%00", "a?b=c", "é"])
			links.push(`${address}/once/${encodeURI(odd)}`);
		for (const method of ["GET", "POST"]) {
			const answers = await Promise.all(links.map((link) => ask(method, link)));
			expect(new Set(answers.map(({ status }) => status))).toEqual(
				new Set([410]),
			);
			const [first] = answers.map(({ body }) => withoutNonce(body));
			expect(first).toContain("There is nothing here any more");
			for (const { body } of answers) expect(withoutNonce(body)).toBe(first);
		}
	});

	it("keeps nothing readable in the store, and no key to it", async () => {
		const url = await pages.showOnce(secret, "en");
		const rows = await db.selectFrom("short_lived").selectAll().execute();
		const stored = JSON.stringify(rows);
		expect(rows.length).toBeGreaterThan(0);
		expect(stored).not.toContain("Matterhorn");
		expect(stored).not.toContain("jeanne");
		expect(stored).not.toContain(tokenOf(url));
		await ask("POST", url);
		const left = await db.selectFrom("short_lived").selectAll().execute();
		expect(left).toHaveLength(rows.length - 1);
	});

	it("shows nothing when the store was changed, or a box was put in another's place", async () => {
		const mine = await pages.showOnce(secret, "en");
		const other = await pages.showOnce({ title: "x", value: "y" }, "en");
		const rows = await db.selectFrom("short_lived").selectAll().execute();
		const last = rows.slice(-2);
		await db
			.updateTable("short_lived")
			.set({ value: last[1]?.value ?? "" })
			.where("id", "=", last[0]?.id ?? "")
			.execute();
		const answers = await Promise.all([mine, other].map((u) => ask("POST", u)));
		expect(answers.map(({ status }) => status)).toEqual([410, 200]);
		expect(answers.map(({ body }) => body).join()).not.toContain("Matterhorn");
	});

	it("loads nothing from anywhere and is kept nowhere", async () => {
		const url = await pages.showOnce(secret, "en");
		for (const method of ["GET", "HEAD", "POST", "POST"]) {
			const { headers, body } = await ask(method, url);
			expect(headers["cache-control"]).toContain("no-store");
			expect(headers["referrer-policy"]).toBe("no-referrer");
			expect(headers["x-robots-tag"]).toContain("noindex");
			expect(headers["x-frame-options"]).toBe("DENY");
			const policy = headers["content-security-policy"] ?? "";
			expect(policy).toContain("default-src 'none'");
			expect(policy).not.toContain("unsafe");
			expect(body).not.toMatch(/(?:src|href)="(?!data:,)|https?:|url\(/u);
			for (const [, nonce = ""] of body.matchAll(/nonce="([^"]+)"/gu))
				expect(policy).toContain(`'nonce-${nonce}'`);
		}
	});

	it("speaks the language the secret was made in, and the browser's where there is none", async () => {
		const french = await pages.showOnce(
			{ title: say("once.copy"), value: "x" },
			"fr-CH",
		);
		expect((await ask("GET", french)).body).toContain('<html lang="fr-CH">');
		const gone = (header: string) =>
			ask("GET", `${address}/once/x`, { "accept-language": header });
		expect((await gone("pt, de;q=0.5, it;q=0.8")).body).toContain('lang="it"');
		expect((await gone("pt-BR,\u0022><script>")).body).toContain('lang="en"');
		expect((await gone("de-CH-1996;q=0, es;q=0.1")).body).toContain(
			'lang="es"',
		);
	});

	it("leaves other addresses to others, and other methods out", async () => {
		for (const path of ["/", "/once", "/onc/x", "//once/x", "/a/once/x"])
			expect((await ask("GET", address + path)).body).toBe("other");
		const put = await ask("DELETE", await pages.showOnce(secret, "en"));
		expect(put.status).toBe(405);
		expect(put.headers.allow).toBe("GET, HEAD, POST");
	});

	it("says so when the store does not answer, and uses nothing up", async () => {
		const working = pages;
		const url = await working.showOnce(secret, "en");
		pages = createPages({
			shelf: {
				get: () => Promise.reject(new Error("broken")),
				set: () => Promise.reject(new Error("broken")),
				delete: () => Promise.reject(new Error("broken")),
			},
			publicUrl: () => address,
			read: (text, locale) => readText(text, { locale, zone: "UTC", now }),
			now: () => now,
		});
		const broken = await ask("POST", url);
		expect(broken.status).toBe(503);
		expect(broken.body).toContain("Try again in a moment");
		pages = working;
		expect((await ask("POST", url)).body).toContain("Matterhorn");
	});

	it("is refused before anything is changed when nobody could reach it", async () => {
		const hidden = createPages({
			shelf: createShortLived(db, bare, "once"),
			publicUrl: () => null,
			read: String,
			now: () => now,
		});
		expect(hidden.ready).toThrow(new Problem("public-url-missing"));
		await expect(hidden.showOnce(secret, "en")).rejects.toThrow(
			"public-url-missing",
		);
		expect(pages.ready).not.toThrow();
	});

	it("takes a public address below a path", async () => {
		const below = createPages({
			shelf: createShortLived(db, bare, "once"),
			publicUrl: () => "https://tools.alpenblick.example/suitemate/",
			read: String,
			now: () => now,
		});
		expect(await below.showOnce(secret, "en")).toMatch(
			/^https:\/\/tools\.alpenblick\.example\/suitemate\/once\/[\w-]{43}$/u,
		);
	});
});

type Reply = { status: number; headers: IncomingHttpHeaders; body: string };

/** Asks as it is written: no path is tidied on the way. */
const ask = (
	method: string,
	url: string,
	headers: Record<string, string> = {},
): Promise<Reply> =>
	new Promise((resolve, reject) => {
		const { hostname, port } = new URL(address);
		const path = url.slice(address.length);
		const out = send({ hostname, port, path, method, headers }, (reply) => {
			let body = "";
			reply.setEncoding("utf8");
			reply.on("data", (part: string) => {
				body += part;
			});
			reply.on("end", () =>
				resolve({
					status: reply.statusCode ?? 0,
					headers: reply.headers,
					body,
				}),
			);
		});
		out.on("error", reject);
		out.end();
	});

const withoutNonce = (body: string): string =>
	body.replaceAll(/nonce="[^"]+"/gu, "");

const tokenOf = (url: string): string => url.split("/").at(-1) ?? "";

const portOf = (at: AddressInfo | string | null): number =>
	typeof at === "object" && at !== null ? at.port : 0;
