import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Door, openDoor } from "../../../src/platforms/slack/door.ts";

let door: Door;
beforeAll(async () => {
	door = await openDoor({
		port: 0,
		host: "127.0.0.1",
		inlet: (_request, response) => response.end("in"),
		pages: () => false,
		log: () => undefined,
	});
});
afterAll(() => door.close());

/** Sends bytes as they are and gives the first line of the answer. */
const raw = (bytes: string): Promise<string> =>
	new Promise((resolve) => {
		const socket = connect(door.port, "127.0.0.1", () => socket.end(bytes));
		let text = "";
		socket.on("data", (chunk) => {
			text += chunk.toString("latin1");
		});
		socket.on("close", () => resolve(text.split("\r\n")[0] ?? ""));
		socket.on("error", () => resolve(""));
	});

describe("the server in front of Slack's receiver", () => {
	it.each([
		"//",
		"///evil.example/slack/events",
		"http://[",
		"/%",
		"/%00",
		"/..//../etc/passwd",
		`/${"x".repeat(8000)}`,
		"*",
		"/slack/events?x=//[",
	])("answers %j without falling over", async (path) => {
		const line = await raw(
			`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
		);
		expect(line).toMatch(/^HTTP\/1\.1 4\d\d/u);
		expect(await raw("GET /healthz HTTP/1.0\r\n\r\n")).toContain("200");
	});

	it("answers nonsense and half requests without falling over", async () => {
		for (const bytes of [
			"\0\0\0",
			"GET",
			"POST /slack/events HTTP/1.1\r\nContent-Length: 99\r\n\r\nx",
			"GET / HTTP/9.9\r\n\r\n",
		])
			await raw(bytes);
		expect(await raw("GET /healthz HTTP/1.0\r\n\r\n")).toContain("200");
	});
});
