import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../../src/core/log.ts";
import { codeOf } from "../../contracts/answers.ts";
import { openLoopback } from "../../support/dav/loopback.ts";
import { hasRadicale, openRadicale } from "../../support/dav/radicale.ts";
import { openSabre } from "../../support/dav/sabre.ts";
import { hasXandikos, openXandikos } from "../../support/dav/xandikos.ts";
import { openLiar, row, rows, say } from "./liar.ts";
import { openAt } from "./stage.ts";

const names = async (place: Parameters<typeof openAt>[0]) =>
	(await (await openAt(place)).collections()).map(({ kind, name }) => [
		kind,
		name,
	]);

const both = [
	["calendar", "Work"],
	["contacts", "Contacts"],
];

describe("somebody's calendars and contacts are found", () => {
	it.each(["sabre", "nextcloud", "infomaniak"] as const)(
		"from any address of %s",
		async (build) => {
			const server = await openSabre({ build });
			const account = await openAt(server);
			const all = await account.collections();
			expect(all.map(({ kind, name }) => [kind, name])).toEqual(both);
			expect(all[0]).toMatchObject({
				color: "#0098ff",
				order: 1,
				access: "owner",
			});
			expect(await names({ ...server, url: server.dav })).toEqual(both);
			expect(
				await names({ ...server, url: `${server.url}some/where/` }),
			).toEqual(both);
			const { product, quiet, refusesTwins } = await account.capabilities();
			// Infomaniak is known by its address alone.
			expect(product).toBe(build === "nextcloud" ? "nextcloud" : "sabre");
			expect(quiet).toBe("header");
			expect(refusesTwins).toBe(build === "nextcloud");
			expect(server.complaints).toEqual([]);
			await server.close();
		},
	);

	const real = [
		["radicale", hasRadicale, openRadicale],
		["xandikos", hasXandikos, openXandikos],
	] as const;
	for (const [product, isHere, open] of real)
		if (isHere)
			it(`at ${product}, which is known by its front page`, async () => {
				const server = await open();
				const account = await openAt(server);
				expect(await account.capabilities()).toMatchObject({
					product,
					tellsChanges: true,
					refusesTwins: true,
					quiet: "never tells",
				});
				expect(account.sharing.rights).toEqual([]);
				expect(await account.sharing.list("/any/")).toBeNull();
				await server.close();
			});

	it("where the server tells of no persons, below the address itself", async () => {
		const server = await openLiar();
		server.state.lie = (request, response) => {
			const { method, url } = request;
			if (method !== "PROPFIND" || (url !== "/" && url !== "/me/"))
				return false;
			response.writeHead(404);
			response.end();
			return true;
		};
		const url = `${server.url}home/`;
		expect(await names({ ...server, url })).toEqual([["calendar", "Work"]]);
		expect(await codeOf(openAt(server))).toBe("sync-refused");
		await server.close();
	});

	it("without those that are no calendars of theirs", async () => {
		const server = await openLiar();
		const other = (name: string, type: string, more = "") =>
			row(
				`/home/${name}/`,
				`<d:resourcetype><d:collection/><c:calendar/>${type}</d:resourcetype>`,
				more,
			);
		server.state.lie = (request, response) =>
			request.url === "/home/" &&
			say(
				response,
				rows(
					row("/home/", "<d:resourcetype><d:collection/></d:resourcetype>"),
					other(
						"holidays",
						'<s:subscribed xmlns:s="http://calendarserver.org/ns/"/>',
					),
					other("inbox", "<c:schedule-inbox/>"),
					other("bin", '<n:trash-bin xmlns:n="http://nextcloud.com/ns"/>'),
					other(
						"old",
						"",
						'<n:deleted-at xmlns:n="http://nextcloud.com/ns">2026-01-01</n:deleted-at>',
					),
					other(
						"2026",
						"",
						"<d:displayname>2026</d:displayname><d:current-user-privilege-set><d:privilege><d:read/></d:privilege></d:current-user-privilege-set>",
					),
					row(
						"/elsewhere/",
						"<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>",
					),
				),
			);
		const account = await openAt(server);
		expect(await account.collections()).toMatchObject([
			{
				id: "/home/2026/",
				name: "2026",
				access: "read",
				color: null,
				zone: null,
			},
		]);
		await server.close();
	});
});

describe("the way to a server", () => {
	it.each([
		"http://dav.example/",
		"ftp://127.0.0.1/",
		"https://lea:secret@dav.example/",
		"https://dav.example/?a=b",
		"dav.example",
		"",
	])("is not taken to %j", async (url) => {
		expect(await codeOf(openAt({ url, login: "lea", password: "x" }))).toBe(
			"sync-server",
		);
	});

	it("leads to another host only where that is allowed, and never with the login to a stranger", async () => {
		const server = await openSabre();
		const front = await openLoopback(async (request, response) => {
			response.writeHead(301, {
				location: new URL(request.url ?? "/", server.url).href,
			});
			response.end();
		});
		const place = { ...server, url: front.url };
		expect(await codeOf(openAt(place))).toBe("sync-refused");
		expect(server.exchanges).toEqual([]);
		const account = await openAt(place, { hosts: [new URL(server.url).host] });
		expect(await account.collections()).toHaveLength(2);
		await front.close();
		await server.close();
	});

	it("ends where it goes in a circle", async () => {
		const round = await openLoopback(async (_, response) => {
			response.writeHead(302, { location: "/again" });
			response.end();
		});
		expect(
			await codeOf(openAt({ url: round.url, login: "lea", password: "x" })),
		).toBe("sync-refused");
		await round.close();
	});

	it("is told to be closed for a wrong password, and for nobody there", async () => {
		const server = await openSabre();
		expect(await codeOf(openAt({ ...server, password: "wrong" }))).toBe(
			"sync-login",
		);
		await server.close();
		expect(await codeOf(openAt(server))).toBe("sync-unreachable");
	});

	it("leaves nothing of login, password, path and texts in the log, nor in an error", async () => {
		const events: LogEvent[] = [];
		const server = await openSabre();
		const more = { log: (event: LogEvent) => events.push(event) };
		const account = await openAt(server, more);
		const [calendar] = await account.collections();
		await account.listing(calendar?.id ?? "");
		server.faults.next({ does: 418, times: 3 });
		const error = await account.listing(calendar?.id ?? "").then(
			() => null,
			(one: unknown) => one,
		);
		const said = `${JSON.stringify(events)} ${JSON.stringify(error)} ${error instanceof Error ? error.stack : ""}`;
		expect(events).toContainEqual({
			event: "dav-call",
			method: "OPTIONS",
			outcome: "answered",
			ms: expect.any(Number),
		});
		for (const word of [server.password, server.login, "/calendars/", "Basic"])
			expect(said).not.toContain(word);
		await server.close();
	});
});
