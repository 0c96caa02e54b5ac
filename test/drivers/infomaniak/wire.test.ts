import nock from "nock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { Problem } from "../../../src/core/problem.ts";
import { defineRoute } from "../../../src/drivers/infomaniak/route.ts";
import {
	addTeam,
	allOf,
	callerOf,
	leaveTeam,
	listTeams,
	readTeam,
	token,
	wireTo,
} from "./wire-stage.ts";

const api = "https://api.infomaniak.com";
const board = { id: 7, name: "Board" };
const secret = "words nobody else may read";
const path = { account: 1, team: 7 };
const nothing = async () => null;

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
	nock.cleanAll();
	nock.enableNetConnect();
});

const infomaniak = () =>
	nock(api, { reqheaders: { authorization: `Bearer ${token}` } });

describe("a call to Infomaniak", () => {
	it("carries the token, encodes what people typed and reads the data out of the envelope", async () => {
		const scope = infomaniak()
			.get("/1/accounts/1/teams/a%2Fb%3F%C3%A9")
			.query((query) => {
				expect(query).toEqual({
					with: "users,products",
					"ids[]": ["1", "2"],
					"filter[has_ksuite]": "true",
					search: "a&b=c",
				});
				return true;
			})
			.reply(200, {
				result: "success",
				data: { ...board, more: 1 },
				unknown: 1,
			});
		const { wire, events } = wireTo(api);
		const found = await wire.read(readTeam, {
			path: { account: 1, team: "a/b?é" },
			query: {
				with: "users,products",
				ids: [1, 2],
				filter: { has_ksuite: true, other: undefined },
				search: "a&b=c",
				left: undefined,
			},
		});
		expect(found).toEqual(board);
		scope.done();
		expect(events).toMatchObject([
			{
				event: "ksuite-call",
				route: "GET /1/accounts/{account}/teams/{team}",
				outcome: "answered",
			},
		]);
	});

	it("sends a body with DELETE, an empty one where there is nothing to say, and bytes as they are", async () => {
		const upload = defineRoute({
			method: "POST",
			path: "/3/drive/{drive}/upload",
			scope: "drive",
			data: z.number(),
		});
		const scope = infomaniak()
			.delete("/1/accounts/1/teams/7/users", { user_ids: [4] })
			.reply(200, { result: "success", data: true })
			.post("/1/accounts/1/teams", {})
			.reply(201, { result: "success", data: board })
			.post("/3/drive/2/upload", "a,b\n")
			.matchHeader("content-type", "application/octet-stream")
			.reply(200, { result: "success", data: 3 });
		const { wire } = wireTo(api);
		const body = { user_ids: [4] };
		expect(await wire.change(leaveTeam, { path, body }, nothing)).toBe(true);
		expect(await wire.change(addTeam, { path }, nothing)).toEqual(board);
		const bytes = new TextEncoder().encode("a,b\n");
		expect(
			await wire.change(upload, { path: { drive: 2 }, bytes }, nothing),
		).toBe(3);
		scope.done();
	});

	it.each(["", ".", ".."])(
		"asks nothing for a name that would climb out of its place: %j",
		async (team) => {
			const { wire } = wireTo(api);
			const filling = { path: { account: 1, team } };
			expect(await wire.find(readTeam, filling)).toBeNull();
			await expect(
				wire.change(leaveTeam, filling, nothing),
			).rejects.toMatchObject({ code: "not-found" });
		},
	);

	it("asks the same address once for a command, also at the same time, and anew after a change", async () => {
		const scope = infomaniak()
			.get("/1/accounts/1/teams/7")
			.reply(200, { result: "success", data: board })
			.post("/1/accounts/1/teams", { name: "New" })
			.reply(201, { result: "success", data: { id: 8, name: "New" } })
			.get("/1/accounts/1/teams/7")
			.reply(200, { result: "success", data: { id: 7, name: "Later" } });
		const anna = callerOf("anna");
		const { wire } = wireTo(api, { caller: () => anna });
		const read = () => wire.read(readTeam, { path });
		expect(await Promise.all([read(), read()])).toEqual([board, board]);
		expect(await read()).toEqual(board);
		await wire.change(addTeam, { path, body: { name: "New" } }, nothing);
		expect(await read()).toEqual({ id: 7, name: "Later" });
		scope.done();
	});

	it("remembers what is not there, too, until a change", async () => {
		const scope = infomaniak()
			.get("/1/accounts/1/teams/7")
			.reply(404, { result: "error", error: { code: "object_not_found" } })
			.post("/1/accounts/1/teams", { name: "New" })
			.reply(201, { result: "success", data: { id: 7, name: "New" } })
			.get("/1/accounts/1/teams/7")
			.reply(200, { result: "success", data: board });
		const anna = callerOf("anna");
		const { wire } = wireTo(api, { caller: () => anna });
		expect(await wire.find(readTeam, { path })).toBeNull();
		expect(await wire.find(readTeam, { path })).toBeNull();
		await wire.change(addTeam, { path, body: { name: "New" } }, nothing);
		expect(await wire.find(readTeam, { path })).toEqual(board);
		scope.done();
	});

	it("does not remember a failure", async () => {
		infomaniak()
			.get("/1/accounts/1/teams/7")
			.reply(403, { result: "error", error: { code: "access_denied" } })
			.get("/1/accounts/1/teams/7")
			.reply(200, { result: "success", data: board });
		const anna = callerOf("anna");
		const { wire } = wireTo(api, { caller: () => anna });
		const read = () => wire.read(readTeam, { path });
		await expect(read()).rejects.toMatchObject({ code: "ksuite-scope" });
		expect(await read()).toEqual(board);
	});
});

