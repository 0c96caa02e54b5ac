import type { RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { Problem } from "../../../src/core/problem.ts";
import {
	addTeam,
	allOf,
	json,
	leaveTeam,
	openServer,
	quick,
	readTeam,
	success,
	token,
	wireTo,
} from "./wire-stage.ts";

const board = { id: 7, name: "Board" };
const path = { account: 1, team: 7 };
const secret = "words nobody else may read";
const open: (() => Promise<void>)[] = [];
const serve = async (...answers: RequestListener[]) => {
	const server = await openServer(...answers);
	open.push(server.close);
	return server;
};
afterEach(async () => {
	await Promise.all(open.splice(0).map((close) => close()));
});

const html: RequestListener = (_request, response) => {
	response.writeHead(200, { "content-type": "text/html" }).end(secret);
};
const slow: RequestListener = () => undefined;
/** Says that more comes, and hangs up. */
const cut: RequestListener = (_request, response) => {
	response.writeHead(200, { "content-length": "500" });
	response.write('{"result":"success","data":{"id":7,', () =>
		response.destroy(),
	);
};
const torn: RequestListener = (_request, response) => {
	response.end('{"result":"success","data":{"id":7,');
};
/** Never ends what it began. */
const drip: RequestListener = (_request, response) => {
	response.writeHead(200);
	response.write('{"result":');
};
const hangUp: RequestListener = (request) => {
	request.socket.destroy();
};
const huge: RequestListener = (_request, response) => {
	response.writeHead(200);
	const more = (): void => {
		while (!response.destroyed && response.write("x".repeat(65_536)));
	};
	response.on("drain", more);
	more();
};
const failing = json({ result: "error", error: { code: "internal" } }, 500);
const impatient = { ...quick, read: 400, change: 400 };
/** Only where nothing comes is it worth giving up soon. */
const patienceWith = (fault: RequestListener) =>
	fault === slow || fault === drip ? impatient : quick;

const wrong = [
	["HTML", html, "ksuite-garbled"],
	["an answer that was cut", cut, "ksuite-garbled"],
	["half of a JSON", torn, "ksuite-garbled"],
	["an unknown result", json({ result: "odd", data: board }), "ksuite-garbled"],
	["no envelope", json(board), "ksuite-garbled"],
	["no answer", slow, "ksuite-unreachable"],
	["an answer that does not end", drip, "ksuite-unreachable"],
	["a connection that is closed", hangUp, "ksuite-unreachable"],
	["500", failing, "ksuite-unreachable"],
	["a page for 503", json("no", 503), "ksuite-unreachable"],
] as const;

describe("a read", () => {
	it.each(wrong)("is tried again after %s", async (_case, fault) => {
		const { url, got } = await serve(fault, success(board));
		const { wire } = wireTo(url, { timeouts: patienceWith(fault) });
		expect(await wire.read(readTeam, { path })).toEqual(board);
		expect(got).toHaveLength(2);
	});

	it.each(wrong)(
		"gives up after three times %s, in words that betray nothing",
		async (_case, fault, code) => {
			const { url, got } = await serve(fault);
			const { wire, events } = wireTo(url, { timeouts: patienceWith(fault) });
			const thrown: unknown = await wire
				.read(readTeam, { path })
				.catch((problem: unknown) => problem);
			expect(thrown).toBeInstanceOf(Problem);
			expect(thrown).toMatchObject({ code });
			expect(got).toHaveLength(3);
			expect(events).toMatchObject(
				Array(3).fill({ event: "ksuite-call", outcome: code }),
			);
			for (const hidden of [token, secret, url, "127.0.0.1"])
				expect(allOf(thrown) + JSON.stringify(events)).not.toContain(hidden);
		},
	);

	it("that brings more than anybody could want is not read on", async () => {
		const { url, got } = await serve(huge);
		const { wire } = wireTo(url);
		await expect(wire.read(readTeam, { path })).rejects.toMatchObject({
			code: "ksuite-garbled",
		});
		expect(got).toHaveLength(1);
	});

	it("follows no redirect, so that the token stays where it belongs", async () => {
		const elsewhere = await serve(success(board));
		for (const status of [301, 302, 303, 307, 308]) {
			const location = { location: `${elsewhere.url}/1/accounts/1/teams/7` };
			const { url, got } = await serve(
				json({ result: "success", data: board }, status, location),
			);
			const { wire } = wireTo(url);
			await expect(wire.read(readTeam, { path })).rejects.toMatchObject({
				code: "ksuite-garbled",
			});
			expect(got).toHaveLength(1);
		}
		expect(elsewhere.got).toEqual([]);
	});

	it("waits as long as it is asked to and then goes on", async () => {
		const full = json({ result: "error" }, 429, { "retry-after": "1" });
		const { url, got } = await serve(full, success(board));
		const { wire, events } = wireTo(url);
		const start = performance.now();
		expect(await wire.read(readTeam, { path })).toEqual(board);
		expect(performance.now() - start).toBeGreaterThan(990);
		expect(got).toHaveLength(2);
		expect(events).toMatchObject([
			{ outcome: "ksuite-busy" },
			{ outcome: "answered" },
		]);
	});

	it("does not wait for an hour, and asks that route no more until then", async () => {
		const full = json({}, 429, { "retry-after": "3600" });
		const { url, got } = await serve(full);
		let now = Date.now();
		const { wire } = wireTo(url, { now: () => now });
		const read = () => wire.read(readTeam, { path });
		await expect(read()).rejects.toMatchObject({ code: "ksuite-busy" });
		now += 3_500_000;
		await expect(read()).rejects.toMatchObject({ code: "ksuite-busy" });
		expect(got).toHaveLength(1);
	});

	it("is waited for when Infomaniak works on it by itself", async () => {
		const uuid = "0c1b8e0e-9b1d-4f6e-9f5e-2f6c8a7b1d11";
		const { url, got } = await serve(
			json({ result: "asynchronous", data: { uuid } }),
			success({ uuid, status: "spooled" }),
			success({ uuid, status: "running", response: {} }),
			success({ uuid, status: "executed", response: { data: board } }),
		);
		const { wire } = wireTo(url);
		expect(await wire.read(readTeam, { path })).toEqual(board);
		expect(got.at(-1)?.line).toBe(`GET /1/async/tasks/${uuid}`);
	});
});

describe("a change", () => {
	const readsBack = (...found: (typeof board | null)[]) => {
		const looks = { count: 0 };
		const look = async () => {
			looks.count += 1;
			return found[looks.count - 1] ?? null;
		};
		return { looks, look };
	};

	it.each([
		...wrong,
		["a redirect", json({}, 302, { location: "/" }), ""],
		["data that fits nothing", success({ odd: 1 }), ""],
		["far too much", huge, ""],
	] as const)(
		"is sent once and looked for after %s: it happened",
		async (_case, fault) => {
			const { url, got } = await serve(fault);
			const { wire } = wireTo(url, { timeouts: patienceWith(fault) });
			const { look, looks } = readsBack(null, board);
			expect(await wire.change(addTeam, { path, body: {} }, look)).toEqual(
				board,
			);
			expect([got.length, looks.count]).toEqual([1, 2]);
		},
	);

	it.each(wrong)(
		"is sent once and looked for after %s: nobody can tell",
		async (_case, fault) => {
			const { url, got } = await serve(fault);
			const { wire } = wireTo(url, { timeouts: patienceWith(fault) });
			const { look, looks } = readsBack();
			await expect(
				wire.change(addTeam, { path, body: {} }, look),
			).rejects.toMatchObject({ code: "ksuite-unclear" });
			expect([got.length, looks.count]).toEqual([1, 2]);
		},
	);

	it("is unclear, not undone, when looking fails too", async () => {
		const { url } = await serve(hangUp);
		const { wire } = wireTo(url);
		const look = () => wire.find(readTeam, { path });
		await expect(wire.change(addTeam, { path }, look)).rejects.toMatchObject({
			code: "ksuite-unclear",
		});
	});

	it("looks with fresh eyes each time, though a command asks each address once", async () => {
		const { url, got } = await serve(
			hangUp,
			json({ result: "error", error: { code: "object_not_found" } }, 404),
			success(board),
		);
		const seen = new Map<string, Promise<unknown>>();
		const waiting = () => undefined;
		const anna = { person: "anna", kind: "person", waiting, seen } as const;
		const { wire } = wireTo(url, { caller: () => anna });
		const look = () => wire.find(readTeam, { path });
		expect(await wire.change(addTeam, { path }, look)).toEqual(board);
		expect([got.length, seen.size]).toEqual([3, 0]);
	});

	it("that never arrived is nothing but unreachable", async () => {
		const { url, close } = await openServer(html);
		await close();
		const { wire } = wireTo(url);
		const { look, looks } = readsBack(board);
		await expect(wire.change(addTeam, { path }, look)).rejects.toMatchObject({
			code: "ksuite-unreachable",
		});
		expect(looks.count).toBe(0);
	});

	it.each([
		["is in a full minute", json({}, 429, { "retry-after": "0" })],
		[
			"finds another one going on",
			json({ result: "error", error: { code: "operation_in_progress" } }, 400),
		],
	])("is sent again when it %s, as that did nothing", async (_case, fault) => {
		const { url, got } = await serve(fault, success(true));
		const { wire } = wireTo(url);
		const body = { user_ids: [4] };
		const { change } = wire;
		expect(await change(leaveTeam, { path, body }, async () => null)).toBe(
			true,
		);
		expect(got.map(({ body: sent }) => sent)).toEqual([
			JSON.stringify(body),
			JSON.stringify(body),
		]);
	});

	it("gives up when something else goes on for ever", async () => {
		const { url, got } = await serve(
			json({ result: "error", error: { code: "operation_in_progress" } }, 400),
		);
		const { wire } = wireTo(url);
		await expect(
			wire.change(leaveTeam, { path }, async () => null),
		).rejects.toMatchObject({ code: "ksuite-busy" });
		expect(got).toHaveLength(5);
	});

	const begun = json({ result: "asynchronous", data: "task-1" }, 202);

	it.each([
		["its value from the task", { response: board }, 0],
		["its value by looking where the task does not tell", { response: {} }, 1],
	])("that goes on by itself has %s", async (_case, more, count) => {
		const done = { uuid: "task-1", status: "executed", ...more };
		const { url } = await serve(begun, success(done));
		const { wire } = wireTo(url);
		const { look, looks } = readsBack(board);
		expect(await wire.change(addTeam, { path }, look)).toEqual(board);
		expect(looks.count).toBe(count);
	});

	it("that fails by itself is refused as if at once", async () => {
		const error = { code: "conflict", description: secret };
		const { url } = await serve(begun, success({ status: "failed", error }));
		const { wire } = wireTo(url);
		const change = () =>
			wire.change(addTeam, { path }, async () => board, {
				conflict: () => new Problem("already-there"),
			});
		await expect(change()).rejects.toMatchObject({ code: "already-there" });
	});

	it.each([
		["never ends", success({ status: "running" })],
		["is forgotten", json({ result: "error" }, 404)],
		["has no name", json({ result: "asynchronous", data: [3] })],
	])("that %s is looked for", async (_case, answer) => {
		const { url } = await serve(
			_case === "has no name" ? answer : begun,
			answer,
		);
		const { wire } = wireTo(url);
		const { look } = readsBack(board);
		expect(await wire.change(addTeam, { path }, look)).toEqual(board);
	});
});
