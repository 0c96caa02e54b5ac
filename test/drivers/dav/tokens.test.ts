import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PimAccount } from "../../../src/pim/account.ts";
import { codeOf } from "../../contracts/answers.ts";
import { eventText } from "../../contracts/pim-account.ts";
import {
	openSabre,
	type Sabre,
	type SabreOptions,
} from "../../support/dav/sabre.ts";
import { marked, openLiar, row, rows, say } from "./liar.ts";
import { openAt } from "./stage.ts";

const stage = async (options: SabreOptions = {}) => {
	const server = await openSabre(options);
	const person = server.people[0]?.id ?? "";
	const account = await openAt(server);
	const id = server.path(person, "calendar");
	const edit = (name: string, title: string | null) =>
		server.edit(
			person,
			"calendar",
			`${name}.ics`,
			title && eventText(name, title),
		);
	for (let at = 0; at < 20; at += 1) edit(`e${at}`, "First");
	return { server, person, account, id, edit };
};

it("is a mark of the whole calendar where a server tells no changes", async () => {
	const server = await openLiar();
	let tag = "1";
	const calendar = () =>
		row(
			"/home/cal/",
			"<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>",
			"<d:supported-report-set/>",
			`<s:getctag xmlns:s="http://calendarserver.org/ns/">${tag}</s:getctag>`,
		);
	server.state.lie = ({ url, method, headers }, response) =>
		url === "/home/cal/" && method === "PROPFIND"
			? say(
					response,
					headers.depth === "1"
						? rows(calendar(), marked("/home/cal/a.ics", tag))
						: rows(calendar()),
				)
			: false;
	const account = await openAt(server);
	const first = await account.changes("/home/cal/", null);
	expect(first).toMatchObject({ kind: "all", rows: [{ etag: '"1"' }] });
	expect(await account.changes("/home/cal/", first.token)).toEqual({
		kind: "since",
		changed: [],
		gone: [],
		token: first.token,
	});
	tag = "2";
	const second = await account.changes("/home/cal/", first.token);
	expect(second).toMatchObject({ kind: "all", rows: [{ etag: '"2"' }] });
	expect(server.asked.map(({ method }) => method)).not.toContain("REPORT");
	await server.close();
});

describe("what a token tells", () => {
	let server: Sabre;
	let account: PimAccount;
	let person: string;
	let id: string;
	let edit: (name: string, title: string | null) => void;
	const begin = async (options: SabreOptions = {}) => {
		await server?.close();
		({ server, account, person, id, edit } = await stage(options));
	};
	beforeEach(() => begin());
	afterEach(() => server.close());
	const counted = async (token: string | null) => {
		const changes = await account.changes(id, token);
		return changes.kind === "all"
			? { kind: changes.kind, rows: changes.rows.length }
			: {
					kind: changes.kind,
					rows: changes.changed.length,
					gone: changes.gone.length,
				};
	};
	const tokenNow = async () => (await account.changes(id, null)).token;

	it("is followed through answers that are cut short", async () => {
		await begin({ pageSize: 3, limitsFirst: true });
		expect(await counted(null)).toEqual({ kind: "all", rows: 20 });
		const token = await tokenNow();
		for (let at = 0; at < 10; at += 1) edit(`e${at}`, "Second");
		edit("e19", null);
		edit("e1", null);
		expect(await counted(token)).toEqual({ kind: "since", rows: 9, gone: 2 });
	});

	it.each(["current", "echo"] as const)(
		"is not believed when it comes from the future (%s)",
		async (futureTokens) => {
			await begin({ futureTokens });
			const putBack = server.backup(person, "calendar");
			edit("e1", "Later");
			edit("e2", "Later");
			const token = await tokenNow();
			putBack();
			expect(await counted(token)).toEqual({ kind: "all", rows: 20 });
		},
	);

	it("is not needed when the server forgot it", async () => {
		const token = await tokenNow();
		server.forgetTokens(person, "calendar");
		expect(await counted(token)).toEqual({ kind: "all", rows: 20 });
	});

	it.each([403, 409, 410, 412, 500, 501, 507])(
		"tells all when the server answers it with %i",
		async (does) => {
			const token = await tokenNow();
			server.faults.next({ method: "REPORT", does });
			expect(await counted(token)).toEqual({ kind: "all", rows: 20 });
		},
	);

	it("says nothing of a server that answers with an empty list", async () => {
		server.faults.next({ method: "REPORT", does: "empty-multistatus" });
		expect(await counted(null)).toEqual({ kind: "all", rows: 20 });
		server.faults.next({ does: "empty-multistatus", times: 5 });
		expect(await codeOf(account.changes(id, null))).toBe("sync-garbled");
	});

	it("goes on where the connection was cut, dripped or busy", async () => {
		for (const does of ["cut", "half", "drip", 429, 502, 503, 504] as const) {
			server.faults.next({ method: "REPORT", does });
			expect(await counted(null)).toEqual({ kind: "all", rows: 20 });
		}
		server.faults.next({ method: "REPORT", does: "cut", times: 3 });
		expect(await codeOf(account.changes(id, null))).toBe("sync-unreachable");
	});
});