const error = (code: string, more: object = {}) => ({
	result: "error",
	error: { code, description: secret, ...more },
});
const child = (code: string, attribute: string) => ({
	code,
	description: secret,
	context: { attribute, values: [secret] },
});

describe("a refusal becomes a problem without a word of it", () => {
	it.each<[string, number, unknown, string, object]>([
		["401", 401, error("not_authorized"), "ksuite-token", {}],
		["a page for 401", 401, "<html>", "ksuite-token", {}],
		["403", 403, error("access_denied"), "ksuite-scope", { scope: "accounts" }],
		[
			"forbidden under 200",
			200,
			error("forbidden_error"),
			"ksuite-scope",
			{ scope: "accounts" },
		],
		["404", 404, error("object_not_found"), "not-found", {}],
		[
			"an unknown route",
			404,
			error("method_not_found"),
			"ksuite-refused",
			{ code: "method_not_found" },
		],
		["409", 409, error("conflict"), "ksuite-refused", { code: "conflict" }],
		[
			"409 without a code",
			409,
			{ result: "error" },
			"ksuite-refused",
			{ code: "http_409" },
		],
		[
			"422 with children",
			422,
			error("validation_failed", {
				errors: [
					child("validation_rule_required", "email"),
					child("validation_rule_in", "users.0.role_type"),
				],
			}),
			"ksuite-refused",
			{
				code: "validation_rule_required: email, validation_rule_in: users.0.role_type",
			},
		],
		[
			"a field and a code that are sentences",
			422,
			error(secret, { errors: [child("unique", secret), child(secret, "x")] }),
			"ksuite-refused",
			{ code: "unique" },
		],
		[
			"a code that is none",
			400,
			error(`<b>${secret}`),
			"ksuite-refused",
			{ code: "http_400" },
		],
		[
			"maintenance",
			503,
			error("product_maintenance"),
			"ksuite-maintenance",
			{},
		],
		[
			"a drive in maintenance",
			503,
			error("drive_is_in_maintenance_error"),
			"ksuite-maintenance",
			{},
		],
		["blocked", 400, error("product_blocked"), "ksuite-maintenance", {}],
		[
			"too often at one route",
			400,
			error("too_many_request"),
			"ksuite-busy",
			{},
		],
		[
			"errors that are no list",
			400,
			error("odd", { errors: 3 }),
			"ksuite-refused",
			{ code: "odd" },
		],
	])("%s", async (_case, status, body, code, values) => {
		const scope = infomaniak()
			.get("/1/accounts/1/teams/7")
			.reply(status, typeof body === "string" ? body : JSON.stringify(body));
		const { wire, events } = wireTo(api);
		const thrown: unknown = await wire
			.read(readTeam, { path })
			.catch((problem: unknown) => problem);
		expect(thrown).toBeInstanceOf(Problem);
		expect(thrown).toMatchObject({ code, values });
		expect(events).toMatchObject([{ outcome: code }]);
		for (const hidden of [secret, token, "api.infomaniak"])
			expect(allOf(thrown) + JSON.stringify(events)).not.toContain(hidden);
		scope.done();
	});

	it("means to a contract what the contract says, of a field before the whole", async () => {
		const refuse = (body: object, status: number) =>
			infomaniak().post("/1/accounts/1/teams").reply(status, body);
		const { wire } = wireTo(api);
		const add = () =>
			wire.change(addTeam, { path, body: {} }, nothing, {
				"validation_rule_unique:name": () => new Problem("already-there"),
				http_409: () => new Problem("no-seat"),
			});
		const errors = [child("validation_rule_unique", "name")];
		refuse(error("validation_failed", { errors }), 422);
		await expect(add()).rejects.toMatchObject({ code: "already-there" });
		refuse(error("conflict"), 409);
		await expect(add()).rejects.toMatchObject({ code: "no-seat" });
		refuse(error("toString"), 400);
		await expect(add()).rejects.toMatchObject({ code: "ksuite-refused" });
	});
});

