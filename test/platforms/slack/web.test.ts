import nock from "nock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LogEvent } from "../../../src/core/log.ts";
import { createProfiles } from "../../../src/platforms/slack/profiles.ts";
import { createWeb } from "../../../src/platforms/slack/web.ts";

const slack = "https://slack.com";
const secret = "words nobody else may read";
const drawn = { text: secret, blocks: [] };
const channel = { kind: "channel", channel: "C1" } as const;
const events: LogEvent[] = [];
const web = () =>
	createWeb("xoxb-1", undefined, (event) => void events.push(event));

beforeEach(() => {
	nock.disableNetConnect();
	events.length = 0;
});
afterEach(() => {
	nock.cleanAll();
	nock.enableNetConnect();
});

describe("calls to Slack, in the shapes Slack answers", () => {
	it("tell where a posted message stands", async () => {
		nock(slack, { reqheaders: { authorization: "Bearer xoxb-1" } })
			.post("/api/chat.postMessage", /channel=C1/u)
			.reply(200, {
				ok: true,
				channel: "C1",
				ts: "1795358481.355000",
				message: {},
			});
		expect(await web().show(channel, drawn)).toEqual({
			kind: "message",
			channel: "C1",
			ts: "1795358481.355000",
		});
	});

	it.each([
		[
			"an error under 200",
			200,
			{ ok: false, error: "not_in_channel" },
			"not_in_channel",
		],
		[
			"a missing scope",
			200,
			{
				ok: false,
				error: "missing_scope",
				needed: "chat:write",
				provided: "commands",
			},
			"missing_scope",
		],
		["a sign-in page", 200, "<!DOCTYPE html><title>Slack</title>", ""],
		["a broken server", 500, "", ""],
	])(
		"become one Problem and a log line without words: %s",
		async (_case, status, body, code) => {
			const scope = nock(slack)
				.post("/api/chat.postMessage")
				.reply(status, body);
			await expect(web().show(channel, drawn)).rejects.toMatchObject({
				code: "unavailable",
				message: "unavailable",
			});
			scope.done();
			expect(events).toMatchObject([
				{ event: "slack", what: "failed", method: "chat.postMessage" },
			]);
			expect(JSON.stringify(events)).toContain(code);
			expect(JSON.stringify(events)).not.toContain(secret);
		},
	);

	it("never post a message twice by themselves, since a 500 may have posted it", async () => {
		const first = nock(slack).post("/api/chat.postMessage").reply(500, "");
		const second = nock(slack)
			.post("/api/chat.postMessage")
			.reply(200, { ok: true, channel: "C1", ts: "1" });
		await expect(web().show(channel, drawn)).rejects.toMatchObject({
			code: "unavailable",
		});
		expect([first.isDone(), second.isDone()]).toEqual([true, false]);
	});

	it("wait as long as Slack asks before an update, then go on", async () => {
		nock(slack)
			.post("/api/chat.update")
			.reply(429, { ok: false, error: "ratelimited" }, { "retry-after": "1" });
		const again = nock(slack)
			.post("/api/chat.update")
			.reply(200, { ok: true, channel: "C1", ts: "1" });
		const place = { kind: "message", channel: "C1", ts: "1" } as const;
		expect(await web().show(place, drawn)).toEqual(place);
		again.done();
	});

	it("never go to a response address that is not Slack's", async () => {
		const place = {
			kind: "response",
			url: "https://hooks.slack.com.evil.example/x",
			until: 1,
			replace: false,
		} as const;
		await expect(web().show(place, drawn)).rejects.toMatchObject({
			code: "unavailable",
		});
	});

	it("follow no redirect with what is to be said", async () => {
		nock("https://hooks.slack.com")
			.post("/commands/1")
			.reply(307, "", { location: "https://evil.example/" });
		const evil = nock("https://evil.example").post("/").reply(200, "ok");
		const place = {
			kind: "response",
			url: "https://hooks.slack.com/commands/1",
			until: 1,
			replace: false,
		} as const;
		await expect(web().show(place, drawn)).rejects.toMatchObject({
			code: "unavailable",
		});
		expect(evil.isDone()).toBe(false);
	});
});

describe("people's profiles", () => {
	const account = { platform: "slack", team: "T1", user: "U1" };
	const asked = (user: object) =>
		nock(slack)
			.post("/api/users.info", /user=U1/u)
			.reply(200, { ok: true, user });

	it("are read with their language and zone, and asked for once", async () => {
		asked({
			id: "U1",
			name: "nadia",
			real_name: "Nadia Keller",
			locale: "de-CH",
			tz: "Europe/Zurich",
			profile: { email: "n@a.example" },
		});
		const cache = new Map<string, unknown>();
		const profiles = createProfiles(web(), {
			get: async (key) => cache.get(key),
			set: async (key, value) => cache.set(key, value),
		});
		const nadia = {
			name: "Nadia Keller",
			email: "n@a.example",
			locale: "de-CH",
			zone: "Europe/Zurich",
		};
		expect(await Promise.all([profiles(account), profiles(account)])).toEqual([
			nadia,
			nadia,
		]);
		expect(await profiles(account)).toEqual(nadia);
	});

	it("may hide the address, and are null when Slack knows nobody", async () => {
		const nothing = { get: async () => undefined, set: async () => undefined };
		asked({ id: "U1", name: "nadia", tz: "Europe/Zurich", profile: {} });
		expect(await createProfiles(web(), nothing)(account)).toMatchObject({
			name: "nadia",
			email: null,
			locale: "en-US",
		});
		nock(slack)
			.post("/api/users.info")
			.reply(200, { ok: false, error: "user_not_found" });
		expect(await createProfiles(web(), nothing)(account)).toBeNull();
	});
});
