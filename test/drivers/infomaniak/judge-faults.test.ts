import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Ask, createClient } from "../../support/infomaniak/client.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";

let infomaniak: Infomaniak;
let ask: Ask;

beforeEach(async () => {
	infomaniak = await openInfomaniak();
	ask = createClient(infomaniak);
});
afterEach(() => infomaniak.close());

const make = (name: string) =>
	ask("POST", `/1/accounts/${infomaniak.account}/teams`, { body: { name } });
const names = () => infomaniak.organisation.teams.map(({ name }) => name);
const match = /^POST \S+\/teams$/u;

describe("the faults of the server that plays Infomaniak", () => {
	it.each([
		[401, "not_authorized"],
		[403, "access_denied"],
		[404, "object_not_found"],
		[409, "conflict"],
		[422, "validation_failed"],
		[429, "too_many_requests"],
		[500, "internal_error"],
	] as const)(
		"answers %i once, with nothing done, then as usual",
		async (kind, code) => {
			infomaniak.fault({ match, kind });
			const { status, json } = await make("Nord");
			expect([status, Object(json).error.code]).toEqual([kind, code]);
			expect(names()).not.toContain("Nord");
			expect((await make("Nord")).status).toBe(201);
		},
	);

	it("says after how many seconds to come back, or does not say", async () => {
		infomaniak.fault({ match, kind: 429, retryAfter: 7 });
		infomaniak.fault({ match, kind: 429 });
		expect((await make("Nord")).headers.get("retry-after")).toBe("7");
		expect((await make("Nord")).headers.get("retry-after")).toBeNull();
	});

	it("answers an error under 200, or that it is in maintenance", async () => {
		infomaniak.fault({ match, kind: "error-under-200", code: "forbidden" });
		infomaniak.fault({ match, kind: "maintenance" });
		const under = await make("Nord");
		expect([under.status, Object(under.json).error.code]).toEqual([
			200,
			"forbidden",
		]);
		const away = await make("Nord");
		expect([away.status, Object(away.json).error.code]).toEqual([
			503,
			"product_maintenance",
		]);
		expect(names()).not.toContain("Nord");
	});

	it("answers a page instead of JSON", async () => {
		infomaniak.fault({ match, kind: "html" });
		const { headers, json } = await make("Nord");
		expect([headers.get("content-type"), json]).toEqual(["text/html", null]);
	});

	it("leads elsewhere", async () => {
		infomaniak.fault({ match, kind: "redirect" });
		const { status, headers } = await make("Nord");
		expect([status, headers.get("location")]).toEqual([302, "/elsewhere"]);
	});

	it("cuts the answer with nothing done, or after doing it", async () => {
		infomaniak.fault({ match, kind: "cut" });
		await expect(make("Nord")).rejects.toThrow();
		expect(names()).not.toContain("Nord");
		infomaniak.fault({ match, kind: "cut-after-doing" });
		await expect(make("Nord")).rejects.toThrow();
		expect(names()).toContain("Nord");
	});

	it("does a thing slowly", async () => {
		infomaniak.fault({ match, kind: "slow", wait: 80 });
		const began = performance.now();
		expect((await make("Nord")).status).toBe(201);
		expect(performance.now() - began).toBeGreaterThan(70);
	});

	it("does a thing later and tells how it ended", async () => {
		infomaniak.fault({ match, kind: "asynchronous", times: 2 });
		const task = async (name: string) => {
			const { json } = await make(name);
			expect(Object(json).result).toBe("asynchronous");
			const path = `/1/async/tasks/${Object(json).data}`;
			const first = Object((await ask("GET", path)).json).data.status;
			await expect
				.poll(async () => Object((await ask("GET", path)).json).data.status)
				.not.toBe("spooled");
			return [first, Object((await ask("GET", path)).json).data] as const;
		};
		const [first, done] = await task("Nord");
		expect([first, done.status, done.response.data.name]).toEqual([
			"spooled",
			"executed",
			"Nord",
		]);
		const [, failed] = await task("Nord");
		expect([failed.status, failed.error.error.code]).toEqual([
			"failed",
			"validation_failed",
		]);
		expect(names().filter((name) => name === "Nord")).toHaveLength(1);
	});

	it("happens as often as said, and no more once forgotten", async () => {
		infomaniak.fault({ match: /teams/u, kind: 500, times: 50 });
		expect((await make("Nord")).status).toBe(500);
		expect((await make("Nord")).status).toBe(500);
		infomaniak.noFaults();
		expect((await make("Nord")).status).toBe(201);
	});

	it("writes every exchange down, without the token", async () => {
		infomaniak.fault({ match, kind: 500 });
		await make("Nord");
		await make("Nord");
		expect(
			infomaniak.exchanges.map(({ method, body, status, fault }) => ({
				method,
				body,
				status,
				fault,
			})),
		).toEqual([
			{ method: "POST", body: { name: "Nord" }, status: 500, fault: 500 },
			{ method: "POST", body: { name: "Nord" }, status: 201, fault: null },
		]);
		expect(JSON.stringify(infomaniak.exchanges)).not.toContain(
			infomaniak.token,
		);
	});

	it("lets no more calls through than it says, when it is strict", async () => {
		const strict = await openInfomaniak({
			strictPace: { calls: 2, window: 60_000 },
		});
		const call = createClient(strict);
		const got = [
			await call("GET", "/2/profile"),
			await call("GET", "/2/profile"),
			await call("GET", "/2/profile"),
		];
		await strict.close();
		expect(got.map(({ status }) => status)).toEqual([200, 200, 429]);
		expect(Number(got[2]?.headers.get("retry-after"))).toBeGreaterThan(50);
	});
});