describe("long lists", () => {
	const items = (first: number, count: number) =>
		Array.from({ length: count }, (_none, index) => ({
			id: first + index,
			name: "Team",
		}));

	it("are read page by page to the last", async () => {
		const scope = infomaniak();
		for (const page of [1, 2, 3])
			scope
				.get("/1/accounts/1/teams")
				.query({ page, per_page: 2, search: "x" })
				.reply(200, {
					result: "success",
					data: items(page * 2 - 1, page === 3 ? 1 : 2),
					total: 5,
					page,
					pages: 3,
					items_per_page: 2,
				});
		const { wire } = wireTo(api);
		const query = { search: "x" };
		expect(await wire.pages(listTeams, { path, query })).toEqual(items(1, 5));
		scope.done();
	});

	it("are read by leaving out the first ones where a route has no pages", async () => {
		const scope = infomaniak();
		for (const skip of [0, 2])
			scope
				.get("/1/accounts/1/teams")
				.query({ limit: 2, skip })
				.reply(200, { result: "success", data: items(skip + 1, 2 - skip / 2) });
		const { wire } = wireTo(api);
		const route = { ...listTeams, paging: "skip" } as const;
		expect(await wire.pages(route, { path })).toEqual(items(1, 3));
		scope.done();
	});

	it("end when Infomaniak gives the same page again, or another than was asked for", async () => {
		const { wire } = wireTo(api);
		const page = (body: object) =>
			infomaniak()
				.get("/1/accounts/1/teams")
				.query(true)
				.times(2)
				.reply(200, { result: "success", data: items(1, 2), ...body });
		page({ pages: 1_000_000_000 });
		const read = () => wire.pages(listTeams, { path });
		await expect(read()).rejects.toMatchObject({ code: "ksuite-garbled" });
		page({ page: 1, pages: 3 });
		await expect(read()).rejects.toMatchObject({ code: "ksuite-garbled" });
	});

	it("follow a cursor as far as they are wanted", async () => {
		const scope = infomaniak()
			.get("/1/accounts/1/teams")
			.query({ limit: 5 })
			.reply(200, {
				result: "success",
				data: items(1, 5),
				cursor: "b",
				has_more: true,
			})
			.get("/1/accounts/1/teams")
			.query({ limit: 5, cursor: "b" })
			.reply(200, {
				result: "success",
				data: items(6, 5),
				cursor: "c",
				has_more: true,
			});
		const { wire } = wireTo(api);
		const route = { ...listTeams, perPage: 5 };
		expect(await wire.cursor(route, { path }, 7)).toEqual(items(1, 7));
		scope.done();
	});

	it("end when a cursor comes twice", async () => {
		infomaniak().get("/1/accounts/1/teams").query(true).times(2).reply(200, {
			result: "success",
			data: [],
			cursor: "b",
			has_more: true,
		});
		const { wire } = wireTo(api);
		await expect(wire.cursor(listTeams, { path }, 100)).rejects.toMatchObject({
			code: "ksuite-garbled",
		});
	});

	it("tell how many there are without being read", async () => {
		infomaniak()
			.get("/1/accounts/1/teams")
			.query({ return: "total", search: "x" })
			.reply(200, { result: "success", data: 12 });
		const { wire } = wireTo(api);
		const query = { search: "x" };
		expect(await wire.total(listTeams, { path, query })).toBe(12);
	});
});

describe("an answer that is not what was agreed", () => {
	it.each<[string, unknown]>([
		["data of another shape", { result: "success", data: { id: "7" } }],
		["no data", { result: "success" }],
	])(
		"is said to be garbled, and not asked for again: %s",
		async (_case, body) => {
			infomaniak()
				.get("/1/accounts/1/teams/7")
				.reply(200, JSON.stringify(body));
			const { wire } = wireTo(api);
			await expect(wire.find(readTeam, { path })).rejects.toMatchObject({
				code: "ksuite-garbled",
			});
		},
	);
});

describe("a wire", () => {
	it.each([
		"http://api.infomaniak.com",
		"https://user:pass@api.infomaniak.com",
		"ftp://127.0.0.1",
		"http://127.0.0.1.example.com",
		"not an address",
	])("is not made to %s, and does not say so aloud", (baseUrl) => {
		let said = "";
		try {
			wireTo(baseUrl);
		} catch (thrown) {
			said = allOf(thrown);
		}
		expect(said).toContain("address");
		expect(said).not.toContain(baseUrl);
	});

	it("is not made with a token that would break out of its header", () => {
		let said = "";
		try {
			wireTo(api, { token: "abc\r\nx: hidden" });
		} catch (thrown) {
			said = allOf(thrown);
		}
		expect(said).toContain("not a token");
		expect(said).not.toContain("hidden");
	});
});
